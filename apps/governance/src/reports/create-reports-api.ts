import { type Actor, may, type Right } from '@junheng/access';
import { calendarMonth, dayOf, governanceContracts } from '@junheng/contracts';
import { z } from 'zod';
import { isPerson } from '../domain/hands.ts';
import { type ReportCommand, reportDecider } from '../domain/report/decide.ts';
import { placeOfUnit } from '../issues/known-places.ts';
import type { TopicParts } from '../topic-parts.ts';
import { drawDraft } from './draw-draft.ts';
import { expectedUnits, reportIdOf, unitOfReport } from './expected-units.ts';
import { readMonths, readReportOf, readReportsOf, readSummaryOf } from './read-reports.ts';
import { dueOfMonth } from './report-calendar.ts';
import type { ReportsApi, Unit } from './reports-api.ts';
import { refuseReports } from './reports-refusals.ts';

const { reportDrafted, reportWritten, reportReturned } = governanceContracts;
const { unitKind, unitId } = reportDrafted.fields;
const draftInput = z.object({ unitKind: unitKind.schema, unitId: unitId.schema, month: calendarMonth });
const { reportId, summary, lines } = reportWritten.fields;
const writeInput = z.object({ reportId: reportId.schema, summary: summary.schema, lines: lines.schema });
const returnInput = z.object({ reportId: reportId.schema, reason: reportReturned.fields.reason.schema });
const idInput = z.object({ reportId: reportId.schema });

const mayAt = (actor: Actor, right: Right, unit: Unit | null): boolean =>
  may(actor, right, unit ? placeOfUnit(unit.unitKind, unit.unitId) : {});

/** See `ReportsApi`. */
export function createReportsApi({ runtime, book, decide }: TopicParts): ReportsApi {
  const today = () => dayOf(runtime.clock.now());

  async function change(command: ReportCommand, actor: Actor) {
    const handled = await decide(`report/${command.reportId}`, reportDecider, command, actor);
    if (!handled.ok) return refuseReports(handled.refusal);
    return { ok: true as const, value: readReportOf(await book.read(null), command.reportId, today())! };
  }

  return {
    async draftReport(input, actor) {
      const parsed = draftInput.safeParse(input);
      if (!parsed.success) return refuseReports('InputInvalid');
      const { month, ...unit } = parsed.data;
      if (!mayAt(actor, 'write-reports', unit)) return refuseReports('NotPermitted');
      const read = await book.read(null);
      const due = dueOfMonth(read, month, today());
      if (due === null) return refuseReports('ReportsNotChosen');
      const id = reportIdOf(unit, month);
      if (!expectedUnits(read, month).some((each) => reportIdOf(each, month) === id)) return refuseReports('UnitUnknown');
      const { numbers, tasksDue, tasksLate, issuesOpen } = drawDraft(read, unit, month, today());
      const drawn = { numbers: [...numbers], tasksDue: [...tasksDue], tasksLate: [...tasksLate], issuesOpen: [...issuesOpen] };
      const thisMonth = today().slice(0, 7);
      return change({ do: 'draft', thisMonth, reportId: id, ...unit, month, due, ...drawn, draftedBy: actor.id }, actor);
    },
    async writeReport(input, actor) {
      const parsed = writeInput.safeParse(input);
      if (!parsed.success) return refuseReports('InputInvalid');
      const { reportId: id, ...text } = parsed.data;
      if (!mayAt(actor, 'write-reports', unitOfReport(id))) return refuseReports('NotPermitted');
      return change({ do: 'write', reportId: id, text, by: actor.id }, actor);
    },
    async submitReport(input, actor) {
      const parsed = idInput.safeParse(input);
      if (!parsed.success) return refuseReports('InputInvalid');
      const { reportId: id } = parsed.data;
      if (!mayAt(actor, 'write-reports', unitOfReport(id))) return refuseReports('NotPermitted');
      return change({ do: 'submit', reportId: id, today: today(), by: actor.id }, actor);
    },
    async returnReport(input, actor) {
      if (!may(actor, 'judge-reports', {})) return refuseReports('NotPermitted');
      const parsed = returnInput.safeParse(input);
      if (!parsed.success) return refuseReports('InputInvalid');
      return change({ do: 'return', ...parsed.data, by: actor.id }, actor);
    },
    async acceptReport(input, actor) {
      if (!may(actor, 'judge-reports', {})) return refuseReports('NotPermitted');
      if (!isPerson(actor)) return refuseReports('AcceptNeedsPerson');
      const parsed = idInput.safeParse(input);
      if (!parsed.success) return refuseReports('InputInvalid');
      return change({ do: 'accept', ...parsed.data, by: actor.id }, actor);
    },
    readReports: async ({ month, asOf }, actor) =>
      readReportsOf(await book.read(asOf), month, book.dayFor(asOf)).filter((report) => mayAt(actor, 'read-reports', report)),
    async readReport({ reportId: id, asOf }, actor) {
      if (!mayAt(actor, 'read-reports', unitOfReport(id))) return null;
      return readReportOf(await book.read(asOf), id, book.dayFor(asOf));
    },
    async readReportMonths(asOf, actor) {
      if (!may(actor, 'read-reports')) return [];
      const months = readMonths(await book.read(asOf), book.dayFor(asOf));
      // Who is missing is for those who see all; a unit sees itself among them or not.
      return months.map((month) => ({ ...month, missing: month.missing.filter((unit) => mayAt(actor, 'read-reports', unit)) }));
    },
    readReportSummary: async ({ month, asOf }, actor) =>
      readSummaryOf(await book.read(asOf), month, book.dayFor(asOf)).filter((row) => mayAt(actor, 'read-reports', row)),
  };
}
