import { z } from 'zod';
import { defineContract, type EventData, freeTextField, publicField, quasiField } from '../event-contract.ts';
import { figureStatuses } from '../monitoring/monitoring-contracts.ts';
import { count, line, schoolYear } from '../registry/field-schemas.ts';
import { actorId, calendarDay, officeId, paragraphs } from './governance-fields.ts';

/** A number as JSON writes it, `0.4713`: events hold whole numbers only, and a rounded one could cross its limit. */
export const exactNumber = z
  .string()
  .max(40)
  .regex(/^-?(0|[1-9]\d*)(\.\d+)?(e[+-]\d+)?$/);

/** Worst first. */
export const lightColours = ['red', 'amber', 'grey', 'green'] as const;
export type LightColour = (typeof lightColours)[number];

/** Who saw what is forbidden. */
export const violationSources = ['inspection', 'report', 'complaint', 'audit', 'data', 'media'] as const;
export type ViolationSource = (typeof violationSources)[number];

/** How a violation came to its end: put right, or it never was one. */
export const violationOutcomes = ['rectified', 'unfounded'] as const;
export type ViolationOutcome = (typeof violationOutcomes)[number];

/** As the documents number them: `jt.m1.4`, a measure `jt.m1`. */
export const idOfObligation = z
  .string()
  .max(40)
  .regex(/^[a-z]+\.[a-z0-9-]+(\.\d+)?$/);

const obligationId = publicField(idOfObligation);
const measureId = publicField(idOfObligation);
const by = quasiField(actorId);
const day = publicField(calendarDay);
const reason = freeTextField(paragraphs(1000).min(1));
const light = publicField(z.enum(lightColours));
/** Where better lies; null: there is nothing to compare with. */
const direction = publicField(z.enum(['up', 'down']).nullable());
const unit = publicField(line(40));
const violationId = publicField(z.uuid());

/** What the platform computed for an obligation; appended when it changed, and once a month while it did not. */
export const valueRecorded = defineContract({
  type: 'county.governance.value-recorded.v1',
  titleZh: '指标值记录',
  titleEn: 'Value recorded',
  subject: null,
  fields: {
    obligationId,
    day,
    /** null: no source feeds it. */
    value: publicField(exactNumber.nullable()),
    low: publicField(exactNumber.nullable()),
    high: publicField(exactNumber.nullable()),
    target: publicField(exactNumber.nullable()),
    direction,
    unit,
    /** Schools, classes or values that are known, of all that count; null: nothing is counted. */
    known: publicField(count.nullable()),
    total: publicField(count.nullable()),
    status: publicField(z.enum(figureStatuses)),
    /** What would bring it; null: nothing is missing. */
    missing: publicField(z.strictObject({ code: line(60), zh: line(300), en: line(600) }).nullable()),
    schoolYear: publicField(schoolYear),
    ledgerSize: publicField(count),
    viewVersion: publicField(z.int().positive()),
  },
});

/** An office stands up for a value: the one that was recorded, or how far a duty is carried out in percent. */
export const valueSigned = defineContract({
  type: 'county.governance.value-signed.v1',
  titleZh: '指标值签认',
  titleEn: 'Value signed',
  subject: null,
  fields: {
    obligationId,
    day,
    value: publicField(exactNumber),
    target: publicField(exactNumber.nullable()),
    direction,
    unit,
    officeId: publicField(officeId.nullable()),
    signedBy: by,
  },
});

/** A prohibition or floor was found broken; it counts from here on. */
export const violationRecorded = defineContract({
  type: 'county.governance.violation-recorded.v1',
  titleZh: '违反记录',
  titleEn: 'Violation recorded',
  subject: 'violationId',
  fields: {
    obligationId,
    violationId,
    source: publicField(z.enum(violationSources)),
    schoolId: publicField(z.uuid().nullable()),
    day,
    finding: freeTextField(paragraphs(2000).min(1)),
    recordedBy: by,
  },
});

export const violationConfirmed = defineContract({
  type: 'county.governance.violation-confirmed.v1',
  titleZh: '违反查实',
  titleEn: 'Violation confirmed',
  subject: null,
  fields: { obligationId, violationId, day, confirmedBy: by },
});

