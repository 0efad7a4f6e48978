import { balanceOf, bytesOfHex, resultHashOf, sealOf } from '@junheng/draw-protocol';
import type { PlacementProblem } from '@junheng/placement-draw';
import type { Runtime } from '@junheng/runtime';
import type { Changed, DrawDesk } from '../draws/draw-desk.ts';
import { type Draw, drawStatus, type Run } from '../domain/draw/state.ts';
import { problemOfDraw } from '../proof/problem-of-draw.ts';
import { sealPartsOf } from '../proof/seal-of-draw.ts';
import { sha256 } from '../proof/sha-256.ts';
import { readSeededDraws } from '../views/draw-rows.ts';
import type { DrawWorkers } from './draw-workers.ts';

/** Runs draws that have their seed. What a stopped process left unrun is taken up at the next look. */
export type DrawRunner = {
  /** null: it has no seed, or it is run already. Whoever asks while it runs shares the one run. */
  run(drawId: string): Promise<Changed | null>;
  /** The same without waiting; a fault is told in the log and tried again by the watcher. */
  runSoon(drawId: string): void;
  /** The share done, 0 to 1; null: it does not run here. */
  progress(drawId: string): number | null;
  /** Runs every seeded draw. */
  runAll(): Promise<void>;
};

const platform = { id: 'platform' };

type Parts = { runtime: Runtime; desk: DrawDesk; workers: DrawWorkers };

export function createDrawRunner({ runtime, desk, workers }: Parts): DrawRunner {
  const { county, log } = runtime;
  const running = new Map<string, Promise<Changed | null>>();
  const shares = new Map<string, number>();

  /** One run from what the store holds: sealed inputs that are no longer what was sealed are refused. */
  async function once(drawId: string, offset: number): Promise<{ draw: Draw; problem: PlacementProblem; classOf: number[] } | null> {
    const { draw } = await desk.read(drawId);
    if (draw === null || drawStatus(draw) !== 'seeded') return null;
    const { constraintLeaves: _, ...parts } = sealPartsOf(draw, county);
    if (sealOf(parts, sha256) !== draw.seal!.sealHash) throw new Error('the inputs are not what was sealed');
    const problem = problemOfDraw(draw);
    const seed = bytesOfHex(draw.rounds.at(-1)!.seed!);
    const solution = await workers.solve({ problem, seed }, (share) => shares.set(drawId, offset + share / 2));
    if (!solution.ok) throw new Error(`a sealed draw cannot be solved: ${solution.refusal.kind}`);
    return { draw, problem, classOf: solution.placement.map(Number) };
  }

  async function twice(drawId: string): Promise<Changed | null> {
    const first = await once(drawId, 0);
    // Read back and run once more: balance alone does not prove that this result follows from this seed.
    const second = first && (await once(drawId, 0.5));
    if (!first || !second) return null;
    const resultHash = resultHashOf(first.classOf, sha256);
    if (resultHashOf(second.classOf, sha256) !== resultHash) throw new Error('two runs of one seed came to two results');
    const { draw, problem, classOf } = first;
    const { round, seed } = draw.rounds.at(-1)!;
    const run: Run = { round, seed: seed!, classOf, resultHash, balance: mutable(balanceOf(problem, classOf)) };
    return desk.change(drawId, { do: 'record-run', attempt: draw.attempt, run }, platform);
  }

  const run: DrawRunner['run'] = (drawId) => {
    const known = running.get(drawId);
    if (known) return known;
    const started = twice(drawId).finally(() => {
      running.delete(drawId);
      shares.delete(drawId);
    });
    running.set(drawId, started);
    return started;
  };

  const runOrTell = async (drawId: string): Promise<void> => {
    try {
      await run(drawId);
    } catch (error) {
      log.error({ err: error, draw: drawId }, 'the draw could not be run');
    }
  };

  return {
    run,
    runSoon: (drawId) => void runOrTell(drawId),
    progress: (drawId) => shares.get(drawId) ?? null,
    async runAll() {
      const drawIds = await readSeededDraws(runtime.database('placement'), county);
      await Promise.all(drawIds.map(runOrTell));
    },
  };
}

const mutable = (balance: ReturnType<typeof balanceOf>): Run['balance'] => structuredClone(balance) as Run['balance'];
