import { type BundleVerdict, type DrawBundle, verifyBundle, type VerifierMeans } from '@junheng/draw-protocol';

/** What is read of a file before anything of it is proved. */
export type FileFacts = { drawId: string; sealHash: string; seed: string | null; resultHash: string; isPublicProof: boolean };
export type Verified = { verdict: BundleVerdict; facts: FileFacts } | 'unreadable';

/** What the worker says: how much is done, from 0 to 1, and at last what came of it. */
export type VerifyReport = { kind: 'progress'; share: number } | { kind: 'done'; verified: Verified };

/** Checks a file a step at a time; only running the draw again takes long. */
export function* verifyFile<Point>(text: string, means: VerifierMeans<Point>): Generator<number, Verified> {
  const content = parsed(text);
  if ((content as Partial<DrawBundle> | null)?.format !== 'junheng-draw-bundle/1') return 'unreadable';
  const steps = verifyBundle(content, means);
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield step.value.share;
  return { verdict: step.value, facts: factsOf(content as DrawBundle) };
}

/** Of a file that may be anything: a member that is not there is shown as nothing, the verdict says that it is missing. */
const factsOf = ({ seal, sealHash, seed, resultHash, rows }: Partial<DrawBundle>): FileFacts => ({
  drawId: textOf(seal?.drawId),
  sealHash: textOf(sealHash),
  seed: textOf(seed),
  resultHash: textOf(resultHash),
  isPublicProof: rows === null,
});

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
