import type { GovernanceEvent } from '@junheng/contracts';
import type { LightEvent } from './events.ts';

type Data<Type extends LightEvent['type']> = GovernanceEvent<Type>['data'];

export type Violation = Data<'ViolationRecorded'> & {
  confirmedBy: string | null;
  cleared: Pick<Data<'ViolationCleared'>, 'day' | 'outcome' | 'reason' | 'clearedBy'> | null;
};

/** One obligation: what was computed, signed, found broken, aimed at, and which light followed. Numbers are the events' texts. */
export type LightStreamState = {
  /** The newest. */
  recorded: Data<'ValueRecorded'> | null;
  /** Oldest first. */
  signed: readonly Data<'ValueSigned'>[];
  violations: readonly Violation[];
  /** The county's own line; null: the document's. */
  target: Data<'TargetSet'> | null;
  assessed: Data<'LightAssessed'> | null;
  /** null: there is none, or it ended. Its last day may be over: `overrideOn` looks. */
  override: Data<'LightOverridden'> | null;
};

export const neverAssessed: LightStreamState = { recorded: null, signed: [], violations: [], target: null, assessed: null, override: null };

export function evolveLight(state: LightStreamState, event: LightEvent): LightStreamState {
  switch (event.type) {
    case 'ValueRecorded':
      return { ...state, recorded: event.data };
    case 'ValueSigned':
      return { ...state, signed: [...state.signed, event.data] };
    case 'ViolationRecorded':
      return { ...state, violations: [...state.violations, { ...event.data, confirmedBy: null, cleared: null }] };
    case 'ViolationConfirmed':
      return withViolation(state, event.data.violationId, { confirmedBy: event.data.confirmedBy });
    case 'ViolationCleared': {
      const { violationId, day, outcome, reason, clearedBy } = event.data;
      return withViolation(state, violationId, { cleared: { day, outcome, reason, clearedBy } });
    }
    case 'TargetSet':
      return { ...state, target: event.data };
    case 'LightAssessed':
      return { ...state, assessed: event.data };
    case 'LightOverridden':
      return { ...state, override: event.data };
    case 'OverrideEnded':
      return { ...state, override: null };
  }
}

const withViolation = (state: LightStreamState, violationId: string, change: Partial<Violation>): LightStreamState => ({
  ...state,
  violations: state.violations.map((each) => (each.violationId === violationId ? { ...each, ...change } : each)),
});

/** The override that is in force on a day: it ends by itself after its last one. */
export const overrideOn = ({ override }: Pick<LightStreamState, 'override'>, day: string): LightStreamState['override'] =>
  override !== null && day <= override.until ? override : null;
