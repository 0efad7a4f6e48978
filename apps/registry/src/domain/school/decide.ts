import { canonicalJson, type FileRow } from '@junheng/contracts';
import { accept, type Decider, type Decision, refuse } from '@junheng/decider';
import { differing } from '../differing.ts';
import type { SchoolConditions, SchoolDescription, SchoolEvent } from './events.ts';
import { isSameSchoolName } from './school-name.ts';
import { evolveSchool, type SchoolState, unregisteredSchool } from './state.ts';

/** One row of 学校办学条件表: what the school is, and what it has on 1 September of the school year. */
export type DeclareSchool = {
  schoolId: string;
  schoolCode: string;
  schoolYear: number;
  /** What the file states; a field it has no column for is absent and leaves what is known as it is. */
  description: Omit<SchoolDescription, 'township' | 'ownership'> & Partial<SchoolDescription>;
  /** null: the file says nothing of them and only registers the school. */
  conditions: SchoolConditions | null;
  source: FileRow;
};

/** A part ("其中") cannot be larger than its whole. */
export type SchoolRefusal = 'IndoorSportsExceedsTeachingArea' | 'StudentComputersExceedComputers';

const exceeds = (part: number | null, whole: number | null) => part !== null && whole !== null && part > whole;

function decideSchool(command: DeclareSchool, state: SchoolState): Decision<SchoolEvent, SchoolRefusal[]> {
  const { schoolId, schoolCode, schoolYear, description, conditions, source } = command;
  const registered: SchoolEvent = {
    type: 'SchoolRegistered',
    data: { schoolId, schoolCode, township: null, ownership: null, ...description, source },
  };
  if (conditions === null) return state.description === null ? accept(registered) : accept();

  const refusals: SchoolRefusal[] = [];
  if (exceeds(conditions.indoorSportsAreaDm2, conditions.teachingAreaDm2)) refusals.push('IndoorSportsExceedsTeachingArea');
  if (exceeds(conditions.studentComputers, conditions.computers)) refusals.push('StudentComputersExceedComputers');
  if (refusals.length > 0) return refuse(refusals);

  const events: SchoolEvent[] = [];
  if (state.description === null) {
    events.push(registered);
  } else if (isNewest(schoolYear, state)) {
    const now = withKnownName({ ...state.description, ...description }, state.description);
    if (differing(now, state.description).length > 0) events.push({ type: 'SchoolCorrected', data: { schoolId, ...now, source } });
  }
  const declared = state.conditions.get(schoolYear);
  if (!declared || canonicalJson(declared) !== canonicalJson(conditions)) {
    const censusDate = `${schoolYear}-09-01`;
    events.push({ type: 'SchoolConditionsDeclared', data: { schoolId, schoolYear, censusDate, ...conditions, source } });
  }
  return accept(...events);
}

/** Forms that write the name with and without the county in front must not correct it back and forth: the first way stays. */
const withKnownName = (now: SchoolDescription, known: SchoolDescription): SchoolDescription =>
  isSameSchoolName(now.name, known.name) ? { ...now, name: known.name } : now;

/** An older year's file adds that year's conditions and does not turn the name back. */
const isNewest = (schoolYear: number, { conditions }: SchoolState) => [...conditions.keys()].every((year) => year <= schoolYear);

export const school: Decider<DeclareSchool, SchoolState, SchoolEvent, SchoolRefusal[]> = {
  initial: unregisteredSchool,
  decide: decideSchool,
  evolve: evolveSchool,
};
