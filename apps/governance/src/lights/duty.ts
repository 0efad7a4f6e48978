import { type LightThresholds, defaultThresholds } from '@junheng/lights';
import { lightRule as lightOfModality, type PlacedObligation } from '@junheng/policy-packs';
import type { Book, Entry } from '../book/book.ts';
import { type Assessment, assess, type DutyFacts } from '../domain/light/assess.ts';
import { neverAssessed, type LightStreamState } from '../domain/light/state.ts';
import { chosenTarget, type ChosenTarget } from '../packs/chosen-target.ts';
import { dueOf, obligationsInForce } from '../packs/packs-in-force.ts';
import type { Responsibility } from '../packs/packs-api.ts';
import { responsibilityOf } from '../packs/read-responsibility.ts';
import { tasksOf } from '../tasks/read-tasks.ts';
import type { Task } from '../tasks/tasks-api.ts';
import { daysLateOf } from './days-late.ts';
import { evidenceOf } from './evidence-of.ts';
import type { DutyEvidence } from './lights-api.ts';
import { signPeriodDays } from './sign-period.ts';

/** An obligation in force that has a light, with all that its light is made of on one day. */
export type Duty = {
  placed: PlacedObligation;
  /** The measure, key project, safeguard or phase it stands in. */
  measureId: string;
  target: ChosenTarget;
  due: string | null;
  responsibility: Responsibility;
  tasks: readonly Task[];
  /** Newest first. */
  evidence: readonly DutyEvidence[];
  facts: DutyFacts;
  thresholds: LightThresholds;
  stream: LightStreamState;
  history: Entry<'light'>['history'];
  assessment: Assessment;
};

const kept = new WeakMap<Book, Map<string, readonly Duty[]>>();

/** Every obligation in force on the day that has a light, in the order of the documents. Made once per book and day. */
export function dutiesOn(book: Book, day: string): readonly Duty[] {
  const ofBook = kept.get(book) ?? new Map<string, readonly Duty[]>();
  kept.set(book, ofBook);
  const known = ofBook.get(day);
  if (known) return known;
  const tasks = Map.groupBy(tasksOf(book, day), ({ obligationId }) => obligationId);
  const evidence = evidenceOf(book);
  const duties = obligationsInForce(book, day)
    .filter(({ obligation }) => lightOfModality(obligation) === 'full')
    .map((placed): Duty => {
      const { obligation, place, version } = placed;
      const entry = book.one('light', obligation.id);
      const stream = entry?.state ?? neverAssessed;
      const target = chosenTarget(obligation, version.choices);
      const ofObligation = tasks.get(obligation.id) ?? [];
      const written = dueOf(placed, version.choices).due ?? (place.kind === 'phase' ? place.part.to : null);
      // what has no day of its own is due with the task of the year, and begins anew with the next one
      const task = written === null ? taskOfTheYear(ofObligation) : null;
      const due = written ?? task?.due ?? null;
      const files = evidence(obligation.id, ofObligation);
      const facts: DutyFacts = {
        dutyKind: dutyKindOf(placed, target, stream),
        due,
        since: task?.issuedOn ?? null,
        daysLate: daysLateOf({ placed, due, tasks: ofObligation, stream }, day),
        evidenceDay: files[0]?.day ?? null,
        signPeriodDays: signPeriodDays(obligation.frequency),
      };
      const thresholds = thresholdsOf(book, place.part.id);
      const measureId = place.part.id;
      const assessment = assess(stream, facts, thresholds, day);
      const responsibility = responsibilityOf(book, placed);
      const history = entry?.history ?? [];
      return {
        placed,
        measureId,
        target,
        due,
        responsibility,
        tasks: ofObligation,
        evidence: files,
        facts,
        thresholds,
        stream,
        history,
        assessment,
      };
    });
  ofBook.set(day, duties);
  return duties;
}

/** The newest that is not cancelled and has a day. */
const taskOfTheYear = (tasks: readonly Task[]): Task | null =>
  tasks
    .filter(({ kind, step, due }) => kind === 'task' && step !== 'cancelled' && due !== null)
    .toSorted((a, b) => (a.due! < b.due! ? 1 : -1))[0] ?? null;

/** A prohibition is watched unless the platform computes it; what names no number is reported by its office. */
function dutyKindOf({ obligation }: PlacedObligation, target: ChosenTarget, { recorded }: LightStreamState): DutyFacts['dutyKind'] {
  if (obligation.kind === 'prohibition') return recorded !== null && recorded.value !== null ? 'measured' : 'watched';
  return target.kind === 'none' && target.reason === 'qualitative' ? 'reported' : 'measured';
}

/** The measure's own, else the published ones. */
export function thresholdsOf(book: Book, measureId: string): LightThresholds {
  const own = book.one('measure', measureId)?.state.thresholds?.thresholds;
  if (!own) return defaultThresholds;
  const { amberGap, redGap, amberDaysLate, redDaysLate } = own;
  return { amberGap: Number(amberGap), redGap: Number(redGap), amberDaysLate, redDaysLate };
}
