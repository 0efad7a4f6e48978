import { may } from '@junheng/access';
import { dayOf } from '@junheng/contracts';
import type { TopicParts } from '../../topic-parts.ts';
import type { FundsApi, LedgerImport } from '../funds-api.ts';
import { refuseFunds } from '../funds-refusals.ts';
import type { createInTurn } from '../in-turn.ts';
import { readAwards, readFunds } from '../read-funds.ts';
import { ledgerFile } from './ledger-file.ts';
import { ledgerSheet } from './ledger-sheet.ts';
import { findingOfRefusal } from './ledger-findings.ts';
import { parseLedgerRow } from './parse-ledger-row.ts';
import { planLedger } from './plan-ledger.ts';
import { readLedgerFile } from './read-ledger-file.ts';

/** A ledger file in: what it says is decided as a whole, so that half a file never stands. */
export function createLedgerImport(
  { runtime, book, decideTogether }: TopicParts,
  inTurn: ReturnType<typeof createInTurn>,
): Pick<FundsApi, 'importFundLedger' | 'exportFundLedger'> {
  return {
    async importFundLedger({ content, schools, dryRun }, actor) {
      if (!may(actor, 'manage-funds', {}) || !may(actor, 'propose-awards', {})) return refuseFunds('NotPermitted');
      const file = await readLedgerFile(Buffer.from(content, 'base64'));
      if (!file.ok) return file;
      const parsed = file.value.map(parseLedgerRow);
      const rows = parsed.flatMap((each) => (each.of === 'row' ? [each.row] : []));
      const wrong = parsed.flatMap((each) => (each.of === 'findings' ? each.findings : []));
      const skipped = parsed.filter(({ of }) => of === 'skipped').length;
      return inTurn(async () => {
        const schoolByCode = new Map(schools.map(({ code, schoolId }) => [code, schoolId]));
        const facts = { book: await book.read(null), schools: schoolByCode, today: dayOf(runtime.clock.now()), actorId: actor.id };
        const plan = planLedger(rows, facts);
        const found = [...wrong, ...plan.findings];
        const orders = plan.orders.map((planned) => planned.order);
        const decided = await decideTogether(orders, actor, dryRun || found.length > 0);
        if (!decided.ok) found.push(...decided.refusals.map(({ at, refusal }) => findingOfRefusal(refusal, plan.orders[at]!)));
        const counts = decided.ok ? decided.events : [];
        const added = (what: string) => plan.orders.filter((planned, at) => planned.what === what && (counts[at] ?? 0) > 0).length;
        const changedRows = new Set(plan.orders.flatMap(({ row }, at) => ((counts[at] ?? 0) > 0 ? [row] : [])));
        const value: LedgerImport = {
          rows: file.value.length,
          budgets: added('budget'),
          bookings: added('allotted') + added('spent'),
          payments: added('payment'),
          unchanged: decided.ok ? rows.filter(({ row }) => !changedRows.has(row)).length : 0,
          skipped,
          findings: found.toSorted((a, b) => a.row - b.row),
          applied: !dryRun && found.length === 0,
        };
        return { ok: true as const, value };
      });
    },
    async exportFundLedger({ format, schools, asOf }, actor) {
      if (!may(actor, 'read-funds', {})) return refuseFunds('NotPermitted');
      const now = await book.read(asOf);
      const codes = new Map(schools.map(({ code, schoolId }) => [schoolId, code]));
      const sheet = ledgerSheet(readFunds(now), readAwards(now), (schoolId) => codes.get(schoolId) ?? '');
      return { ok: true, value: await ledgerFile(sheet, format, book.dayFor(asOf)) };
    },
  };
}
