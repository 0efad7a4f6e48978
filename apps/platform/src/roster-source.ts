import type { PlatformActor } from '@junheng/access';
import type { RosterSource } from '@junheng/placement/api';
import type { RegistryApi } from '@junheng/registry/api';

const platform: PlatformActor = { id: 'platform', kind: 'platform' };

/** Where placement has its rosters from: the registry's door, asked by the platform itself. Who may see one, placement decides. */
export const rosterSource = (registry: Pick<RegistryApi, 'readStartCohort' | 'readStartCohorts'>): RosterSource => ({
  rosterOf: async (cohort) => (await registry.readStartCohort(cohort, platform)) ?? [],
  startCohortsOf: (schoolYear) => registry.readStartCohorts(schoolYear, platform),
});
