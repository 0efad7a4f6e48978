import { may } from '@junheng/access';
import type { TopicParts } from '../topic-parts.ts';
import { readArrivalCounts } from '../views/arrival-rows.ts';
import { readClassChangeCounts } from '../views/class-change-rows.ts';
import { readDrawnRows } from '../views/figure-rows.ts';
import { readObjectionCounts } from '../views/objection-rows.ts';
import { readUnapprovedCounts } from '../views/violation-rows.ts';
import type { FiguresApi, PlacementCounts, PlacementFigures } from './figures-api.ts';
import { placementRate, sumCounts } from './sum-counts.ts';

export function createFiguresApi({ runtime, sql, source }: TopicParts): FiguresApi {
  const { county } = runtime;
  return {
    async readPlacementFigures(schoolYear, actor) {
      if (!may(actor, 'read-draws', {}) || !Number.isInteger(schoolYear)) return null;
      const [drawn, cohorts, arrivals, objections, changes, unapproved] = await Promise.all([
        readDrawnRows(sql, county, schoolYear),
        source.startCohortsOf(schoolYear),
        readArrivalCounts(sql, county, schoolYear),
        readObjectionCounts(sql, county, schoolYear),
        readClassChangeCounts(sql, county, schoolYear),
        readUnapprovedCounts(sql, county, schoolYear),
      ]);
      const countOf = (rows: readonly { drawId: string; step?: string; count: number }[], drawId: string, step?: string) =>
        rows.filter((row) => row.drawId === drawId && (step === undefined || row.step === step)).reduce((sum, { count }) => sum + count, 0);

      const draws = drawn.map(({ drawId, schoolId, grade, status, pupils, ...gaps }) => {
        const isPublished = status === 'published' || status === 'fixed';
        const enrolled = cohorts.find((cohort) => cohort.schoolId === schoolId && cohort.grade === grade)?.pupils ?? null;
        const lateArrivals = countOf(arrivals, drawId);
        // Who was placed and has left since is no longer enrolled.
        const placed = isPublished ? Math.min(pupils + lateArrivals, enrolled ?? Infinity) : 0;
        const counts: PlacementCounts = {
          enrolled,
          placed,
          placementRate: placementRate(placed, enrolled),
          ...gaps,
          lateArrivals,
          objectionsOpen: countOf(objections, drawId, 'open'),
          objectionsAccepted: countOf(objections, drawId, 'accepted'),
          objectionsRejected: countOf(objections, drawId, 'rejected'),
          changesAsked: countOf(changes, drawId),
          changesApproved: countOf(changes, drawId, 'approved'),
          changesUnapproved: casesOf(unapproved, (row) => row.schoolId === schoolId && row.grade === grade),
        };
        return { drawId, schoolId, grade, isPublished, isFixed: status === 'fixed', ...counts };
      });

      // A cohort without a draw is enrolled and not placed; a case of no one grade is the school's and no draw's.
      const planned = new Set(draws.map(({ schoolId, grade }) => `${schoolId}|${grade}`));
      const undrawn = cohorts.filter(({ schoolId, grade }) => !planned.has(`${schoolId}|${grade}`));
      const schoolIds = [...new Set([...draws, ...cohorts, ...unapproved].map(({ schoolId }) => schoolId))].toSorted();
      const schools = schoolIds.map((schoolId) => {
        const of = (row: { schoolId: string }) => row.schoolId === schoolId;
        const rest = undrawn.filter(of).map(({ pupils }) => ({ ...nothing, enrolled: pupils }));
        const changesUnapproved = casesOf(unapproved, of);
        return { ...sumCounts([...draws.filter(of), ...rest]), changesUnapproved, schoolId };
      });
      return { schoolYear, county: sumCounts(schools), schools, draws } satisfies PlacementFigures;
    },
  };
}

type Case = { schoolId: string; grade: number | null; cases: number };
const casesOf = (rows: readonly Case[], isOf: (row: Case) => boolean): number =>
  rows.filter(isOf).reduce((sum, { cases }) => sum + cases, 0);

const nothing: PlacementCounts = {
  enrolled: 0,
  placed: 0,
  placementRate: null,
  sizeGap: null,
  genderGapMillionths: null,
  largestDifferenceMillionths: null,
  lateArrivals: 0,
  objectionsOpen: 0,
  objectionsAccepted: 0,
  objectionsRejected: 0,
  changesAsked: 0,
  changesApproved: 0,
  changesUnapproved: 0,
};
