import { useMutation } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { type TryLayoutMutation, TryLayoutDocument } from '../../../gql/graphql.ts';

/** Between the last keystroke and the trial: long enough to finish a word, short enough to be called at once. */
const pauseMilliseconds = 500;

export type TrialAnswer = TryLayoutMutation['tryLayout'];

/** What the mapping makes of the file's first rows, read again after each change; until then the last answer stands. */
export function useTrial(fileHash: string, document: string) {
  const [tryLayout, { error }] = useMutation(TryLayoutDocument);
  const [answered, setAnswered] = useState<{ document: string; answer: TrialAnswer } | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const result = await tryLayout({ variables: { fileHash, document } }).catch(() => undefined); // the failure comes back as `error`
      if (isCurrent && result?.data) setAnswered({ document, answer: result.data.tryLayout });
    };
    const timer = setTimeout(() => void ask(), pauseMilliseconds);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [tryLayout, fileHash, document, attempt]);
  return { answer: answered?.answer, isCurrent: answered?.document === document, error, again: () => setAttempt(attempt + 1) };
}
