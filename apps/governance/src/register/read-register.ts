import { obligation } from '@junheng/policy-packs';
import type { Book, Entry, Recorded } from '../book/book.ts';
import { alarmOn } from '../domain/alarm.ts';
import type { Appraisal } from '../domain/appraisal/state.ts';
import { entryStep, fundedFen, type RegisterEntry } from '../domain/entry/state.ts';
import type { AppraisalRecord, Commendation, EntryRecord, ExpertVisit } from './register-api.ts';

/** Designations and projects as they stand on `day` (the book's, or today): by kind, newest application first. */
export const readEntries = (book: Book, day: string): EntryRecord[] =>
  book
    .all('entry')
    .flatMap((entry) => (entry.state ? [entryOf(entry, entry.state, day)] : []))
    .toSorted((a, b) => order(a.kind, b.kind) || order(b.appliedOn, a.appliedOn) || order(a.entryId, b.entryId));

function entryOf({ id, history }: Entry<'entry'>, entry: RegisterEntry, day: string): EntryRecord {
  const { kind, level, schoolId, title, budgetFen, date, appliedBy, decision, validUntil, fundings, milestones, withdrawn } = entry;
  const isRunning = entryStep(entry, day) === 'confirmed';
  return {
    entryId: id,
    kind,
    level: decision?.level ?? level,
    schoolId,
    title,
    step: entryStep(entry, day),
    budgetFen,
    appliedOn: date,
    appliedBy,
    decision,
    validUntil,
    fundedFen: fundedFen(entry),
    fundings: [...fundings],
    milestones: milestones.map((each) => ({ ...each, alarm: isRunning && each.reachedOn === null ? alarmOn(each.due, day) : 'none' })),
    withdrawnReason: withdrawn?.reason ?? null,
    events: eventsOf(history),
  };
}

/** Newest first. */
export const readExpertVisits = (book: Book): ExpertVisit[] =>
  book
    .all('expert-visit')
    .flatMap(({ state, history }): ExpertVisit[] => {
      if (!state) return [];
      const { recordedBy: _, ...visit } = state;
      return [{ ...visit, eventId: history[0]!.eventId }];
    })
    .toSorted((a, b) => order(b.date, a.date) || order(a.visitId, b.visitId));

/** Newest first. */
export const readCommendations = (book: Book): Commendation[] =>
  book
    .all('commendation')
    .flatMap(({ state, history }): Commendation[] => {
      if (!state) return [];
      const { decidedBy: _, ...commendation } = state;
      return [{ ...commendation, eventId: history[0]!.eventId }];
    })
    .toSorted((a, b) => order(b.date, a.date) || order(a.commendationId, b.commendationId));

/** Newest year first, then by office. */
export const readAppraisals = (book: Book): AppraisalRecord[] =>
  book
    .all('appraisal')
    .flatMap((entry) => (entry.state ? [appraisalOf(entry, entry.state)] : []))
    .toSorted((a, b) => b.year - a.year || order(a.officeId, b.officeId));

function appraisalOf({ id, history }: Entry<'appraisal'>, { year, office, items, result, document }: Appraisal): AppraisalRecord {
  const sum = (field: 'points' | 'outOf') => items.reduce((total, item) => total + item[field], 0);
  return {
    appraisalId: id,
    year,
    officeId: office,
    items: items.map((item) => {
      const known = obligation(item.obligationId)?.obligation;
      return { ...item, titleZh: known?.labelZh ?? item.obligationId, titleEn: known?.labelEn ?? item.obligationId };
    }),
    points: sum('points'),
    outOf: sum('outOf'),
    result,
    document,
    corrections: history.flatMap((event) =>
      event.type === 'AppraisalCorrected' ? [{ reason: event.data.reason, at: event.time, eventId: event.eventId }] : [],
    ),
    events: eventsOf(history),
  };
}

const eventsOf = (history: readonly Recorded[]) => history.map(({ eventId, type, time }) => ({ eventId, type, at: time }));
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
