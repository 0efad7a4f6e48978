import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, useEffect, useState } from 'react';
import { createLiveState, LiveContext } from '../src/live/live-state.ts';
import { startLive } from '../src/live/start-live.ts';
import type { OneStreamOptions } from '../src/live/one-stream.ts';

type Shared = Pick<OneStreamOptions<never>, 'locks' | 'channel'>;

/** A browser with one tab: the lock is free, and nobody hears. */
const oneTab = (): Shared => ({
  locks: { request: (_name: string, _options: unknown, lead?: () => unknown) => Promise.resolve(lead?.()) } as unknown as LockManager,
  channel: { postMessage() {}, addEventListener() {}, close() {} },
});

/** Follows the subscription `live` of the client around it. */
export function LiveAlone({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const [live] = useState(createLiveState);
  useEffect(() => startLive(client, live, oneTab()), [client, live]);
  return <LiveContext value={live}>{children}</LiveContext>;
}
