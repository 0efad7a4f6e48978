import { without } from '../withdrawal/without.ts';
import type { SchoolConditions, SchoolDescription, SchoolEvent } from './events.ts';

export type SchoolState = {
  /** null: not registered yet. */
  description: SchoolDescription | null;
  /** What was declared last, by school year. */
  conditions: ReadonlyMap<number, SchoolConditions>;
};

export const unregisteredSchool: SchoolState = { description: null, conditions: new Map() };

export function evolveSchool(state: SchoolState, event: SchoolEvent): SchoolState {
  switch (event.type) {
    case 'SchoolRegistered':
    case 'SchoolCorrected': {
      const { name, schoolType, urbanRural, builtYear, township, ownership } = event.data;
      return { ...state, description: { name, schoolType, urbanRural, builtYear, township, ownership } };
    }
    case 'SchoolConditionsDeclared': {
      const { schoolId: _id, schoolYear, censusDate: _date, source: _source, ...conditions } = event.data;
      return { ...state, conditions: new Map(state.conditions).set(schoolYear, conditions) };
    }
    case 'FactsWithdrawn': {
      const { facts } = event.data;
      if (facts.some(({ fact }) => fact === 'registration')) return unregisteredSchool;
      return {
        ...state,
        conditions: without(
          state.conditions,
          facts.map(({ schoolYear }) => schoolYear),
        ),
      };
    }
  }
}
