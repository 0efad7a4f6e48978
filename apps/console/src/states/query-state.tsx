import { FaultState } from './fault-state.tsx';
import { LoadingState } from './loading-state.tsx';

type Props = { error?: unknown; refetch: () => Promise<unknown>; waitingText?: string };

/** Stands where a page's content will be while its query has no data. */
export function QueryState({ error, refetch, waitingText }: Props) {
  if (error === undefined) return <LoadingState {...(waitingText ? { text: waitingText } : {})} />;
  return <FaultState error={error} onRetry={() => void refetch().catch(() => undefined)} />; // the failure comes back as `error`
}
