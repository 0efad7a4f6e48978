import { type Actor, may, reachOf, type Right } from '@junheng/access';
import { dayOf, type EventContract, governanceContracts, voucherNumber } from '@junheng/contracts';
import { z } from 'zod';
import { isPerson } from '../domain/hands.ts';
import { type EntryCommand, entryDecider } from '../domain/entry/decide.ts';
import type { TopicParts } from '../topic-parts.ts';
import { isVoucherWrong } from '../funds/is-voucher-wrong.ts';
import { maySeeOfSchool } from './may-see-entry.ts';
import { readEntries } from './read-register.ts';
import type { EntryRecord, RegisterApi } from './register-api.ts';
import { refuseRegister } from './register-refusals.ts';

type EntriesApi = Pick<
  RegisterApi,
  'applyForEntry' | 'decideEntry' | 'fundEntry' | 'planMilestone' | 'reachMilestone' | 'renewEntry' | 'withdrawEntry' | 'readEntries'
>;

const c = governanceContracts;

/** What a person types, checked by the very fields of the event that it becomes. */
export const inputOf = <C extends EventContract, const N extends keyof C['fields'] & string>(contract: C, names: readonly N[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, contract.fields[name]!.schema])) as { [K in N]: C['fields'][K]['schema'] });

const applyInput = inputOf(c.entryApplied, ['entryId', 'kind', 'level', 'schoolId', 'title', 'budgetFen', 'date']);
const decideInput = inputOf(c.entryDecided, ['entryId', 'decision', 'level', 'fundingSource', 'amountFen', 'validUntil', 'date', 'reason']);
const fundInput = inputOf(c.entryFunded, ['entryId', 'amountFen', 'date']).extend({ voucher: voucherNumber });
const planInput = inputOf(c.milestonePlanned, ['entryId', 'milestoneId', 'due', 'text']);
const reachInput = inputOf(c.milestoneReached, ['entryId', 'milestoneId', 'date', 'evidence']);
const renewInput = inputOf(c.entryRenewed, ['entryId', 'validUntil', 'reason']);
const withdrawInput = inputOf(c.entryWithdrawn, ['entryId', 'date', 'reason']);

/** Designations and projects, from application to expiry, renewal or withdrawal. */
export function createEntriesApi({ runtime, book, decide }: TopicParts): EntriesApi {
  const today = () => dayOf(runtime.clock.now());

  async function change(command: EntryCommand, actor: Actor) {
    const handled = await decide(`entry/${command.entryId}`, entryDecider, command, actor);
    if (!handled.ok) return refuseRegister(handled.refusal);
    const entry: EntryRecord = readEntries(await book.read(null), today()).find(({ entryId }) => entryId === command.entryId)!;
    return { ok: true as const, value: entry };
  }
  /** At the school of an entry that is there; of one of no school, for the county. */
  const mayAt = async (actor: Actor, right: Right, entryId: string): Promise<boolean> => {
    const schoolId = (await book.read(null)).one('entry', entryId)?.state?.schoolId ?? null;
    return may(actor, right, schoolId === null ? {} : { school: schoolId });
  };

  return {
    async applyForEntry(input, actor) {
      if (!mayApply(actor, input.schoolId)) return refuseRegister('NotPermitted');
      const parsed = applyInput.safeParse(input);
      if (!parsed.success) return refuseRegister('InputInvalid');
      return change({ type: 'apply', today: today(), ...parsed.data, appliedBy: actor.id }, actor);
    },
    async decideEntry(input, actor) {
      if (!may(actor, 'manage-register', {})) return refuseRegister('NotPermitted');
      if (!isPerson(actor)) return refuseRegister('DecisionNeedsPerson');
      const parsed = decideInput.safeParse(input);
      if (!parsed.success) return refuseRegister('InputInvalid');
      return change({ type: 'decide', today: today(), ...parsed.data, decidedBy: actor.id }, actor);
    },
    async fundEntry(input, actor) {
      if (!may(actor, 'manage-register', {})) return refuseRegister('NotPermitted');
      const parsed = fundInput.safeParse(input);
      if (!parsed.success) return refuseRegister(isVoucherWrong(parsed.error) ? 'VoucherMalformed' : 'InputInvalid');
      return change({ type: 'fund', today: today(), ...parsed.data, recordedBy: actor.id }, actor);
    },
    async planMilestone(input, actor) {
      if (!may(actor, 'manage-register', {})) return refuseRegister('NotPermitted');
      const parsed = planInput.safeParse(input);
      if (!parsed.success) return refuseRegister('InputInvalid');
      return change({ type: 'plan', today: today(), ...parsed.data, plannedBy: actor.id }, actor);
    },
    async reachMilestone(input, actor) {
      const parsed = reachInput.safeParse(input);
      const isAllowed =
        may(actor, 'manage-register', {}) || (parsed.success && (await mayAt(actor, 'apply-for-entry', parsed.data.entryId)));
      if (!isAllowed) return refuseRegister('NotPermitted');
      if (!parsed.success) return refuseRegister('InputInvalid');
      return change({ type: 'reach', today: today(), ...parsed.data, recordedBy: actor.id }, actor);
    },
    async renewEntry(input, actor) {
      if (!may(actor, 'manage-register', {})) return refuseRegister('NotPermitted');
      const parsed = renewInput.safeParse(input);
      if (!parsed.success) return refuseRegister('InputInvalid');
      return change({ type: 'renew', today: today(), ...parsed.data, renewedBy: actor.id }, actor);
    },
    async withdrawEntry(input, actor) {
      if (!may(actor, 'manage-register', {})) return refuseRegister('NotPermitted');
      const parsed = withdrawInput.safeParse(input);
      if (!parsed.success) return refuseRegister('InputInvalid');
      return change({ type: 'withdraw', today: today(), ...parsed.data, withdrawnBy: actor.id }, actor);
    },
    readEntries: async ({ asOf }, actor) =>
      readEntries(await book.read(asOf), book.dayFor(asOf)).filter(({ schoolId }) => maySeeOfSchool(actor, schoolId)),
  };
}

/** For a school: at the school. For one of no school: the county's, or any office; a school applies for itself alone. */
const mayApply = (actor: Actor, schoolId: string | null): boolean => {
  if (schoolId !== null) return may(actor, 'apply-for-entry', { school: schoolId });
  const { county, office } = reachOf(actor, 'apply-for-entry');
  return county || office.length > 0;
};
