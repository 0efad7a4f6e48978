import type { Actor } from '@junheng/access';
import type { StartCohort } from '@junheng/county-generator';
import type { PlacementApi } from '@junheng/placement/api';
import type { RegistryApi } from '@junheng/registry/api';
import { demoSchoolYear, type DrawnClasses } from '../demo-files.ts';
import { demoCohorts } from './demo-cohorts.ts';

export type DrawnFrom = {
  registry: Pick<RegistryApi, 'readStartCohort' | 'readStartCohorts'>;
  placement: Pick<PlacementApi, 'readBundle' | 'readDrawRoster' | 'readDrawAfter'>;
};

const keyOf = ({ schoolCode, grade }: StartCohort, ...parts: readonly string[]) => [schoolCode, grade, ...parts].join('|');

/** Which class each child and each homeroom teacher of the demo's draws came into; null: a draw or its lots are still to come. */
export async function readDrawnClasses({ registry, placement }: DrawnFrom, actor: Actor): Promise<DrawnClasses | null> {
  const [pupils, teachers] = [new Map<string, number>(), new Map<string, number>()];
  const cohorts = await registry.readStartCohorts(demoSchoolYear, actor);
  for (const cohort of demoCohorts) {
    const { schoolId } = cohorts.filter(({ grade }) => grade === cohort.grade)[cohort.place] ?? {};
    if (schoolId === undefined) return null;
    const drawId = `${demoSchoolYear}-${cohort.grade}-${schoolId}`;
    const after = await placement.readDrawAfter(drawId, actor);
    const bundle = await placement.readBundle({ drawId, kind: 'public' }, actor);
    const roster = await placement.readDrawRoster(drawId, actor);
    const known = await registry.readStartCohort({ schoolId, schoolYear: demoSchoolYear, grade: cohort.grade }, actor);
    if (!after || after.homeroom.length === 0 || !bundle.ok || !roster || !known) return null;
    const { classOf } = JSON.parse(bundle.value) as { classOf: readonly number[] };
    const births = new Map(known.map(({ studentId, birthDate }) => [studentId, birthDate?.replaceAll('-', '') ?? '']));
    for (const { studentId, position, name } of roster.rows)
      pupils.set(keyOf(cohort, name ?? '', births.get(studentId) ?? ''), classOf[position!]!);
    for (const { classNo, name } of after.homeroom) teachers.set(keyOf(cohort, name ?? ''), classNo);
  }
  return {
    placed: ({ name, birthDate, ...cohort }) => pupils.get(keyOf(cohort, name, birthDate)) ?? null,
    homerooms: ({ name, ...cohort }) => teachers.get(keyOf(cohort, name)) ?? null,
  };
}
