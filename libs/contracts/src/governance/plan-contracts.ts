import { z } from 'zod';
import { defineContract, directField, freeTextField, publicField } from '../event-contract.ts';
import { count, line, schoolYear } from '../registry/field-schemas.ts';
import { actorId, officeId, paragraphs, recordId, unitId, unitKind } from './governance-fields.ts';

const schoolId = publicField(z.uuid());

const memberNamed = { titleZh: '确定工作小组成员', titleEn: 'Working group member named', subject: 'memberId' };
const member = { schoolId, memberId: publicField(z.uuid()), name: directField(line(60).min(1)) };
/** What the member sees to: 校长, 教导主任. */
const duty = line(60);

/** Someone of a school's working group, by name: an event of their own, so that each can be erased alone. */
export const workgroupMemberNamed = defineContract({
  ...memberNamed,
  type: 'county.governance.workgroup-member-named.v2',
  fields: { ...member, duty: freeTextField(duty) },
});
export const workgroupMemberNamedV1 = defineContract({
  ...memberNamed,
  type: 'county.governance.workgroup-member-named.v1',
  fields: { ...member, duty: publicField(duty) },
});

/** 学校工作小组成立: the group as it is from now on; another one supersedes it. */
export const workgroupFormed = defineContract({
  type: 'county.governance.workgroup-formed.v1',
  titleZh: '学校工作小组成立',
  titleEn: 'School working group formed',
  subject: null,
  fields: {
    schoolId,
    schoolYear: publicField(schoolYear),
    leaderId: publicField(z.uuid()),
    memberIds: publicField(z.array(z.uuid()).max(30)),
    formedBy: publicField(actorId),
  },
});

const planId = publicField(recordId);

/** 实施方案报送: a school's implementation plan of a year, or an office's section plan. `version` counts from 1. */
export const planSubmitted = defineContract({
  type: 'county.governance.plan-submitted.v1',
  titleZh: '实施方案报送',
  titleEn: 'Plan submitted',
  subject: 'planId',
  fields: {
    planId,
    unitKind: publicField(unitKind),
    unitId: publicField(unitId),
    schoolYear: publicField(schoolYear),
    version: publicField(count),
    title: freeTextField(line(120).min(1)),
    text: freeTextField(paragraphs(20_000).min(1)),
    /** What it asks of the special funds, in fen. */
    fundingFen: publicField(count),
    evidenceIds: publicField(z.array(z.uuid()).max(50)),
    submittedBy: publicField(actorId),
  },
});

export const planReturned = defineContract({
  type: 'county.governance.plan-returned.v1',
  titleZh: '实施方案退回',
  titleEn: 'Plan returned',
  subject: 'planId',
  fields: { planId, version: publicField(count), reason: freeTextField(paragraphs(2000).min(1)), returnedBy: publicField(actorId) },
});

/** 学校方案审核: approved by the project office, with the offices that looked at it. */
export const planApproved = defineContract({
  type: 'county.governance.plan-approved.v1',
  titleZh: '实施方案批准',
  titleEn: 'Plan approved',
  subject: 'planId',
  fields: {
    planId,
    version: publicField(count),
    withOffices: publicField(z.array(officeId).max(40)),
    comments: freeTextField(paragraphs(2000)),
    approvedBy: publicField(actorId),
  },
});

export const planContracts = { workgroupMemberNamed, workgroupFormed, planSubmitted, planReturned, planApproved };
