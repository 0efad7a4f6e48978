import { accept, type Decision, refuse } from '@junheng/decider';
import { cohortOf } from './decide-plan.ts';
import type { DrawEvent } from './events.ts';
import { type Draw, type DrawConstraint, drawStatus } from './state.ts';
import type { Words } from './words.ts';

/** A pupil as frozen: values of the plan's attributes as canonical JSON. */
export type EntryToFreeze = { studentId: string; name: string; attributes: string; salt: string; leaf: string; position: number };

/** `frozenOf` makes the entries in the order of their leaves, under the version of the plan that stands when it is decided. */
export type RosterCommand =
  | { do: 'freeze'; frozenOf: (draw: Draw) => { entries: EntryToFreeze[]; rosterRoot: string; source: string } | Words; by: string }
  | { do: 'thaw'; by: string };

export type RosterRefusal = Words | 'DrawIsSealed' | 'RosterNotFrozen' | 'RosterEmpty' | 'ClassEmpty' | 'ConstraintOnUnknownPupil';

export function decideRoster(command: RosterCommand, draw: Draw): Decision<DrawEvent, RosterRefusal> {
  const status = drawStatus(draw);
  const cohort = cohortOf(draw);
  const { by } = command;
  if (command.do === 'thaw') {
    if (status === 'planned') return draw.freezings > 0 ? accept() : refuse('RosterNotFrozen');
    if (status !== 'frozen') return refuse('DrawIsSealed');
    return accept({ type: 'RosterThawed', data: { ...cohort, freezing: draw.roster!.freezing, thawedBy: by } });
  }
  if (status === 'frozen') return accept();
  if (status !== 'planned') return refuse('DrawIsSealed');
  const frozen = command.frozenOf(draw);
  if ('code' in frozen) return refuse(frozen);
  const { entries, rosterRoot, source } = frozen;
  if (entries.length === 0) return refuse('RosterEmpty');
  if (entries.length < draw.plan.classCount) return refuse('ClassEmpty');
  const known = new Set(entries.map(({ studentId }) => studentId));
  const isOpen = ({ isWithdrawn, decided }: DrawConstraint) => !isWithdrawn && decided?.decision !== 'refused';
  if (draw.constraints.filter(isOpen).some(({ studentIds }) => studentIds?.some((id) => !known.has(id))))
    return refuse('ConstraintOnUnknownPupil');
  const freezing = draw.freezings + 1;
  return accept<DrawEvent>(
    {
      type: 'PlacementRosterFrozen',
      data: { ...cohort, attempt: draw.attempt, freezing, rows: entries.length, rosterRoot, source, frozenBy: by },
    },
    ...entries.map((entry): DrawEvent => ({ type: 'RosterEntryFrozen', data: { ...cohort, freezing, ...entry } })),
  );
}
