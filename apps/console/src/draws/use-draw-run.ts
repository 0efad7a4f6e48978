import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlacementProblem } from '@junheng/placement-draw';
import type { DrawOutcome } from './draw-job.ts';
import { DrawCancelled, runDraw, type RunningDraw } from './run-draw.ts';

export type DrawRunState =
  | { kind: 'idle' }
  | { kind: 'running'; share: number }
  | { kind: 'done'; outcome: DrawOutcome; milliseconds: number }
  | { kind: 'failed' };

/** A draw run beside the page, how far it is, and what came of it. It ends with the page. */
export function useDrawRun() {
  const [state, setState] = useState<DrawRunState>({ kind: 'idle' });
  const running = useRef<RunningDraw | null>(null);
  const stop = useCallback(() => {
    running.current?.cancel();
    running.current = null;
  }, []);
  useEffect(() => stop, [stop]);
  const start = useCallback(
    async (problem: PlacementProblem, seed: Uint8Array) => {
      stop();
      setState({ kind: 'running', share: 0 });
      const began = performance.now();
      try {
        const own = runDraw(problem, seed, (share) => setState({ kind: 'running', share }));
        running.current = own;
        const outcome = await own.done;
        setState({ kind: 'done', outcome, milliseconds: performance.now() - began });
      } catch (error) {
        // Another one was started in its stead, or somebody cancelled it and sees that it is gone.
        if (!(error instanceof DrawCancelled)) setState({ kind: 'failed' });
      }
    },
    [stop],
  );
  const cancel = useCallback(() => {
    stop();
    setState({ kind: 'idle' });
  }, [stop]);
  return { state, start, cancel };
}
