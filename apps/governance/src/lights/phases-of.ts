import type { PolicyPack } from '@junheng/policy-packs';
import type { Duty } from './duty.ts';

/** The phases in which something of a measure falls due; what has no due day holds in all of them. */
export function phasesOf({ phases }: PolicyPack, duties: readonly Duty[]): string[] {
  const own = duties.flatMap(({ placed }) => (placed.place.kind === 'phase' ? [placed.place.part.id] : []));
  if (own.length > 0) return [...new Set(own)];
  const isIn = (due: string, from: string, to: string | null) => due >= from && (to === null || due <= to);
  return phases.filter(({ from, to }) => duties.some(({ due }) => due === null || isIn(due, from, to))).map(({ id }) => id);
}
