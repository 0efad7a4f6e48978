import type { StudentCare, StudentDescription, StudentEvent, StudentPlace } from './events.ts';

export type StudentState = {
  /** null: not registered yet. */
  description: StudentDescription | null;
  /** Where the student is, by school year. */
  places: ReadonlyMap<number, StudentPlace>;
  /** What 适龄残疾儿童少年登记表 says, by school year. */
  care: ReadonlyMap<number, StudentCare>;
};

export const unregisteredStudent: StudentState = { description: null, places: new Map(), care: new Map() };

export function evolveStudent(state: StudentState, event: StudentEvent): StudentState {
  switch (event.type) {
    case 'StudentRegistered': {
      const { studentId: _id, schoolYear: _year, source: _source, ...description } = event.data;
      return { ...state, description };
    }
    case 'StudentCorrected': {
      const { studentId: _id, schoolYear: _year, changed: _changed, source: _source, ...description } = event.data;
      return { ...state, description };
    }
    case 'StudentEnrolled': {
      const { studentId: _id, schoolYear, source: _source, ...place } = event.data;
      return { ...state, places: new Map(state.places).set(schoolYear, place) };
    }
    case 'StudentCareRecorded': {
      const { studentId: _id, schoolYear, source: _source, ...care } = event.data;
      return { ...state, care: new Map(state.care).set(schoolYear, care) };
    }
  }
}
