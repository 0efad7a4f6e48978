import { canonicalJson, endOfMonth, eventDataSchema, monitoringContracts, type MonthFrozen } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { MonthEvent } from './events.ts';
import { type Figure, figureTexts, keyOf } from './figure-texts.ts';
import { evolveMonth, type MonthState, notFrozen } from './state.ts';

/** `now`: the moment of the command, which decides whether the month has ended in Asia/Shanghai. */
export type FreezeMonth = Omit<MonthFrozen, 'figures'> & { figures: readonly Figure[]; now: Date };

export type MonthRefusal = 'FiguresMalformed' | 'MonthNotEnded' | 'MonthFrozenOtherwise';

export const monthDecider: Decider<FreezeMonth, MonthState, MonthEvent, MonthRefusal> = {
  initial: notFrozen,
  evolve: evolveMonth,
  decide({ now, ...given }, frozen) {
    const data: MonthFrozen = { ...given, figures: figureTexts(given.figures) };
    if (!isWellFormed(data)) return refuse('FiguresMalformed');
    if (frozen !== null) return saysTheSame(frozen, data) ? accept() : refuse('MonthFrozenOtherwise');
    if (now < endOfMonth(data.month)) return refuse('MonthNotEnded');
    return accept({ type: 'MonthFrozen', data });
  },
};

const schema = eventDataSchema(monitoringContracts.monthFrozen);

/** The contract's form, each figure once, and nothing met or missed without a value. */
const isWellFormed = (data: MonthFrozen): boolean =>
  schema.safeParse(data).success &&
  new Set(data.figures.map(keyOf)).size === data.figures.length &&
  data.figures.every(({ value, status }) => value !== null || status === 'NO_DATA');

/** A later program may count the ledger or number its view otherwise; what was frozen are the figures. */
const saysTheSame = (frozen: MonthFrozen, data: MonthFrozen): boolean =>
  frozen.schoolYear === data.schoolYear && canonicalJson(frozen.figures) === canonicalJson(data.figures);
