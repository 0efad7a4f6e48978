import type { WithdrawableFact } from '@junheng/contracts';
import { without } from '../withdrawal/without.ts';
import type { StudentCare, StudentDescription, StudentEvent, StudentPlace } from './events.ts';

export type StudentState = {
  /** As the newest school year states it; null: not registered yet. */
  description: StudentDescription | null;
  /** By the school year of the event that stated it. */
  descriptions: ReadonlyMap<number, StudentDescription>;
  /** Where the student is, by school year. */
  places: ReadonlyMap<number, StudentPlace>;
  /** What 适龄残疾儿童少年登记表 says, by school year. */
  care: ReadonlyMap<number, StudentCare>;
};

export const unregisteredStudent: StudentState = { description: null, descriptions: new Map(), places: new Map(), care: new Map() };

export function evolveStudent(state: StudentState, event: StudentEvent): StudentState {
  switch (event.type) {
    case 'StudentRegistered': {
      const { studentId: _id, schoolYear, source: _source, ...description } = event.data;
      return described(state, schoolYear, description);
    }
    case 'StudentCorrected': {
      const { studentId: _id, schoolYear, changed: _changed, source: _source, ...description } = event.data;
      return described(state, schoolYear, description);
    }
    case 'StudentEnrolled': {
      const { studentId: _id, schoolYear, source: _source, ...place } = event.data;
      return { ...state, places: new Map(state.places).set(schoolYear, place) };
    }
    case 'StudentCareRecorded': {
      const { studentId: _id, schoolYear, source: _source, ...care } = event.data;
      return { ...state, care: new Map(state.care).set(schoolYear, care) };
    }
    case 'FactsWithdrawn': {
      const { facts } = event.data;
      if (facts.some(({ fact }) => fact === 'registration')) return unregisteredStudent;
      const yearsOf = (gone: WithdrawableFact) => facts.flatMap(({ fact, schoolYear }) => (fact === gone ? [schoolYear] : []));
      const places = without(state.places, yearsOf('place'));
      return { ...describedWithout(state, places, yearsOf('place')), places, care: without(state.care, yearsOf('care')) };
    }
  }
}

function described(state: StudentState, schoolYear: number, description: StudentDescription): StudentState {
  const isNewest = [...state.descriptions.keys()].every((year) => year <= schoolYear);
  return {
    ...state,
    description: isNewest ? description : state.description,
    descriptions: new Map(state.descriptions).set(schoolYear, description),
  };
}

/** Descriptions of years that are gone go with them; a year that leant on one of them keeps what it said. */
function describedWithout(state: StudentState, places: StudentState['places'], gone: readonly (number | null)[]): StudentState {
  const descriptions = new Map(without(state.descriptions, gone));
  for (const year of [...places.keys()].sort((a, b) => a - b)) {
    const held = descriptionOf(state, year);
    if (held && descriptionOf({ ...state, descriptions }, year) !== held) descriptions.set(year, held);
  }
  if (descriptions.size === 0) return state;
  return { ...state, descriptions, description: descriptions.get(Math.max(...descriptions.keys()))! };
}

/** What holds for a school year: its own description, else that of the newest earlier year, else of the oldest later one. */
export function descriptionOf({ descriptions }: StudentState, schoolYear: number): StudentDescription | null {
  const years = [...descriptions.keys()].sort((a, b) => a - b);
  const year = years.findLast((described) => described <= schoolYear) ?? years[0];
  return year === undefined ? null : descriptions.get(year)!;
}
