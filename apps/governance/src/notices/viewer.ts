import { type Actor, may, type Place, type Right, reachOf } from '@junheng/access';

/** In whose name somebody looks: offices and schools where a role is held, and what the roles may for the whole county. */
export type Viewer = {
  actorId: string;
  isOf(place: { officeId: string | null; schoolId: string | null }): boolean;
  /** At a place; without one, for the whole county. */
  may(right: Right, place?: Place): boolean;
};

export function viewerOf(actor: Actor): Viewer {
  const grants = 'grants' in actor ? actor.grants : [];
  const offices = new Set(grants.flatMap(({ scope }) => (scope.kind === 'office' ? [scope.id] : [])));
  // The leading group and the project office are offices too: tasks and reports are theirs like anybody's.
  for (const { role } of grants) if (role === 'leading-group' || role === 'project-office') offices.add(role);
  if (actor.kind === 'local-operator') offices.add('project-office');
  const schools = new Set(reachOf(actor, 'read-reports').school);
  return {
    actorId: actor.id,
    isOf: ({ officeId, schoolId }) => (officeId !== null && offices.has(officeId)) || (schoolId !== null && schools.has(schoolId)),
    may: (right, place = {}) => may(actor, right, place),
  };
}
