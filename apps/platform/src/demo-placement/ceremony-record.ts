import { createHash } from 'node:crypto';
import { commitmentOf } from '@junheng/draw-protocol';
import type { CeremonyRecord, CeremonyStep, DrawView } from '@junheng/placement/api';
import type { DemoCohort } from './demo-cohorts.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** What was done in the hall on the morning of the draw, as its page recorded it: numbers hidden, numbers shown, dice thrown. */
export function ceremonyRecord({ drawId, attempt, plan, seal, supervisors }: DrawView, { dice, ...cohort }: DemoCohort): CeremonyRecord {
  const { sealHash } = seal!;
  const numberOf = new Map(cohort.supervisors.map(({ name, number }) => [name, number]));
  const given = supervisors.flatMap(({ supervisorId, name }) => {
    const number = numberOf.get(name ?? '');
    return number === undefined ? [] : [{ supervisorId, number, nonce: nonceOf(sealHash, supervisorId) }];
  });
  const at = (minute: number) => new Date(Date.parse(`${plan.drawDay}T09:00:00+08:00`) + minute * 60_000).toISOString();
  const steps: CeremonyStep[] = [
    ...given.map((each, n) => {
      const commitment = commitmentOf({ sealHash, round: 1, ...each }, sha256);
      return { kind: 'commit', supervisorId: each.supervisorId, commitment, at: at(2 * n) } as const;
    }),
    ...given.map((each, n) => ({ kind: 'reveal', ...each, at: at(20 + 2 * n) }) as const),
    { kind: 'public-value', value: dice.join(' '), at: at(75) },
  ];
  return { drawId, attempt, sealHash, steps };
}

/** In a hall 32 random bytes on a slip of paper; of invented supervisors they may be known. */
const nonceOf = (sealHash: string, supervisorId: string): string =>
  createHash('sha256').update(`demo nonce|${sealHash}|${supervisorId}`).digest('hex');
