import { type Actor, may } from '@junheng/access';
import { governanceContracts } from '@junheng/contracts';
import { uuidFromBytes } from '@junheng/runtime';
import { z } from 'zod';
import { isPerson } from '../domain/hands.ts';
import { type PlanCommand, planDecider } from '../domain/plan/decide.ts';
import { workgroupDecider } from '../domain/workgroup/decide.ts';
import { areOfMatter } from '../evidence/read-evidence.ts';
import { isUnitKnown, placeOfUnit } from '../issues/known-places.ts';
import type { PeopleApi } from '../people/people-api.ts';
import type { TopicParts } from '../topic-parts.ts';
import type { PlansApi } from './plans-api.ts';
import { refusePlans } from './plans-refusals.ts';
import { planIdOf, readPlan, readPlans, readWorkgroup, readWorkgroups } from './read-plans.ts';

const { workgroupMemberNamed, workgroupFormed, planSubmitted, planReturned, planApproved } = governanceContracts;
const named = z.object({ name: workgroupMemberNamed.fields.name.schema, duty: workgroupMemberNamed.fields.duty.schema });
const groupInput = z.object({
  schoolId: workgroupFormed.fields.schoolId.schema,
  schoolYear: workgroupFormed.fields.schoolYear.schema,
  leader: named,
  members: z.array(named).max(30),
});
const { planId, unitKind, unitId, schoolYear, title, text, fundingFen, evidenceIds } = planSubmitted.fields;
const submitInput = z.object({
  unitKind: unitKind.schema,
  unitId: unitId.schema,
  schoolYear: schoolYear.schema,
  title: title.schema,
  text: text.schema,
  fundingFen: fundingFen.schema,
  evidenceIds: evidenceIds.schema,
});
const returnInput = z.object({ planId: planId.schema, reason: planReturned.fields.reason.schema });
const { withOffices, comments } = planApproved.fields;
const approveInput = z.object({ planId: planId.schema, withOffices: withOffices.schema, comments: comments.schema });

type Parts = TopicParts & { recordRead: PeopleApi['recordRead'] };

/** See `PlansApi`. */
export function createPlansApi({ runtime, book, decide, recordRead }: Parts): PlansApi {
  async function change(command: PlanCommand, actor: Actor) {
    const handled = await decide(`plan/${command.planId}`, planDecider, command, actor);
    if (!handled.ok) return refusePlans(handled.refusal);
    return { ok: true as const, value: readPlan(await book.read(null), command.planId)! };
  }

  return {
    async formWorkgroup(input, actor) {
      if (!may(actor, 'write-plans', { school: input.schoolId })) return refusePlans('NotPermitted');
      const parsed = groupInput.safeParse(input);
      if (!parsed.success) return refusePlans('InputInvalid');
      const { data } = parsed;
      const read = await book.read(null);
      const label = `member|${data.schoolId}|${read.one('workgroup', data.schoolId)?.history.length ?? 0}`;
      const withId = (member: z.infer<typeof named>, at: number) => ({
        ...member,
        memberId: uuidFromBytes(runtime.entropy.bytes(16, `${label}|${at}`)),
      });
      const [leader, ...members] = [data.leader, ...data.members].map(withId);
      const command = { ...data, leader: leader!, members, by: actor.id };
      const handled = await decide(`workgroup/${data.schoolId}`, workgroupDecider, command, actor);
      if (!handled.ok) return refusePlans(handled.refusal);
      return { ok: true, value: readWorkgroup(await book.read(null), data.schoolId)! };
    },
    async readWorkgroups(asOf, actor) {
      const groups = readWorkgroups(await book.read(asOf)).filter(({ schoolId }) => may(actor, 'read-plans', { school: schoolId }));
      if (groups.length === 0) return groups;
      const count = groups.reduce((sum, { members }) => sum + members.length + 1, 0);
      const schoolId = groups.length === 1 ? groups[0]!.schoolId : null;
      await recordRead({ right: 'read-plans', kind: 'people', subject: 'workgroups', schoolId, count }, actor);
      return groups;
    },

    async submitPlan(input, actor) {
      if (!may(actor, 'write-plans', placeOfUnit(input.unitKind, input.unitId))) return refusePlans('NotPermitted');
      const parsed = submitInput.safeParse(input);
      if (!parsed.success) return refusePlans('InputInvalid');
      const { data } = parsed;
      const read = await book.read(null);
      if (!isUnitKnown(read, data.unitKind, data.unitId)) return refusePlans('UnitUnknown');
      const group = data.unitKind === 'school' ? readWorkgroup(read, data.unitId) : null;
      if (data.unitKind === 'school' && group?.schoolYear !== data.schoolYear) return refusePlans('WorkgroupMissing');
      const id = planIdOf(data, data.schoolYear);
      if (!areOfMatter(read, data.evidenceIds, 'plan', id)) return refusePlans('EvidenceNotOfPlan');
      return change({ do: 'submit', planId: id, ...data, submittedBy: actor.id }, actor);
    },
    async returnPlan(input, actor) {
      if (!may(actor, 'judge-plans', {})) return refusePlans('NotPermitted');
      const parsed = returnInput.safeParse(input);
      return parsed.success ? change({ do: 'return', ...parsed.data, by: actor.id }, actor) : refusePlans('InputInvalid');
    },
    async approvePlan(input, actor) {
      if (!may(actor, 'judge-plans', {})) return refusePlans('NotPermitted');
      if (!isPerson(actor)) return refusePlans('ApprovalNeedsPerson');
      const parsed = approveInput.safeParse(input);
      if (!parsed.success) return refusePlans('InputInvalid');
      const read = await book.read(null);
      if (!parsed.data.withOffices.every((id) => isUnitKnown(read, 'office', id))) return refusePlans('UnitUnknown');
      return change({ do: 'approve', ...parsed.data, by: actor.id }, actor);
    },
    readPlans: async ({ schoolYear: year, asOf }, actor) =>
      readPlans(await book.read(asOf), year).filter((plan) => may(actor, 'read-plans', placeOfUnit(plan.unitKind, plan.unitId))),
  };
}
