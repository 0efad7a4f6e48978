import { type Actor, may, reachOf } from '@junheng/access';
import type { Commendation } from './register-api.ts';

/** What is of a school concerns that school; what is of none, the county as a whole. */
export const maySeeOfSchool = (actor: Actor, schoolId: string | null): boolean =>
  may(actor, 'read-register', schoolId === null ? {} : { school: schoolId });

/** Whom it honours. Of which school a class is, only the registry knows: classes are shown to every school. */
export function maySeeCommendation(actor: Actor, { recipientKind, recipientId }: Commendation): boolean {
  if (recipientKind === 'class') {
    const { county, school } = reachOf(actor, 'read-register');
    return county || school.length > 0;
  }
  return may(actor, 'read-register', { [recipientKind]: recipientId });
}
