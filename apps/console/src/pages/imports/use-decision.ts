import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmImportDocument, DiscardImportDocument } from '../../gql/graphql.ts';
import { faultOf } from '../../transport/fault.ts';

type Answer = { __typename: string; zh?: string; en?: string };

/** Confirms or discards imports; what the service refuses comes back as `problem`. */
export function useDecision() {
  const { t } = useTranslation();
  const [confirm] = useMutation(ConfirmImportDocument);
  const [discard] = useMutation(DiscardImportDocument);
  const [pending, setPending] = useState<'confirm' | 'discard' | null>(null);
  const [problem, setProblem] = useState<{ zh: string; en: string } | null>(null);

  const decide = async (kind: 'confirm' | 'discard', answer: () => Promise<Answer | undefined>) => {
    setProblem(null);
    setPending(kind);
    try {
      const result = await answer();
      if (result?.__typename === 'Refusal') setProblem({ zh: result.zh!, en: result.en! });
    } catch (error) {
      setProblem(faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') });
    } finally {
      setPending(null);
    }
  };
  return {
    pending,
    problem,
    confirm: (importId: string) => decide('confirm', async () => (await confirm({ variables: { importId } })).data?.confirmImport),
    discard: (importId: string) => decide('discard', async () => (await discard({ variables: { importId } })).data?.discardImport),
  };
}
