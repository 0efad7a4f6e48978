import type { Actor } from '@junheng/access';
import { demoSchoolYear } from '../demo-files.ts';
import { demand } from '../demo-governance/demand.ts';
import type { DemoDoors } from '../demo-governance/load-demo-county.ts';
import type { ActAs } from '../demo-governance/people.ts';
import { demoCohorts } from './demo-cohorts.ts';

type Parts = Pick<DemoDoors, 'registry' | 'placement'> & { operator: Actor };

/** A week after the draws: their notices are over, nobody objects any more, the classes are fixed; who came late is placed. */
export async function fixDemoDraws({ registry, placement, operator }: Parts, actAs: ActAs): Promise<void> {
  const filter = { schoolYear: demoSchoolYear, grade: null, schoolId: null, status: 'published', drawDay: null } as const;
  const { items } = await placement.readDraws(filter, { offset: 0, limit: demoCohorts.length }, operator);
  for (const { drawId, schoolId, grade } of items) {
    const { runBy } = demoCohorts.find((cohort) => cohort.grade === grade)!;
    await demand(placement.fixPlacement(drawId, actAs(runBy)));
    const placed = new Set((await placement.readDrawRoster(drawId, operator))!.rows.map(({ studentId }) => studentId));
    const known = (await registry.readStartCohort({ schoolId, schoolYear: demoSchoolYear, grade }, operator))!;
    for (const { studentId } of known.filter((pupil) => !placed.has(pupil.studentId)))
      await demand(placement.placeLateArrival({ drawId, studentId, arrival: 'late', binding: null }, actAs(runBy)));
  }
}
