import { canonicalJson, parseCanonicalJson } from '@junheng/contracts';
import { type PupilValues, pupilValues } from '../domain/draw/pupil-values.ts';
import type { RosterPupil } from '../domain/draw/roster-pupil.ts';
import type { Draw } from '../domain/draw/state.ts';
import type { RosterChange } from './roster-api.ts';

/** What differs between the registry of today and the frozen roster; an erased entry is compared by who it was only. */
export function rosterChanges(draw: Draw, pupils: readonly RosterPupil[]): RosterChange[] {
  const keys = draw.plan.attributes.map(({ key }) => key);
  const frozen = new Map(draw.roster!.entries.map((entry) => [entry.studentId, entry]));
  const now = new Map(pupils.map((pupil) => [pupil.studentId, pupil]));
  const gone = [...frozen.values()]
    .filter(({ studentId }) => !now.has(studentId))
    .map(({ studentId, name }): RosterChange => ({ studentId, name, kind: 'gone', attributes: [] }));
  const others = pupils.flatMap((pupil): RosterChange[] => {
    const { studentId, name } = pupil;
    const entry = frozen.get(studentId);
    if (!entry) return [{ studentId, name, kind: 'added', attributes: [] }];
    if (entry.attributes === null) return [];
    const values = pupilValues(pupil, keys, draw.schoolYear);
    if (canonicalJson(values) === entry.attributes && name === entry.name) return [];
    const before = parseCanonicalJson(entry.attributes) as PupilValues;
    const attributes = [...(name === entry.name ? [] : ['name']), ...keys.filter((key) => before[key] !== values[key])];
    return [{ studentId, name, kind: 'changed', attributes }];
  });
  return [...gone, ...others];
}
