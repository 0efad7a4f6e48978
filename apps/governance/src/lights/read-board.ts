import { lightColours } from '@junheng/contracts';
import { daysBetween, lightRule, measureLight } from '@junheng/lights';
import type { PlacedObligation } from '@junheng/policy-packs';
import type { Book } from '../book/book.ts';
import { packsInForce } from '../packs/packs-in-force.ts';
import { lateTasks } from './days-late.ts';
import { type Duty, dutiesOn } from './duty.ts';
import type { DutyLight, LightBoard, MeasureKind, MeasureLight } from './lights-api.ts';
import { leaderOf, measureOffice } from './measure-people.ts';
import { phasesOf } from './phases-of.ts';
import { overrideIn, readDutyLight } from './read-duty-light.ts';
import { nameOf } from './shown-events.ts';

const kinds: Readonly<Record<PlacedObligation['place']['kind'], MeasureKind>> = {
  phase: 'goals',
  measure: 'measure',
  keyProject: 'key-project',
  safeguard: 'safeguard',
};

/** All measures, key projects, safeguards and goals of the documents in force, in their order. */
export function readBoard(book: Book, day: string): LightBoard {
  const duties = Map.groupBy(dutiesOn(book, day), ({ measureId }) => measureId);
  const measures = packsInForce(book, day).flatMap(({ pack }) =>
    [...pack.phases, ...pack.measures, ...pack.keyProjects, ...pack.safeguards].flatMap(({ id }) => {
      const ofMeasure = duties.get(id);
      return ofMeasure ? [readMeasureLight(book, ofMeasure, day)] : [];
    }),
  );
  return {
    day,
    asOf: book.asOf,
    ruleVersion: lightRule.version,
    measures,
    offices: officesIn(book, measures),
    phases: packsInForce(book, day).flatMap(({ pack }) =>
      pack.phases.map(({ id, labelZh, labelEn }) => ({ phaseId: id, packId: pack.id, label: { zh: labelZh, en: labelEn } })),
    ),
  };
}

const officesIn = (book: Book, measures: readonly MeasureLight[]): LightBoard['offices'] =>
  [...new Set(measures.flatMap(({ officeIds }) => officeIds))].flatMap((officeId) => {
    const facts = book.one('office', officeId)?.state.facts;
    return facts ? [{ officeId, name: { zh: facts.nameZh, en: facts.nameEn } }] : [];
  });

/** One line of the board; `duties`: those of one measure, at least one. */
export function readMeasureLight(book: Book, duties: readonly Duty[], day: string): MeasureLight {
  const { placed, measureId } = duties[0]!;
  const { part } = placed.place;
  const lights = duties.map(({ assessment }) => assessment.light);
  const light = measureLight(lights);
  const worst = worstOf(duties);
  const shown = worst && readDutyLight(book, worst, day);
  const office = measureOffice(book, duties);
  const signed = duties
    .flatMap(({ stream }) => stream.signed.at(-1) ?? [])
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);
  const evidenceDays = duties.flatMap(({ assessment }) => assessment.state.evidenceDaysAgo ?? []);
  const overrides = duties.flatMap((duty) => {
    const override = overrideIn(book, duty, day);
    const { id, labelZh, labelEn } = duty.placed.obligation;
    if (override === null) return [];
    const label = { zh: labelZh, en: labelEn };
    return [{ obligationId: id, label, ruleLight: duty.assessment.light, light: override.light, until: override.until }];
  });
  return {
    measureId,
    packId: placed.pack.id,
    kind: kinds[placed.place.kind],
    number: 'number' in part ? part.number : '',
    clause: part.clause,
    label: { zh: part.labelZh, en: part.labelEn },
    title: 'titleZh' in part ? { zh: part.titleZh, en: part.titleEn } : { zh: part.labelZh, en: part.labelEn },
    phaseIds: phasesOf(placed.pack, duties),
    ...office,
    ...leaderOf(book, measureId, office.leadOffice),
    light,
    reasons: [...new Set(duties.filter((duty) => duty.assessment.light === light).flatMap(({ assessment }) => assessment.reasons))],
    counts: Object.fromEntries(
      lightColours.map((colour) => [colour, lights.filter((each) => each === colour).length]),
    ) as MeasureLight['counts'],
    overridden: overrides.length,
    ownThresholds: (book.one('measure', measureId)?.state.thresholds?.thresholds ?? null) !== null,
    overrides,
    worst: shown && {
      obligationId: shown.obligationId,
      label: shown.label,
      ...figureOf(shown),
      gap: shown.gap,
      forecastDate: shown.forecastDate,
    },
    nextMilestone: nextMilestone(duties, day),
    overdue: duties.reduce((sum, { tasks }) => sum + lateTasks(tasks).length, 0),
    evidenceDaysAgo: evidenceDays.length === 0 ? null : Math.min(...evidenceDays),
    lastSigned: signed ? { day: signed.day, signedBy: signed.signedBy, signerName: nameOf(book, signed.signedBy) } : null,
    signedOff: signedOffOf(book, measureId),
  };
}

/** The duty that gave the measure its light: of those, one with a number first. */
export function worstOf(duties: readonly Duty[]): Duty | null {
  const rank = ({ assessment, stream }: Duty) =>
    lightColours.indexOf(assessment.light) * 10 + (stream.recorded?.value == null ? 1 : 0) - Math.min(assessment.state.gap ?? 0, 1) / 2;
  return duties.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** What stands in the register of a prohibition, what the platform computed, or what its office signed last. */
function figureOf({ dutyKind, state, value, signatures }: DutyLight): { value: number | null; unit: string } {
  if (dutyKind === 'watched') return { value: state.broken, unit: 'violations' };
  const newest = dutyKind === 'measured' ? value : signatures.at(-1);
  return { value: newest?.value ?? null, unit: newest?.unit ?? '' };
}

function nextMilestone(duties: readonly Duty[], day: string): MeasureLight['nextMilestone'] {
  const ahead = duties.flatMap(({ placed, due, tasks }) => {
    const { labelZh, labelEn } = placed.obligation;
    const dues = [due, ...tasks.flatMap((task) => (task.kind === 'task' && task.step === 'open' ? [task.due] : []))];
    return dues.flatMap((each) => (each !== null && each >= day ? [{ label: { zh: labelZh, en: labelEn }, due: each }] : []));
  });
  const next = ahead.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))[0];
  return next ? { ...next, daysLeft: daysBetween(day, next.due) } : null;
}

function signedOffOf(book: Book, measureId: string): MeasureLight['signedOff'] {
  const entry = book.one('measure', measureId);
  const signedOff = entry?.state.signedOff;
  if (!entry || !signedOff) return null;
  const { day, light, signedBy } = signedOff;
  const { eventId } = entry.history.findLast(({ type }) => type === 'MeasureSignedOff')!;
  return { day, light, signedBy, signerName: nameOf(book, signedBy), eventId };
}