/** By another person than the one who recorded it. */
export const violationCleared = defineContract({
  type: 'county.governance.violation-cleared.v1',
  titleZh: '违反销号',
  titleEn: 'Violation cleared',
  subject: 'violationId',
  fields: { obligationId, violationId, day, outcome: publicField(z.enum(violationOutcomes)), reason, clearedBy: by },
});

/** The county's own line: a target and the points of the way there. Never looser than the document's own number. */
export const targetSet = defineContract({
  type: 'county.governance.target-set.v1',
  titleZh: '县级目标设定',
  titleEn: 'Target set',
  subject: 'obligationId',
  fields: {
    obligationId,
    /** null: the document's own holds. */
    target: publicField(exactNumber.nullable()),
    /** Empty: a straight line from the first signed value to the target. */
    points: publicField(z.array(z.strictObject({ day: calendarDay, value: exactNumber })).max(60)),
    reason,
    setBy: by,
  },
});

const thresholds = z.strictObject({ amberGap: exactNumber, redGap: exactNumber, amberDaysLate: count, redDaysLate: count });

/** The rule's light changed: with the version of the rule and all that it looked at, so that anyone can apply it again. */
export const lightAssessed = defineContract({
  type: 'county.governance.light-assessed.v1',
  titleZh: '亮灯判定',
  titleEn: 'Light assessed',
  subject: null,
  fields: {
    obligationId,
    day,
    ruleVersion: publicField(z.int().positive()),
    state: publicField(
      z.strictObject({
        broken: count,
        daysLate: count,
        hasSource: z.boolean(),
        signedDaysAgo: count.nullable(),
        signPeriodDays: count,
        gap: exactNumber.nullable(),
        evidenceDaysAgo: count.nullable(),
        evidencePeriodDays: count.nullable(),
      }),
    ),
    thresholds: publicField(thresholds),
    light,
    reasons: publicField(z.array(line(40)).min(1).max(20)),
  },
});

/** Stands beside the rule's own light, never instead of it. */
export const lightOverridden = defineContract({
  type: 'county.governance.light-overridden.v1',
  titleZh: '人工标注',
  titleEn: 'Light overridden',
  subject: 'obligationId',
  fields: {
    obligationId,
    light,
    /** What the rule said at that moment. */
    ruleLight: light,
    reason,
    day,
    /** Last day on which it stands. */
    until: publicField(calendarDay),
    overriddenBy: by,
  },
});

export const overrideEnded = defineContract({
  type: 'county.governance.override-ended.v1',
  titleZh: '人工标注结束',
  titleEn: 'Override ended',
  subject: null,
  fields: { obligationId, day, cause: publicField(z.enum(['elapsed', 'withdrawn'])), endedBy: by },
});

export const thresholdsSet = defineContract({
  type: 'county.governance.thresholds-set.v1',
  titleZh: '亮灯阈值设定',
  titleEn: 'Thresholds set',
  subject: 'measureId',
  fields: {
    measureId,
    /** null: the published ones hold again. */
    thresholds: publicField(thresholds.nullable()),
    reason,
    setBy: by,
  },
});

/** 包保 of one measure; null: the leader of its office answers again. */
export const measureLeaderNamed = defineContract({
  type: 'county.governance.measure-leader-named.v1',
  titleZh: '确定举措包保领导',
  titleEn: 'Leader of a measure named',
  subject: null,
  fields: { measureId, personId: publicField(z.uuid().nullable()) },
});

/** The leading group has seen the measure as it stood on this day. */
export const measureSignedOff = defineContract({
  type: 'county.governance.measure-signed-off.v1',
  titleZh: '领导小组签批',
  titleEn: 'Measure signed off',
  subject: null,
  fields: { measureId, day, light: publicField(z.enum(lightColours).nullable()), signedBy: by },
});

export const lightsContracts = {
  valueRecorded,
  valueSigned,
  violationRecorded,
  violationConfirmed,
  violationCleared,
  targetSet,
  lightAssessed,
  lightOverridden,
  overrideEnded,
  thresholdsSet,
  measureLeaderNamed,
  measureSignedOff,
};

export type ValueRecorded = EventData<typeof valueRecorded>;
export type LightAssessed = EventData<typeof lightAssessed>;
