import type { ReportLine } from '@junheng/contracts';
import type { PlacedObligation } from '@junheng/policy-packs';
import type { Book } from '../book/book.ts';
import type { LightStreamState } from '../domain/light/state.ts';
import type { ReportDraft } from '../domain/report/state.ts';
import { planStep } from '../domain/plan/state.ts';
import { obligationsInForce } from '../packs/packs-in-force.ts';
import { responsibilityOf } from '../packs/read-responsibility.ts';
import { planIdOf } from '../plans/read-plans.ts';
import { tasksOf } from '../tasks/read-tasks.ts';
import type { Task } from '../tasks/tasks-api.ts';
import { readCap, readLoad, termOf } from '../visits/read-visits.ts';
import type { Unit } from './reports-api.ts';

/** What the data say of a unit and a month on a day: the numbers of its duties with their lights, what is due and late, open issues. */
export function drawDraft(book: Book, { unitKind, unitId }: Unit, month: string, day: string): ReportDraft {
  const own = tasksOfUnit(book, unitId, month, day);
  const issues = book
    .all('issue')
    .filter(({ state }) => state?.closedOn === null && (unitKind === 'office' ? state.officeId : state.schoolId) === unitId);
  return {
    numbers: unitKind === 'office' ? numbersOf(book, unitId, day) : [],
    tasksDue: own.filter(isDueIn(month)).map(({ taskId }) => taskId),
    tasksLate: own.filter(isLate).map(({ taskId }) => taskId),
    issuesOpen: issues.map(({ id }) => id),
  };
}

/** The draft in words, to write on from; Chinese, as the report is. */
export function suggestText(book: Book, { unitKind, unitId }: Unit, month: string, day: string): { summary: string; lines: ReportLine[] } {
  const own = unitKind === 'office' ? tasksOfUnit(book, unitId, month, day) : [];
  const due = own.filter(isDueIn(month));
  const done = due.filter(({ step }) => step === 'closed' || step === 'confirmed').length;
  const { issuesOpen } = drawDraft(book, { unitKind, unitId }, month, day);
  const summary = [
    `本月到期任务${due.length}项，已办结${done}项；逾期未办结${own.filter(isLate).length}项。`,
    `未销号问题${issuesOpen.length}个。`,
    ...(unitKind === 'school' ? numbersOfSchool(book, unitId, month, day) : []),
  ].join('\n');
  const lines = own.map(({ taskId, percent, step }) => ({
    taskId,
    progress: lastNote(book, taskId) || (step === 'open' ? '' : '已办结。'),
    percent,
    problems: '',
    next: '',
  }));
  return { summary, lines };
}

/** What governance knows of a school by itself: what it was asked for, how far its plan is, what was found broken there. */
function numbersOfSchool(book: Book, schoolId: string, month: string, day: string): string[] {
  const asked = readLoad(book, { schoolId, ...termOf(day) });
  const inMonth = asked?.visits.filter((visit) => visit.step === 'held' && visit.day.startsWith(`${month}-`)).length ?? 0;
  const plan = book.one('plan', planIdOf({ unitKind: 'school', unitId: schoolId }, termOf(day).schoolYear))?.state;
  const violations = book
    .all('light')
    .flatMap(({ state }) => state.violations.filter((violation) => violation.schoolId === schoolId && violation.cleared === null));
  return [
    `本学期入校检查、数据索取共${asked?.counted ?? 0}次（上限${readCap(book)}次），本月完成${inMonth}次。`,
    `本学年实施方案${plan ? planWords[planStep(plan)] : '未报送'}。`,
    `查出未销号的违反禁令情形${violations.length}项。`,
  ];
}

const planWords = { submitted: '已报送，待审核', returned: '被退回，待修改', approved: '已批准' } as const;

/** Tasks that the office leads and that are due in the month, or late. */
const tasksOfUnit = (book: Book, unitId: string, month: string, day: string): Task[] =>
  tasksOf(book, day)
    .filter((task) => task.leadOffice === unitId && task.step !== 'cancelled' && (isDueIn(month)(task) || isLate(task)))
    .toSorted((a, b) => (a.taskId < b.taskId ? -1 : 1));

const isDueIn =
  (month: string) =>
  ({ due }: Task): boolean =>
    due?.startsWith(`${month}-`) === true;

const isLate = ({ step, kind, daysLate }: Task): boolean => step === 'open' && kind === 'task' && (daysLate ?? 0) > 0;

function numbersOf(book: Book, officeId: string, day: string): ReportDraft['numbers'] {
  return obligationsInForce(book, day).flatMap((placed) => {
    const obligationId = placed.obligation.id;
    const light = book.one('light', obligationId)?.state;
    if (!light || responsibilityOf(book, placed).leadOffice !== officeId) return [];
    return [{ obligationId, value: valueAtDraft(placed, light), light: light.assessed?.light ?? 'none' }];
  });
}

/** What the platform computed; else what the office signed itself; of a prohibition, how often it was found broken and is not cleared. */
function valueAtDraft({ obligation }: PlacedObligation, { recorded, signed, violations }: LightStreamState): string | null {
  if (recorded !== null) return recorded.value;
  if (obligation.kind === 'prohibition') return String(violations.filter(({ cleared }) => cleared === null).length);
  return signed.at(-1)?.value ?? null;
}

function lastNote(book: Book, taskId: string): string {
  const reported = book.one('task', taskId)?.history.findLast(({ type }) => type === 'TaskProgressReported' || type === 'TaskClosed');
  return (reported?.data as { note?: string | null } | undefined)?.note ?? '';
}
