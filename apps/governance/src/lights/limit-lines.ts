import { clauseReference, obligationsOf, type PlacedObligation, policyPacks, targetOf } from '@junheng/policy-packs';
import type { Duty } from './duty.ts';
import type { LimitLine } from './lights-api.ts';

const national = policyPacks.filter(({ level }) => level === 'national').flatMap(({ id }) => obligationsOf(id));

/** What the national measures ask of the same indicator and stage; null: nothing. */
export function nationalLine({ obligation, pack }: PlacedObligation): LimitLine | null {
  if (obligation.indicatorId === undefined || pack.level === 'national') return null;
  for (const each of national) {
    const target = targetOf(each.obligation);
    if (target.kind !== 'threshold') continue;
    const like = target.all.find(({ indicatorId, stage }) => indicatorId === obligation.indicatorId && agrees(stage, obligation.stage));
    if (like) return { value: like.value, unit: like.unit, day: each.obligation.due ?? null, source: sourceOf(each) };
  }
  return null;
}

const agrees = (a: string | undefined, b: string | undefined): boolean => a === b || a === 'both' || b === 'both' || b === undefined;

/** What the county goes by: its own target, else the clause's number; null: it names none. */
export function countyLine({ placed, stream, target, due }: Duty): LimitLine | null {
  if (stream.target !== null && stream.target.target !== null) {
    const unit = stream.recorded?.unit ?? '';
    return { value: Number(stream.target.target), unit, day: due, source: { zh: '县里自定', en: 'Set by the county' } };
  }
  const only = target.kind === 'threshold' ? target.all[0] : undefined;
  return only ? { value: only.value, unit: only.unit, day: due, source: sourceOf(placed) } : null;
}

const sourceOf = ({ obligation }: PlacedObligation) => {
  const { zh, en } = clauseReference(obligation.id);
  return { zh, en };
};
