import { may } from '@junheng/access';
import { dayOf, governanceContracts, voucherNumber } from '@junheng/contracts';
import { z } from 'zod';
import { boundFen } from '../domain/award/state.ts';
import { type FundCommand, fundDecider } from '../domain/fund/decide.ts';
import type { TopicParts } from '../topic-parts.ts';
import { createAwardsApi } from './create-awards-api.ts';
import { fundIdOf } from './fund-id.ts';
import type { Fund, FundsApi } from './funds-api.ts';
import { refuseFunds } from './funds-refusals.ts';
import { createInTurn } from './in-turn.ts';
import { createLedgerImport } from './ledger/create-ledger-import.ts';
import { readFunds } from './read-funds.ts';
import { isVoucherWrong } from './is-voucher-wrong.ts';

const { year, name, kind, amountFen } = governanceContracts.budgetSet.fields;
const { fundId, reason } = governanceContracts.budgetChanged.fields;
const spent = governanceContracts.fundSpent.fields;
const budgetInput = z.object({ year: year.schema, name: name.schema, kind: kind.schema, amountFen: amountFen.schema });
const changeInput = z.object({ fundId: fundId.schema, amountFen: amountFen.schema, reason: reason.schema });
const spendInput = z.object({
  fundId: fundId.schema,
  kind: spent.kind.schema,
  schoolId: spent.schoolId.schema,
  amountFen: amountFen.schema,
  date: spent.date.schema,
  voucher: voucherNumber,
  purpose: spent.purpose.schema,
  exception: spent.exception.schema,
});

/** Special funds and awards instead of subsidies. */
export function createFundsApi(parts: TopicParts): FundsApi {
  const { runtime, book, decide } = parts;
  const inTurn = createInTurn();

  async function change(id: string, command: FundCommand, actor: { id: string }) {
    const handled = await decide(`fund/${id}`, fundDecider, command, actor);
    if (!handled.ok) return refuseFunds(handled.refusal);
    const fund: Fund = readFunds(await book.read(null)).find((each) => each.fundId === id)!;
    return { ok: true as const, value: fund };
  }

  return {
    async setBudget(input, actor) {
      if (!may(actor, 'manage-funds', {})) return refuseFunds('NotPermitted');
      const parsed = budgetInput.safeParse(input);
      if (!parsed.success) return refuseFunds('InputInvalid');
      const id = fundIdOf(parsed.data.year, parsed.data.name);
      return change(id, { type: 'set', ...parsed.data, fundId: id, setBy: actor.id }, actor);
    },
    async changeBudget(input, actor) {
      if (!may(actor, 'manage-funds', {})) return refuseFunds('NotPermitted');
      const parsed = changeInput.safeParse(input);
      if (!parsed.success) return refuseFunds('InputInvalid');
      return inTurn(async () => {
        const awards = (await book.read(null)).all('award');
        const awardedFen = awards.reduce((sum, { state }) => sum + (state?.fundId === input.fundId ? boundFen(state) : 0), 0);
        return change(parsed.data.fundId, { type: 'change', ...parsed.data, changedBy: actor.id, awardedFen }, actor);
      });
    },
    async recordSpending(input, actor) {
      if (!may(actor, 'manage-funds', {})) return refuseFunds('NotPermitted');
      const parsed = spendInput.safeParse(input);
      if (!parsed.success) return refuseFunds(isVoucherWrong(parsed.error) ? 'VoucherMalformed' : 'InputInvalid');
      const today = dayOf(runtime.clock.now());
      return change(parsed.data.fundId, { type: 'spend', today, ...parsed.data, recordedBy: actor.id }, actor);
    },
    readFunds: async ({ asOf }, actor) => (may(actor, 'read-funds', {}) ? readFunds(await book.read(asOf)) : []),
    ...createAwardsApi(parts, inTurn),
    ...createLedgerImport(parts, inTurn),
  };
}
