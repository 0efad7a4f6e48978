import { z } from 'zod';
import { defineContract, directField, freeTextField, publicField, quasiField } from '../event-contract.ts';
import { calendarDay, paragraphs } from './governance-fields.ts';

const personId = quasiField(z.uuid());
const reason = freeTextField(paragraphs(500).min(1));

/** A role of libs/access, where it is held, and the id of the office, school, class or child; null: the county. */
const grant = {
  role: publicField(
    z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/)
      .max(60),
  ),
  scopeKind: publicField(z.enum(['county', 'office', 'school', 'class', 'child'])),
  scopeId: quasiField(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(60)
      .nullable(),
  ),
};

const personName = z
  .string()
  .regex(/^[^\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]*$/u)
  .min(1)
  .max(60);

/** Somebody may sign in: `account` is who they are to the identity provider `issuer`. */
const personAdmitted = defineContract({
  type: 'county.governance.person-admitted.v1',
  titleZh: '登记人员',
  titleEn: 'Person admitted',
  subject: 'personId',
  fields: {
    personId,
    issuer: publicField(z.string().min(1).max(300)),
    account: directField(z.string().min(1).max(300)),
    name: directField(personName),
  },
});

const personNameCorrected = defineContract({
  type: 'county.governance.person-name-corrected.v1',
  titleZh: '更正人员姓名',
  titleEn: 'Person’s name corrected',
  subject: 'personId',
  fields: { personId, name: directField(personName) },
});

/** `until`: the last day on which it holds; null: until it is revoked. */
const roleGranted = defineContract({
  type: 'county.governance.role-granted.v1',
  titleZh: '授予权限',
  titleEn: 'Role granted',
  subject: null,
  fields: { personId, ...grant, until: publicField(calendarDay.nullable()) },
});

const roleRevoked = defineContract({
  type: 'county.governance.role-revoked.v1',
  titleZh: '收回权限',
  titleEn: 'Role revoked',
  subject: 'personId',
  fields: { personId, ...grant, reason },
});

/** All that the person holds is without effect until they are reinstated. */
const personSuspended = defineContract({
  type: 'county.governance.person-suspended.v1',
  titleZh: '停用人员',
  titleEn: 'Person suspended',
  subject: 'personId',
  fields: { personId, reason },
});

const personReinstated = defineContract({
  type: 'county.governance.person-reinstated.v1',
  titleZh: '恢复人员',
  titleEn: 'Person reinstated',
  subject: 'personId',
  fields: { personId, reason },
});

export const peopleContracts = {
  personAdmitted,
  personNameCorrected,
  roleGranted,
  roleRevoked,
  personSuspended,
  personReinstated,
};
