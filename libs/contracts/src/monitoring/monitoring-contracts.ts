import { z } from 'zod';
import { defineContract, type EventData, publicField } from '../event-contract.ts';
import { count, schoolYear } from '../registry/field-schemas.ts';
import { compulsoryStages } from '../school-terms.ts';
import { calendarMonth } from './calendar-month.ts';

export { calendarMonth, endOfMonth, monthOf } from './calendar-month.ts';

/** MET and NOT_MET compare the unrounded value with the limit; what no source feeds is NO_DATA. */
export const figureStatuses = ['MET', 'NOT_MET', 'NO_DATA'] as const;

/** A number as JSON writes it, `0.4713`: canonical JSON holds whole numbers only, and a rounded value could cross its limit. */
const decimalText = z
  .string()
  .max(40)
  .regex(/^-?(0|[1-9]\d*)(\.\d+)?(e[+-]\d+)?$/);

const frozenFigure = z.strictObject({
  /** Of the indicator or measure, `cv.books`; what it means is told where it is computed. */
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
  /** null: of the whole county. */
  stage: z.enum(compulsoryStages).nullable(),
  value: decimalText.nullable(),
  /** null: nothing limits it. */
  limit: decimalText.nullable(),
  status: z.enum(figureStatuses),
});

/** The county's figures as they stood when a month ended. County-level aggregates only: no school, no class, no person. */
export const monthFrozen = defineContract({
  type: 'county.monitoring.month-frozen.v1',
  titleZh: '月末冻结',
  titleEn: 'Month frozen',
  subject: null,
  fields: {
    month: publicField(calendarMonth),
    schoolYear: publicField(schoolYear),
    /** Entries of the ledger that the figures were computed from: those before this index. */
    ledgerSize: publicField(count),
    /** Version of the program's view that computed them. */
    viewVersion: publicField(z.int().positive()),
    figures: publicField(z.array(frozenFigure).min(1).max(1000)),
  },
});

/** What monitoring publishes today. */
export const monitoringContracts = { monthFrozen };

export type MonthFrozen = EventData<typeof monthFrozen>;
