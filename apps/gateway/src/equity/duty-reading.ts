import type { ValueReading } from '@junheng/governance/api';
import type { Message } from '@junheng/graphql';
import type { MeasureStatus } from './measure.ts';

/** What a duty's light needs of its indicator: one number, how far it is known, and what is missing. */
export type DutyReading = Omit<ValueReading, 'obligationId'>;

type Threshold = { comparator: string; value: number };

/**
 * Which way is better: `==` asks for no case at all (0), else for the whole. **Unit** none.
 *
 * Source: the comparator of the clause.
 */
export const directionOf = ({ comparator, value }: Threshold): 'up' | 'down' =>
  comparator === '>=' || (comparator === '==' && value > 0) ? 'up' : 'down';

/**
 * An unrounded value beside its target. **Unit** as given.
 *
 * Source: the caller's.
 */
export function readingOf(
  value: number | null,
  target: Threshold & { unit: string },
  { status, missing, ...rest }: { status: MeasureStatus; missing: Message | null } & Partial<DutyReading>,
): DutyReading {
  return {
    value,
    low: null,
    high: null,
    target: target.value,
    direction: directionOf(target),
    unit: target.unit,
    known: null,
    total: null,
    status: value === null ? 'NO_DATA' : status,
    missing,
    ...rest,
  };
}

/**
 * How many of many reach what is asked, in percent of those that are known; all of them must. **Unit** %.
 *
 * Source: 教督〔2017〕6号 asks it of every school; the share is ours.
 */
export function shareReading(statuses: readonly MeasureStatus[], missing: Message | null): DutyReading {
  const known = statuses.filter((status) => status !== 'NO_DATA');
  const met = known.filter((status) => status === 'MET').length;
  const status = known.length > met ? 'NOT_MET' : known.length < statuses.length || known.length === 0 ? 'NO_DATA' : 'MET';
  return readingOf(
    known.length === 0 ? null : (100 * met) / known.length,
    { comparator: '>=', value: 100, unit: '%' },
    { status, missing: status === 'NO_DATA' ? missing : null, known: known.length, total: statuses.length },
  );
}

/**
 * A duty that nothing feeds. **Unit** none.
 *
 * Source: none; the message names what would bring it.
 */
export const unfedDuty = (missing: Message): DutyReading => ({
  value: null,
  low: null,
  high: null,
  target: null,
  direction: null,
  unit: '',
  known: null,
  total: null,
  status: 'NO_DATA',
  missing,
});
