import { builder, codedError } from '@junheng/graphql';
import { seesClass, seesSchool } from './own-places.ts';
import type { ClassView, SchoolView } from '../api.ts';

/** A school in one school year, on a day gone by or now: the global id carries all of it, so that a client never mixes two. */
export const SchoolRef = builder.loadableNodeRef<SchoolView>('School', {
  id: { resolve: (school) => schoolNodeId(school) },
  load: (ids: string[], { apis, actor }) =>
    loadValid(
      ids,
      parseSchoolNodeId,
      (keys) => apis.view.readSchools(keys),
      (school) => seesSchool(actor, school),
    ),
});

export const SchoolClassRef = builder.loadableNodeRef<ClassView>('SchoolClass', {
  id: { resolve: (schoolClass) => classNodeId(schoolClass) },
  load: (ids: string[], { apis, actor }) =>
    loadValid(
      ids,
      parseClassNodeId,
      (keys) => apis.view.readClasses(keys),
      (schoolClass) => seesClass(actor, schoolClass),
    ),
});

/** For types of what stands in a snapshot, beside `isTypeOf`: it is frozen, and Pothos would mark what it loads. */
export const frozenNode = { brandLoadedObjects: false } as const;

/** What an id ends in where it is of a day gone by. */
export const daySuffix = ({ asOf }: { asOf: string | null }) => (asOf === null ? '' : `@${asOf}`);

/** An id and the day it ends in; null: now. */
export function splitDay(id: string): { id: string; asOf: string | null } {
  const [, bare = id, asOf = null] = /^(.*)@(\d{4}-\d\d-\d\d)$/.exec(id) ?? [];
  return { id: bare, asOf };
}

export const schoolNodeId = (school: Pick<SchoolView, 'schoolId' | 'schoolYear' | 'asOf'>) =>
  `${school.schoolId}:${school.schoolYear}${daySuffix(school)}`;

export const classNodeId = (schoolClass: Pick<ClassView, 'classId' | 'asOf'>) => `${schoolClass.classId}${daySuffix(schoolClass)}`;

export function parseSchoolNodeId(id: string) {
  const { id: bare, asOf } = splitDay(id);
  const [schoolId = '', schoolYear = ''] = bare.split(':');
  return isUuid(schoolId) && /^\d{4}$/.test(schoolYear) ? { schoolId, schoolYear: Number(schoolYear), asOf } : null;
}

function parseClassNodeId(id: string) {
  const { id: classId, asOf } = splitDay(id);
  return isUuid(classId) ? { classId, asOf } : null;
}

export const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

/** An id that no view ever gave out finds nothing, nor does one of what the actor may not see; the valid ones go to the database together. */
async function loadValid<K, V>(
  ids: readonly string[],
  parse: (id: string) => K | null,
  read: (keys: K[]) => Promise<(V | null)[]>,
  isVisible: (found: V) => boolean,
) {
  const keys = ids.map(parse);
  const found = (await read(keys.filter((key) => key !== null))).values();
  return keys.map((key) => {
    const value = key === null ? null : (found.next().value ?? null);
    return value !== null && isVisible(value) ? value : codedError('NOT_FOUND');
  });
}
