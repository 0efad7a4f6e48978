import { without } from '../withdrawal/without.ts';
import type { TeacherDescription, TeacherEvent, TeacherPlace } from './events.ts';

export type TeacherState = {
  /** null: not registered yet. */
  description: TeacherDescription | null;
  /** Where the teacher works, by school year. */
  places: ReadonlyMap<number, TeacherPlace>;
};

export const unregisteredTeacher: TeacherState = { description: null, places: new Map() };

export function evolveTeacher(state: TeacherState, event: TeacherEvent): TeacherState {
  switch (event.type) {
    case 'TeacherRegistered': {
      const { teacherId: _id, schoolYear: _year, source: _source, ...description } = event.data;
      return { ...state, description };
    }
    case 'TeacherCorrected': {
      const { teacherId: _id, schoolYear: _year, changed: _changed, source: _source, ...description } = event.data;
      return { ...state, description };
    }
    case 'TeacherPlaced': {
      const { teacherId: _id, schoolYear, source: _source, ...place } = event.data;
      return { ...state, places: new Map(state.places).set(schoolYear, place) };
    }
    case 'FactsWithdrawn': {
      const { facts } = event.data;
      if (facts.some(({ fact }) => fact === 'registration')) return unregisteredTeacher;
      return {
        ...state,
        places: without(
          state.places,
          facts.map(({ schoolYear }) => schoolYear),
        ),
      };
    }
  }
}
