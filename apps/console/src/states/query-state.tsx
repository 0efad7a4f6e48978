import { FaultState } from './fault-state.tsx';
import { LoadingState } from './loading-state.tsx';

type Props = {
  error?: unknown;
  refetch: () => Promise<unknown>;
  waitingText?: string;
  /** of a page that has its heading */ isPart?: boolean;
};

/** Stands where a page's content will be while its query has no data. */
export function QueryState({ error, refetch, waitingText, isPart = false }: Props) {
  if (error === undefined) return <LoadingState isPart={isPart} {...(waitingText ? { text: waitingText } : {})} />;
  return <FaultState error={error} onRetry={() => void refetch().catch(() => undefined)} />; // the failure comes back as `error`
}
