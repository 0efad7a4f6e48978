import {
  type BundleVerdict,
  type DrawBundle,
  type DrawReceipt,
  type ReceiptVerdict,
  verifyBundle,
  verifyDrawReceipt,
  type VerifierMeans,
} from '@junheng/draw-protocol';

/** What is read of a file before anything of it is proved. */
export type FileFacts = { drawId: string; sealHash: string; seed: string; resultHash: string };
/** What was announced to be thrown in the hall, and what was typed in: only people can see that they belong together. */
export type Thrown = { means: string; value: string };
export type Verified =
  | { kind: 'bundle'; verdict: BundleVerdict; facts: FileFacts; isPublicProof: boolean; thrown: Thrown | null }
  | { kind: 'receipt'; verdict: ReceiptVerdict; facts: FileFacts; child: { name: string; classNo: number } }
  | { kind: 'unreadable' };

/** What the worker says: how much is done, from 0 to 1, and at last what came of it. */
export type VerifyReport = { kind: 'progress'; share: number } | { kind: 'done'; verified: Verified };

/** Checks a file a step at a time; only running the draw again takes long. */
export function* verifyFile<Point>(text: string, means: VerifierMeans<Point>): Generator<number, Verified> {
  const content = parsed(text);
  if (isOf<DrawReceipt>(content, 'junheng-draw-receipt/1')) {
    const { child, classNo } = content;
    const shown = { name: textOf(child?.name), classNo: Number(classNo) };
    return { kind: 'receipt', verdict: verifyDrawReceipt(content, means), facts: factsOf(content), child: shown };
  }
  if (!isOf<DrawBundle>(content, 'junheng-draw-bundle/1')) return { kind: 'unreadable' };
  const steps = verifyBundle(content, means);
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield step.value.share;
  return { kind: 'bundle', verdict: step.value, facts: factsOf(content), isPublicProof: content.rows === null, thrown: thrownIn(content) };
}

const isOf = <T extends { format: string }>(content: unknown, format: T['format']): content is Partial<T> =>
  (content as Partial<T> | null)?.format === format;

/** Of a file that may be anything: a member that is not there is shown as nothing, the verdict says that it is missing. */
const factsOf = ({ seal, sealHash, seed, resultHash }: Partial<DrawBundle | DrawReceipt>): FileFacts => ({
  drawId: textOf(seal?.drawId),
  sealHash: textOf(sealHash),
  seed: textOf(seed),
  resultHash: textOf(resultHash),
});

function thrownIn({ rounds }: Partial<DrawBundle>): Thrown | null {
  const round = Array.isArray(rounds) ? (rounds as DrawBundle['rounds']).at(-1) : undefined;
  const source = round?.publicSource;
  return source?.kind === 'hall' ? { means: textOf(source.means), value: textOf(round?.publicValue?.value) } : null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
