import type { OperationVariables } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useTranslation } from 'react-i18next';
import { faultOf } from '../transport/fault.ts';

export type Problem = { zh: string; en: string };

/** Sends a command; what is on screen is asked for again once it is done. @returns why not, or null */
export function useCommand<D, V extends OperationVariables>(document: TypedDocumentNode<D, V>): (variables: V) => Promise<Problem | null> {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [mutate] = useMutation<D, OperationVariables>(document as TypedDocumentNode<D, OperationVariables>);
  return async (variables) => {
    try {
      const { data } = await mutate({ variables });
      const refusal = Object.values(data as object).find(isRefusal);
      if (refusal) return refusal;
      // What can't be asked for again says so in its own place; the command is done.
      await client.refetchQueries({ include: 'active' }).catch(() => undefined);
      return null;
    } catch (error) {
      return faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') };
    }
  };
}

const isRefusal = (answer: unknown): answer is Problem => (answer as { __typename?: string } | null)?.__typename === 'Refusal';
