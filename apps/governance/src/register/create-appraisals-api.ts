import { type Actor, may } from '@junheng/access';
import { documentNumber, governanceContracts } from '@junheng/contracts';
import type { z } from 'zod';
import { obligation } from '@junheng/policy-packs';
import { type AppraisalCommand, appraisalDecider } from '../domain/appraisal/decide.ts';
import { isOpen } from '../packs/read-responsibility.ts';
import type { TopicParts } from '../topic-parts.ts';
import { inputOf } from './create-entries-api.ts';
import { readAppraisals } from './read-register.ts';
import type { AppraisalRecord, RegisterApi } from './register-api.ts';
import { refuseRegister } from './register-refusals.ts';

type AppraisalsApi = Pick<RegisterApi, 'recordAppraisal' | 'correctAppraisal' | 'readAppraisals'>;

const fields = ['appraisalId', 'year', 'office', 'items', 'result'] as const;
const document = documentNumber.nullable();
const recordInput = inputOf(governanceContracts.appraisalRecorded, fields).extend({ document });
const correctInput = inputOf(governanceContracts.appraisalCorrected, [...fields, 'reason']).extend({ document });
const refuseInput = ({ issues }: z.ZodError) =>
  refuseRegister(issues.some(({ path }) => path[0] === 'document') ? 'DocumentMalformed' : 'InputInvalid');

/** One a year and unit; what was wrong is corrected by an event of its own. */
export function createAppraisalsApi({ book, decide }: TopicParts): AppraisalsApi {
  async function change(command: AppraisalCommand, actor: Actor) {
    const now = await book.read(null);
    if (!isOpen(now, command.office)) return refuseRegister('OfficeUnknown');
    if (command.items.some(({ obligationId }) => obligation(obligationId) === null)) return refuseRegister('ObligationUnknown');
    const handled = await decide(`appraisal/${command.appraisalId}`, appraisalDecider, command, actor);
    if (!handled.ok) return refuseRegister(handled.refusal);
    const appraisal: AppraisalRecord = readAppraisals(await book.read(null)).find(
      ({ appraisalId }) => appraisalId === command.appraisalId,
    )!;
    return { ok: true as const, value: appraisal };
  }
  const named = ({ officeId, year, ...rest }: Parameters<AppraisalsApi['recordAppraisal']>[0]) => ({
    ...rest,
    year,
    office: officeId,
    appraisalId: `${year}-${officeId}`,
  });

  return {
    async recordAppraisal(input, actor) {
      if (!may(actor, 'record-appraisals', {})) return refuseRegister('NotPermitted');
      const parsed = recordInput.safeParse(named(input));
      return parsed.success ? change({ type: 'record', ...parsed.data, recordedBy: actor.id }, actor) : refuseInput(parsed.error);
    },
    async correctAppraisal(input, actor) {
      if (!may(actor, 'record-appraisals', {})) return refuseRegister('NotPermitted');
      const parsed = correctInput.safeParse(named(input));
      return parsed.success ? change({ type: 'correct', ...parsed.data, correctedBy: actor.id }, actor) : refuseInput(parsed.error);
    },
    async readAppraisals({ asOf }, actor) {
      if (!may(actor, 'read-appraisals')) return [];
      return readAppraisals(await book.read(asOf)).filter(({ officeId }) => may(actor, 'read-appraisals', { office: officeId }));
    },
  };
}
