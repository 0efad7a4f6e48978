import { builder, codedError } from '@junheng/graphql';
import type { ClassView, SchoolView } from '../api.ts';

/** A school in one school year: the global id carries both, so that a client never mixes two years. */
export const SchoolRef = builder.loadableNodeRef<SchoolView>('School', {
  id: { resolve: (school) => schoolNodeId(school) },
  load: (ids: string[], { apis }) => loadValid(ids, parseSchoolNodeId, (keys) => apis.view.readSchools(keys)),
});

export const SchoolClassRef = builder.loadableNodeRef<ClassView>('SchoolClass', {
  id: { resolve: ({ classId }) => classId },
  load: (ids: string[], { apis }) =>
    loadValid(
      ids,
      (id) => (isUuid(id) ? id : null),
      (keys) => apis.view.readClasses(keys),
    ),
});

export const schoolNodeId = ({ schoolId, schoolYear }: { schoolId: string; schoolYear: number }) => `${schoolId}:${schoolYear}`;

function parseSchoolNodeId(id: string) {
  const [schoolId = '', schoolYear = ''] = id.split(':');
  return isUuid(schoolId) && /^\d{4}$/.test(schoolYear) ? { schoolId, schoolYear: Number(schoolYear) } : null;
}

export const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

/** An id that no view ever gave out finds nothing; the valid ones go to the database together. */
async function loadValid<K, V>(ids: readonly string[], parse: (id: string) => K | null, read: (keys: K[]) => Promise<(V | null)[]>) {
  const keys = ids.map(parse);
  const found = (await read(keys.filter((key) => key !== null))).values();
  return keys.map((key) => (key === null ? null : found.next().value) ?? codedError('NOT_FOUND'));
}
