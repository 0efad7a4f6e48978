import type { Book, Entry } from '../book/book.ts';
import { planStep } from '../domain/plan/state.ts';
import { recordedEvents } from '../reports/recorded-events.ts';
import type { Plan, Workgroup, WorkgroupMember } from './plans-api.ts';

export const planIdOf = ({ unitKind, unitId }: Pick<Plan, 'unitKind' | 'unitId'>, schoolYear: number): string =>
  `${unitKind}-${unitId}-${schoolYear}`;

/** The plans of a school year as of the book's day, in order of their ids: offices before schools. */
export const readPlans = (book: Book, schoolYear: number): Plan[] =>
  book.all('plan').flatMap((entry) => (entry.state?.schoolYear === schoolYear ? [shown(entry, book)] : []));

export function readPlan(book: Book, planId: string): Plan | null {
  const entry = book.one('plan', planId);
  return entry?.state ? shown(entry, book) : null;
}

function shown({ state, history }: Entry<'plan'>, { asOf }: Book): Plan {
  const { versions, ...facts } = state!;
  const submitted = history.filter(({ type }) => type === 'PlanSubmitted');
  return {
    ...facts,
    step: planStep(state!),
    versions: versions.map((version, at) => ({ ...version, at: submitted[at]!.time })).toReversed(),
    asOf,
    events: recordedEvents(history),
  };
}

/** The working groups of all schools that have one. */
export const readWorkgroups = (book: Book): Workgroup[] => book.all('workgroup').flatMap((entry) => group(entry, book) ?? []);

export function readWorkgroup(book: Book, schoolId: string): Workgroup | null {
  const entry = book.one('workgroup', schoolId);
  return entry && group(entry, book);
}

function group({ id, state: { named, formed }, history }: Entry<'workgroup'>, { asOf }: Book): Workgroup | null {
  if (formed === null) return null;
  const member = (memberId: string): WorkgroupMember => ({ memberId, name: named[memberId]!.name, duty: named[memberId]!.duty });
  const { schoolYear, leaderId, memberIds } = formed;
  return { schoolId: id, schoolYear, leader: member(leaderId), members: memberIds.map(member), asOf, events: recordedEvents(history) };
}
