import { type Actor, may } from '@junheng/access';
import type { Context } from '@junheng/graphql';
import type { ClassView, SchoolView } from '../api.ts';

type SchoolId = Pick<SchoolView, 'schoolId'>;
type ClassId = Pick<ClassView, 'schoolId' | 'classId'>;

export const seesSchool = (actor: Actor | null, { schoolId }: SchoolId): boolean => may(actor, 'read-schools', { school: schoolId });

export const seesClass = (actor: Actor | null, { schoolId, classId }: ClassId): boolean =>
  may(actor, 'read-schools', { school: schoolId, class: classId });

/** A list of schools' figures, narrowed to the schools that the actor may see. */
export const narrowed = <T extends { school: SchoolId }>(actor: Actor | null, items: readonly T[]): T[] =>
  items.filter(({ school }) => seesSchool(actor, school));

/** Rule of an object type that tells something of one school, beside its lists, which are narrowed. */
export const ofOwnSchool = ({ school }: { school: SchoolId }, { actor }: Context): boolean => seesSchool(actor, school);

/** Rule of a school's field. Its name, code and township stand outside: they are no secret, and governance's lists name schools. */
export const figureOfOwnSchool = (school: SchoolId, _args: unknown, { actor }: Context): boolean => seesSchool(actor, school);
