import type { Actor } from '@junheng/access';
import type { PlacementProblem } from '@junheng/placement-draw';
import type { DrawView } from '../draws/draws-api.ts';
import type { Result } from '../result.ts';

/** A pupil as the draw sees them; `position` is null before the freeze, `name` and `values` once the entry is erased. */
export type RosterRow = {
  studentId: string;
  position: number | null;
  leaf: string | null;
  name: string | null;
  values: { attribute: string; value: string | number | null }[] | null;
  twinGroup: string | null;
};

/** What differs in the registry since the freeze. */
export type RosterChange = { studentId: string; name: string | null; kind: 'added' | 'gone' | 'changed'; attributes: string[] };

export type DrawRoster = { isFrozen: boolean; rows: RosterRow[]; changes: RosterChange[] };

/** Refused besides: NotPermitted, DrawUnknown. */
export type RosterApi = {
  /** Refused: RosterEmpty, ClassEmpty, PupilTwice, PupilInTwoCohorts, NameMissing, ConstraintOnUnknownPupil, ConstraintsConflict, DrawIsSealed. */
  freezeRoster(drawId: string, actor: Actor): Promise<Result<DrawView>>;
  /** Refused: RosterNotFrozen, DrawIsSealed. */
  thawRoster(drawId: string, actor: Actor): Promise<Result<DrawView>>;
  /** Names and values; null: not permitted, or no such draw. Each reading is to be recorded. */
  readDrawRoster(drawId: string, actor: Actor): Promise<DrawRoster | null>;
  /** For a rehearsal in the browser: the problem as it would be sealed now. Refused: EntryUnreadable. */
  readProblem(drawId: string, actor: Actor): Promise<Result<PlacementProblem>>;
};
