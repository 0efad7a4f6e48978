import type { OperationVariables } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useTranslation } from 'react-i18next';
import type { DrawDayTextFragment } from '../../gql/graphql.ts';
import type { Problem } from '../../governance/use-command.ts';
import { faultOf } from '../../transport/fault.ts';
import type { DrawOutcome } from './draw-outcome.ts';

/**
 * A command for many draws at once: an outcome for each.
 * @returns why it was refused as a whole, or null
 */
export function useForAll<V extends OperationVariables>(
  command: TypedDocumentNode<unknown, V>,
  onDone: (outcomes: readonly DrawOutcome[]) => void,
) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [mutate] = useMutation<unknown, OperationVariables>(command as TypedDocumentNode<unknown, OperationVariables>);
  return async (variables: V): Promise<Problem | null> => {
    try {
      const { data } = await mutate({ variables });
      const answer = Object.values(data as Record<string, DrawDayTextFragment | 'Mutation'>).find((each) => typeof each === 'object')!;
      if (answer.__typename === 'Refusal') return answer;
      onDone(answer.outcomes);
      await client.refetchQueries({ include: 'active' }).catch(() => undefined); // what can't be read again says so in its own place
      return null;
    } catch (error) {
      return faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') };
    }
  };
}
