import { z } from 'zod';
import { defineContract, publicField } from '../event-contract.ts';
import { fileHash, line } from '../registry/field-schemas.ts';
import { calendarDay, officeId } from './governance-fields.ts';

const packId = publicField(z.string().regex(/^[a-z]+(-[a-z]+)*-\d{4}$/));
/** Of an obligation, phase or measure as its document's file numbers it: `jt.m1.4`. */
const idOfPart = z.string().regex(/^[a-z]+\.[a-z0-9-]+(\.\d+)?$/);
const decimal = z.string().regex(/^-?\d{1,12}(\.\d{1,6})?$/);

/** What a document leaves open and the county settles for itself. A choice that is not made leaves the document's own words. */
export const packChoices = z.strictObject({
  dueDates: z.array(z.strictObject({ obligationId: idOfPart, due: calendarDay })),
  /** Values for "the provincial standard"; a decimal as text. `stage` null: both. */
  standards: z.array(
    z.strictObject({
      obligationId: idOfPart,
      indicatorId: z.string().max(100),
      stage: z.enum(['primary', 'junior']).nullable(),
      value: decimal,
    }),
  ),
  /** Day of the next month on which monthly reports are due; null: the county has not chosen them. */
  monthlyReportDay: z.int().min(1).max(28).nullable(),
  quarterlyMeeting: z.boolean(),
  /** Where documents ask different things of one indicator: the obligation whose date and limit the county goes by. */
  leading: z.array(z.strictObject({ indicatorId: z.string().max(100), obligationId: idOfPart })),
});
export type PackChoices = z.infer<typeof packChoices>;

/** The county holds itself to a document from a day on: `contentHash` says to which text of it, `version` which of its own settings. */
export const policyPackActivated = defineContract({
  type: 'county.governance.policy-pack-activated.v1',
  titleZh: '政策包启用',
  titleEn: 'Policy pack activated',
  subject: null,
  fields: {
    packId,
    version: publicField(line(40).min(1)),
    contentHash: publicField(fileHash),
    from: publicField(calendarDay),
    choices: publicField(packChoices),
  },
});

/** From the day on the document asks nothing of this county any more; what was, stays. */
export const policyPackWithdrawn = defineContract({
  type: 'county.governance.policy-pack-withdrawn.v1',
  titleZh: '政策包停用',
  titleEn: 'Policy pack withdrawn',
  subject: null,
  fields: { packId, from: publicField(calendarDay) },
});

/** Final result of a goal when its phase is over. NO_DATA: no source fed it. */
export const phaseOutcomes = ['MET', 'MISSED', 'NO_DATA'] as const;
const phaseResult = z.strictObject({ obligationId: idOfPart, outcome: z.enum(phaseOutcomes), value: line(40).nullable() });
export type PhaseResult = z.infer<typeof phaseResult>;

/** An elapsed phase with its final result: later corrections of data change it no more. */
export const phaseClosed = defineContract({
  type: 'county.governance.phase-closed.v1',
  titleZh: '阶段结束',
  titleEn: 'Phase closed',
  subject: null,
  fields: {
    packId,
    phaseId: publicField(idOfPart),
    /** Last day of the phase. */
    to: publicField(calendarDay),
    results: publicField(z.array(phaseResult)),
  },
});

export const officeKinds = ['section', 'department', 'township', 'inspection-group', 'leading-group', 'project-office'] as const;
export type OfficeKind = (typeof officeKinds)[number];
const office = publicField(officeId);
const officeFacts = {
  officeId: office,
  kind: publicField(z.enum(officeKinds)),
  nameZh: publicField(line(60).min(1)),
  nameEn: publicField(line(100).min(1)),
};

export const officeRegistered = defineContract({
  type: 'county.governance.office-registered.v1',
  titleZh: '科室登记',
  titleEn: 'Office registered',
  subject: null,
  fields: officeFacts,
});

export const officeCorrected = defineContract({
  type: 'county.governance.office-corrected.v1',
  titleZh: '科室更正',
  titleEn: 'Office corrected',
  subject: null,
  fields: officeFacts,
});

/** 包保: a county leader answers for an office; null: nobody does any more. */
export const leaderInChargeNamed = defineContract({
  type: 'county.governance.leader-in-charge-named.v1',
  titleZh: '确定包保领导',
  titleEn: 'Leader in charge named',
  subject: null,
  fields: { officeId: office, personId: publicField(z.uuid().nullable()) },
});

export const officeClosed = defineContract({
  type: 'county.governance.office-closed.v1',
  titleZh: '科室撤销',
  titleEn: 'Office closed',
  subject: null,
  fields: { officeId: office },
});

/** An office as the documents call it is this one of the county; null: the county has none. */
export const officeNameMapped = defineContract({
  type: 'county.governance.office-name-mapped.v1',
  titleZh: '文件科室名称对应',
  titleEn: 'Office name mapped',
  subject: null,
  fields: { nameZh: publicField(line(60).min(1)), officeId: publicField(officeId.nullable()) },
});

const obligationId = publicField(idOfPart);

/** One office answers (牵头), others help (配合), one person may hold it. */
export const obligationAssigned = defineContract({
  type: 'county.governance.obligation-assigned.v1',
  titleZh: '责任分工',
  titleEn: 'Obligation assigned',
  subject: null,
  fields: {
    obligationId,
    leadOffice: office,
    coOffices: publicField(z.array(officeId).max(20)),
    personId: publicField(z.uuid().nullable()),
  },
});

/** The county's own assignment ends: the office that the document names answers again. */
export const obligationReleased = defineContract({
  type: 'county.governance.obligation-released.v1',
  titleZh: '责任分工撤销',
  titleEn: 'Obligation released',
  subject: null,
  fields: { obligationId },
});

export const packsContracts = {
  policyPackActivated,
  policyPackWithdrawn,
  phaseClosed,
  officeRegistered,
  officeCorrected,
  leaderInChargeNamed,
  officeClosed,
  officeNameMapped,
  obligationAssigned,
  obligationReleased,
};
