import { type Actor, may, reachOf } from '@junheng/access';
import { dayOf, governanceContracts, voucherNumber } from '@junheng/contracts';
import { z } from 'zod';
import { isPerson } from '../domain/hands.ts';
import { type AwardCommand, awardDecider } from '../domain/award/decide.ts';
import type { TopicParts } from '../topic-parts.ts';
import type { AwardRecord, FundsApi } from './funds-api.ts';
import { refuseFunds } from './funds-refusals.ts';
import type { createInTurn } from './in-turn.ts';
import { isVoucherWrong } from './is-voucher-wrong.ts';
import { freeForAward, isVoucherUsed, readAwards } from './read-funds.ts';

type AwardsApi = Pick<FundsApi, 'proposeAward' | 'decideAward' | 'payAward' | 'revokeAward' | 'readAwards'>;

const { awardProposed, awardDecided, awardPaid, awardRevoked } = governanceContracts;
const proposeInput = z.object({
  awardId: awardProposed.fields.awardId.schema,
  fundId: awardProposed.fields.fundId.schema,
  schoolId: awardProposed.fields.schoolId.schema,
  amountFen: awardProposed.fields.amountFen.schema,
  basis: awardProposed.fields.basis.schema,
});
const decideInput = z.object({
  awardId: awardDecided.fields.awardId.schema,
  decision: awardDecided.fields.decision.schema,
  amountFen: awardDecided.fields.amountFen.schema,
  reason: awardDecided.fields.reason.schema,
});
const payInput = z.object({
  awardId: awardPaid.fields.awardId.schema,
  amountFen: awardPaid.fields.amountFen.schema,
  date: awardPaid.fields.date.schema,
  voucher: voucherNumber,
});
const revokeInput = z.object({ awardId: awardRevoked.fields.awardId.schema, reason: awardRevoked.fields.reason.schema });

/** Proposed by the project office, decided and revoked by the leading group, paid by the project office. */
export function createAwardsApi({ runtime, book, decide }: TopicParts, inTurn: ReturnType<typeof createInTurn>): AwardsApi {
  async function change(command: AwardCommand, actor: Actor) {
    const handled = await decide(`award/${command.awardId}`, awardDecider, command, actor);
    if (!handled.ok) return refuseFunds(handled.refusal);
    const award: AwardRecord = readAwards(await book.read(null)).find(({ awardId }) => awardId === command.awardId)!;
    return { ok: true as const, value: award };
  }
  const fundOf = (now: Awaited<ReturnType<typeof book.read>>, awardId: string) => now.one('award', awardId)?.state?.fundId ?? '';

  return {
    async proposeAward(input, actor) {
      if (!may(actor, 'propose-awards', {})) return refuseFunds('NotPermitted');
      const parsed = proposeInput.safeParse(input);
      if (!parsed.success) return refuseFunds('InputInvalid');
      const fund = (await book.read(null)).one('fund', parsed.data.fundId)?.state;
      if (!fund) return refuseFunds('FundUnknown');
      if (fund.kind !== 'award') return refuseFunds('FundNotForAwards');
      return change({ type: 'propose', ...parsed.data, proposedBy: actor.id }, actor);
    },
    async decideAward(input, actor) {
      if (!may(actor, 'decide-awards', {})) return refuseFunds('NotPermitted');
      if (!isPerson(actor)) return refuseFunds('NotAPerson');
      const parsed = decideInput.safeParse(input);
      if (!parsed.success) return refuseFunds('InputInvalid');
      const { awardId } = parsed.data;
      return inTurn(async () => {
        const now = await book.read(null);
        const freeFen = freeForAward(now, fundOf(now, awardId), awardId);
        return change({ type: 'decide', ...parsed.data, decidedBy: actor.id, freeFen }, actor);
      });
    },
    async payAward(input, actor) {
      if (!may(actor, 'propose-awards', {})) return refuseFunds('NotPermitted');
      const parsed = payInput.safeParse(input);
      if (!parsed.success) return refuseFunds(isVoucherWrong(parsed.error) ? 'VoucherMalformed' : 'InputInvalid');
      const { awardId, voucher } = parsed.data;
      return inTurn(async () => {
        const now = await book.read(null);
        const facts = { today: dayOf(runtime.clock.now()), isVoucherUsed: isVoucherUsed(now, fundOf(now, awardId), awardId, voucher) };
        return change({ type: 'pay', ...parsed.data, ...facts, paidBy: actor.id }, actor);
      });
    },
    async revokeAward(input, actor) {
      if (!may(actor, 'decide-awards', {})) return refuseFunds('NotPermitted');
      if (!isPerson(actor)) return refuseFunds('NotAPerson');
      const parsed = revokeInput.safeParse(input);
      return parsed.success ? change({ type: 'revoke', ...parsed.data, revokedBy: actor.id }, actor) : refuseFunds('InputInvalid');
    },
    async readAwards({ asOf }, actor) {
      const { county, school } = reachOf(actor, 'read-funds');
      if (!county && school.length === 0) return [];
      const awards = readAwards(await book.read(asOf));
      return county ? awards : awards.filter(({ schoolId }) => school.includes(schoolId));
    },
  };
}
