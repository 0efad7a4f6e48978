import type { Actor, Grant, Scope } from '@junheng/access';
import { demoPeople, type DemoPerson, type GovernanceApi } from '@junheng/governance/api';
import { demand } from './demand.ts';
import type { DemoPlaces, PlacesOfAugust } from './places.ts';

/** Under which the embedded identity provider's people stand in the grants. */
export const demoIssuer = 'embedded';

/** Acts as one of the demo's people. */
export type ActAs = (subject: string) => Actor;

/** Admits everybody and grants each their role. @returns them as actors, so that the demo acts through the same doors as they will */
export async function admitDemoPeople(governance: GovernanceApi, places: DemoPlaces | PlacesOfAugust, actor: Actor): Promise<ActAs> {
  const actors = new Map<string, Actor>();
  for (const person of demoPeople) {
    const { subject, nameZh, role } = person;
    const admitted = await demand(governance.admitPerson({ issuer: demoIssuer, account: subject, name: nameZh }, actor));
    if (!admitted) throw new Error(`demo county: ${subject} is not admitted`);
    const scope = scopeOf(person, places);
    const grants: Grant[] = [...(scope ? [{ role, scope }] : []), ...(role === 'project-office' ? [signsAtProjectOffice] : [])];
    for (const grant of grants) await demand(governance.grantRole({ personId: admitted.personId, ...grant, until: null }, actor));
    actors.set(subject, { id: admitted.personId, kind: 'person', grants });
  }
  return (subject) => {
    const person = actors.get(subject);
    if (!person) throw new Error(`demo county: nobody is called ${subject}`);
    return person;
  };
}

/** The project office works on the whole county, and signs its own duties as each office does. */
const signsAtProjectOffice: Grant = { role: 'office', scope: { kind: 'office', id: 'project-office' } };

/** null: the place is not there yet. */
function scopeOf({ at }: DemoPerson, { schools, classId, childId }: DemoPlaces | PlacesOfAugust): Scope | null {
  switch (at.kind) {
    case 'county':
      return { kind: 'county' };
    case 'office':
      return { kind: 'office', id: at.officeId };
    case 'school':
      return { kind: 'school', id: schools[at.school]! };
    case 'class':
      return classId === null ? null : { kind: 'class', id: classId };
    case 'child':
      return childId === null ? null : { kind: 'child', id: childId };
  }
}
