import { roles } from '@junheng/access';
import type { Book } from '../book/book.ts';
import { grantsInForce } from '../domain/person/state.ts';
import type { Hand } from './people-api.ts';

/** Who the actors of records are, in the order of the ids: a person's name, and where the person acts today. */
export const handsOf = (book: Book, actorIds: readonly string[], day: string): Hand[] =>
  actorIds.map((actorId) => {
    const state = book.one('person', actorId)?.state;
    if (!state) return { actorId, isPerson: false, name: null, units: [], schoolIds: [] };
    const grants = grantsInForce(state, day);
    const units = grants.flatMap(({ role, scope }) => {
      if (scope.kind === 'county') return [{ zh: roles[role].zh as string, en: roles[role].en as string }];
      const office = scope.kind === 'office' ? book.one('office', scope.id)?.state.facts : null;
      return office ? [{ zh: office.nameZh, en: office.nameEn }] : [];
    });
    const schoolIds = grants.flatMap(({ scope }) => (scope.kind === 'school' ? [scope.id] : []));
    const distinct = [...new Map(units.map((unit) => [unit.zh, unit])).values()];
    return { actorId, isPerson: true, name: state.name, units: distinct, schoolIds: [...new Set(schoolIds)] };
  });
