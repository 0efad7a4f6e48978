import { z } from 'zod';
import { type Fields, requireAll, requireCompanions } from './conditions.ts';
import { officeFields, officeProblems } from './office-fields.ts';
import {
  chineseLabel,
  comparators,
  day,
  englishLabel,
  frequencies,
  idOfIndicator,
  idOfPart,
  kinds,
  modalities,
  obligationUnits,
  sources,
  stage,
  text,
  thresholdComparators,
  verifications,
} from './words.ts';

const target = z.union([z.number(), z.enum(['standard', 'good'])]);
/** The number that holds until the county enters its own; per stage where the stages differ. */
const settingDefault = z.union([z.number(), z.strictObject({ primary: z.number(), junior: z.number() })]);
const unit = z.enum(obligationUnits);

const alsoTarget = z.strictObject({
  indicatorId: idOfIndicator,
  comparator: z.enum(thresholdComparators),
  target,
  settingDefault: settingDefault.optional(),
  unit,
  targetSource: z.enum(sources).optional(),
});

/** The threshold fields of an obligation; an indicator's `thresholds` repeat them. */
export const thresholdFields = {
  comparator: z.enum(comparators).optional(),
  target: target.optional(),
  settingDefault: settingDefault.optional(),
  unit: unit.optional(),
  targetRole: z.enum(['parameter', 'context']).optional(),
  indicatorTarget: z.strictObject({ comparator: z.enum(comparators), target: z.number(), unit }).optional(),
  targetSource: z.enum(sources).optional(),
};

const unique = (list: readonly string[]) => new Set(list).size === list.length;
const indicatorIds = z.array(idOfIndicator).min(1).refine(unique, 'the same indicator twice');

export const obligationSchema = z
  .strictObject({
    id: idOfPart,
    ...officeFields(['document', 'derived', 'suggested']),
    clause: text,
    labelZh: chineseLabel,
    labelEn: englishLabel,
    textZh: z.string().min(6).max(34),
    textEn: z.string().min(4).max(130),
    kind: z.enum(kinds),
    modality: z.enum(modalities),
    indicatorId: idOfIndicator.optional(),
    alsoIndicatorIds: indicatorIds.optional(),
    alsoTargets: z.array(alsoTarget).min(1).optional(),
    ...thresholdFields,
    due: day.optional(),
    frequency: z.enum(frequencies).optional(),
    frequencySource: z.enum(sources).optional(),
    appliesTo: text.optional(),
    stage: stage.optional(),
    outOfScope: z.literal(true).optional(),
    verification: z.enum(verifications).optional(),
    verificationNote: text.optional(),
    note: text.optional(),
    dimensionsZh: z.array(text).optional(),
    dimensionsEn: z.array(text).optional(),
  })
  .check(({ value, issues }) => {
    issues.push(...officeProblems(value), ...thresholdProblems(value), ...requireCompanions(value, companions));
  });

/** What the threshold fields demand of each other; the same conditions stand in data/pack.schema.json. */
function thresholdProblems(fields: Fields & { comparator?: string | undefined; targetRole?: string | undefined }) {
  const { comparator, target, targetRole } = fields;
  const compares = (thresholdComparators as readonly (string | undefined)[]).includes(comparator);
  return [
    ...(compares ? requireAll(fields, 'comparator', ['target', 'unit', 'stage']) : []),
    ...(comparator !== undefined && !compares && target !== undefined
      ? [{ code: 'custom' as const, path: ['target'], message: `a target beside the comparator ${comparator}`, input: target }]
      : []),
    ...(target === undefined ? [] : requireAll(fields, 'target', ['comparator'])),
    ...(targetRole === 'parameter' ? requireAll(fields, 'targetRole', ['indicatorTarget', 'indicatorId']) : []),
    ...(comparator === undefined ? [] : requireAll(fields, 'comparator', ['indicatorId'])),
  ];
}

const companions: Readonly<Record<string, readonly string[]>> = {
  frequency: ['frequencySource'],
  frequencySource: ['frequency'],
  alsoTargets: ['alsoIndicatorIds'],
  alsoIndicatorIds: ['indicatorId'],
  settingDefault: ['target'],
  targetSource: ['target'],
};
