import type { Hash } from '@junheng/placement-draw';
import type { BundleContext, Outcome, VerifierMeans } from './bundle-context.ts';
import { type Finding, finding } from './finding.ts';
import { drandTimeOf } from './drand.ts';
import { checkPublicValue, checkSource, type PublicSource } from './public-value.ts';
import { checkReveal, type DrawRound } from './seed-of.ts';

/** Who committed and revealed, and whether each number is the one committed to. **Unit** none. Source: ours, docs/draw-protocol.md part 12. */
export function checkCommitments({ bundle: { rounds }, seal, sealHash }: BundleContext, hash: Hash): Outcome {
  const findings: Finding[] = [];
  for (const { round, commitments, reveals, publicValue } of rounds) {
    for (const list of [commitments, reveals])
      list.forEach(({ supervisorId: id }, k) => {
        if (!seal.supervisorIds.includes(id) || (k > 0 && list[k - 1]!.supervisorId >= id))
          findings.push(finding('commitments', 'CommitmentOfStranger', id));
      });
    for (const reveal of reveals) {
      const own = commitments.find(({ supervisorId }) => supervisorId === reveal.supervisorId);
      if (!own) findings.push(finding('commitments', 'RevealWithoutCommitment', reveal.supervisorId));
      else if (!checkReveal(own, reveal, { sealHash, round }, hash))
        findings.push(finding('commitments', 'RevealWrong', reveal.supervisorId));
    }
    if (publicValue !== null && reveals.length === 0) findings.push(finding('commitments', 'NobodyRevealed', round));
  }
  return { findings };
}

/** Numbers, announcements and moments of the rounds. **Unit** rounds from 1. Source: ours, docs/draw-protocol.md part 12. */
export function checkRounds({ bundle, seal }: BundleContext): Outcome {
  const { rounds, sealedAt, runAt } = bundle;
  const findings: Finding[] = [];
  if (rounds.length === 0) findings.push(finding('rounds', 'RoundsOrder', 1));
  rounds.forEach((round, k) => {
    const isLast = k === rounds.length - 1;
    const before = rounds[k - 1];
    const isAnnounced =
      k === 0
        ? round.revealDeadline === seal.revealDeadline && JSON.stringify(round.publicSource) === sourceLike(round, seal.publicSource)
        : round.publicSource.kind === seal.publicSource.kind && round.revealDeadline > before!.revealDeadline;
    if (round.round !== k + 1 || (round.publicValue !== null) !== isLast || !isAnnounced)
      findings.push(finding('rounds', 'RoundsOrder', k + 1));
    const isComplete = seal.supervisorIds.every((id) => round.reveals.some(({ supervisorId }) => supervisorId === id));
    if (!isLast && isComplete) findings.push(finding('rounds', 'RoundVoidedWithoutCause', k + 1));
    if (!areMomentsInOrder(round, before?.revealDeadline ?? sealedAt, runAt)) findings.push(finding('rounds', 'MomentsOrder', k + 1));
  });
  return { findings };
}

/** The seal's source spelled with the members in the round's order, so that order alone makes no difference. */
const sourceLike = (round: DrawRound, sealed: DrawRound['publicSource']): string => {
  const members = sealed as Record<string, unknown>;
  const names = Object.keys(round.publicSource);
  return names.length === Object.keys(members).length ? JSON.stringify(Object.fromEntries(names.map((name) => [name, members[name]]))) : '';
};

/** UTC texts of one form: their order is that of the moments. */
function areMomentsInOrder({ publicSource, revealDeadline, commitments, reveals, publicValue }: DrawRound, from: string, runAt: string) {
  const committed = commitments.map(({ at }) => at);
  const revealed = reveals.map(({ at }) => at);
  const isEarlier = (these: readonly string[], those: readonly string[]) => these.every((one) => those.every((other) => one <= other));
  if (!isEarlier([from], committed) || !isEarlier(committed, revealed) || !isEarlier(revealed, [revealDeadline])) return false;
  if (publicValue === null) return true;
  const isDeadlineOver = publicValue.at > revealDeadline && publicValue.at >= knownFrom(publicSource);
  const mayComeEarly = publicSource.kind === 'hall' && reveals.length === commitments.length;
  return isEarlier(revealed, [publicValue.at]) && (isDeadlineOver || mayComeEarly) && publicValue.at <= runAt;
}

/** The moment from which the value can be known; `''` where the source does not say it. */
const knownFrom = (source: PublicSource): string => {
  if (source.kind === 'hall') return '';
  return source.kind === 'lottery' ? source.drawnAt : new Date(Math.min(drandTimeOf(source.round), 8.64e15)).toISOString();
};

/** **Unit** rounds from 1. Source: ours, docs/draw-protocol.md part 12. */
export function checkPublicValues<Point>({ bundle: { rounds } }: BundleContext, { curve, hash }: VerifierMeans<Point>): Outcome {
  const findings: Finding[] = [];
  for (const { round, publicSource, revealDeadline, publicValue } of rounds) {
    const fault =
      checkSource(publicSource, revealDeadline) ?? (publicValue && checkPublicValue(publicSource, publicValue.value, hash, curve ?? null));
    if (fault) findings.push(finding('public-value', fault, round));
  }
  const isUnsigned = curve === undefined && rounds.some(({ publicSource }) => publicSource.kind === 'drand');
  if (!isUnsigned) return { findings };
  return { findings, notChecked: { zh: '本程序不核验信标签名', en: 'This program does not check the beacon’s signature' } };
}
