import type { ErasableKind, KeysDestroyed } from '@junheng/contracts';
import type { ErasureEvent } from './events.ts';

/** Where an erasure stands. Each step builds on the one before; `none`: nobody asked for it. */
export type ErasureStep = 'none' | 'requested' | 'fenced' | 'destroyed' | 'certified';

export type ErasureState = {
  step: ErasureStep;
  kind: ErasableKind | null;
  keys: KeysDestroyed['keys'];
  /** Rows purged since the keys were destroyed last, by projection. */
  purged: ReadonlyMap<string, number>;
  /** The person may be registered again, under another id. */
  isAllowedAgain: boolean;
};

export const notRequested: ErasureState = { step: 'none', kind: null, keys: [], purged: new Map(), isAllowedAgain: false };

export function evolveErasure(state: ErasureState, { type, data }: ErasureEvent): ErasureState {
  switch (type) {
    case 'ErasureRequested':
      return { ...state, step: 'requested', kind: data.subjectKind };
    case 'SubjectFenced':
      return { ...state, step: 'fenced', kind: data.subjectKind };
    case 'KeysDestroyed':
      return { ...state, step: 'destroyed', keys: [...state.keys, ...data.keys], purged: new Map() };
    case 'DerivedPurged':
      return { ...state, purged: new Map([...state.purged, [data.projection, data.count]]) };
    case 'ErasureCertified':
      return { ...state, step: 'certified' };
    case 'NewLifecycleAllowed':
      return { ...state, isAllowedAgain: true };
    case 'ResurrectionBlocked':
      // what was derived from the keys came back with them: everything after the destruction is done once more
      return { ...state, step: 'destroyed', kind: data.subjectKind, purged: new Map() };
  }
}
