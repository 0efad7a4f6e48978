import { bySupervisor, type DrawRound, type PublicSource } from '@junheng/draw-protocol';

/** What was done in a hall, in order. The number of a commitment stands nowhere before it is revealed: its supervisor keeps it. */
export type HallStep = { at: string } & (
  | { kind: 'shown' }
  | { kind: 'commit'; supervisorId: string; commitment: string; nonce: string }
  | { kind: 'reveal'; supervisorId: string; number: string; nonce: string }
  /** Announces the next round's deadline, before anything of it is known. */
  | { kind: 'void'; reason: string; nextDeadline: string }
  | { kind: 'public-value'; value: string }
  | { kind: 'seed'; seed: string }
  | { kind: 'run'; classOf: readonly number[]; resultHash: string }
);
type StepOf<K extends HallStep['kind']> = Extract<HallStep, { kind: K }>;

export type HallRecord = {
  format: 'junheng-hall-record/1';
  drawId: string;
  attempt: number;
  sealHash: string;
  steps: readonly HallStep[];
};

export const hallStages = ['seal', 'commit', 'reveal', 'public-value', 'seed', 'draw', 'result'] as const;
export type HallStage = (typeof hallStages)[number];

/** What the seal fixed, and the rounds that the service had when the kit was made: the last of them is open. */
export type Opening = {
  supervisors: readonly string[];
  publicSource: PublicSource;
  revealDeadline: string;
  rounds: readonly DrawRound[];
};

export type Ceremony = {
  stage: HallStage;
  /** Whose turn it is to commit or to reveal; null: nobody's. */
  turn: string | null;
  /** All of them, the void ones too: the seed follows from all. */
  rounds: readonly DrawRound[];
  round: DrawRound;
  /** By supervisor: what stands in the commitment beside the number, of those made on this laptop in this round. */
  nonces: ReadonlyMap<string, string>;
  seed: string | null;
  run: StepOf<'run'> | null;
};

/** Where a ceremony stands, from its record alone: a laptop that was closed goes on where it was. */
export function ceremonyOf(opening: Opening, { steps }: Pick<HallRecord, 'steps'>): Ceremony {
  const begun = opening.rounds.length > 0 ? opening.rounds : [emptyRound(opening, 1)];
  const rounds = steps.reduce(withStep, begun);
  const round = rounds.at(-1)!;
  const ofRound = steps.slice(steps.findLastIndex(({ kind }) => kind === 'void') + 1);
  const nonces = new Map(ofRound.flatMap((step) => (step.kind === 'commit' ? [[step.supervisorId, step.nonce] as const] : [])));
  const seed = last(ofRound, 'seed')?.seed ?? null;
  const run = last(ofRound, 'run');
  const waits = (done: readonly { supervisorId: string }[]) =>
    opening.supervisors.find((id) => !done.some(({ supervisorId }) => supervisorId === id)) ?? null;
  const [toCommit, toReveal] = [waits(round.commitments), waits(round.reveals)];
  const stage: HallStage = (() => {
    if (!steps.some(({ kind }) => kind === 'shown')) return 'seal';
    if (run) return 'result';
    if (seed !== null) return 'draw';
    if (round.publicValue) return 'seed';
    if (toCommit !== null) return 'commit';
    return toReveal !== null ? 'reveal' : 'public-value';
  })();
  const turn = stage === 'commit' ? toCommit : stage === 'reveal' ? toReveal : null;
  return { stage, turn, rounds, round, nonces, seed, run };
}

const last = <K extends HallStep['kind']>(steps: readonly HallStep[], kind: K): StepOf<K> | null =>
  (steps.findLast((step) => step.kind === kind) as StepOf<K> | undefined) ?? null;

const emptyRound = ({ publicSource, revealDeadline }: Pick<DrawRound, 'publicSource' | 'revealDeadline'>, round: number): DrawRound => ({
  round,
  publicSource,
  revealDeadline,
  commitments: [],
  reveals: [],
  publicValue: null,
});

function withStep(rounds: readonly DrawRound[], step: HallStep): readonly DrawRound[] {
  const before = rounds.slice(0, -1);
  const open = rounds.at(-1)!;
  const { at } = step;
  switch (step.kind) {
    case 'commit': {
      const { supervisorId, commitment } = step;
      return [...before, { ...open, commitments: bySupervisor([...open.commitments, { supervisorId, commitment, at }]) }];
    }
    case 'reveal': {
      const { supervisorId, number, nonce } = step;
      return [...before, { ...open, reveals: bySupervisor([...open.reveals, { supervisorId, number, nonce, at }]) }];
    }
    case 'public-value':
      return [...before, { ...open, publicValue: { value: step.value, at } }];
    case 'void':
      return [...rounds, emptyRound({ ...open, revealDeadline: step.nextDeadline }, open.round + 1)];
    default:
      return rounds;
  }
}

/** Read aloud and compared by eye: the first sixteen of a hash's figures, in groups of four. */
export const shortHash = (hash: string): string => hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
