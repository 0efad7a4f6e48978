import { createContext, useContext, useSyncExternalStore } from 'react';

/** `polling`: this browser cannot share one stream between its tabs, so each asks now and then. `stopped`: not without the reader. */
export type LiveStatus = 'connecting' | 'live' | 'reconnecting' | 'polling' | 'stopped';

export type LiveState = {
  status(): LiveStatus;
  show(status: LiveStatus): void;
  listen(listener: () => void): () => void;
};

export function createLiveState(): LiveState {
  const listeners = new Set<() => void>();
  let now: LiveStatus = 'connecting';
  return {
    status: () => now,
    show(status) {
      if (status === now) return;
      now = status;
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The default never moves: a part of the console that is shown alone follows nothing. */
export const LiveContext = createContext<LiveState>(createLiveState());

export function useLiveStatus(): LiveStatus {
  const { listen, status } = useContext(LiveContext);
  return useSyncExternalStore(listen, status);
}
