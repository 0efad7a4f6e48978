import { canonicalJson } from '@junheng/contracts';
import { problemOf, rosterOf } from '@junheng/draw-protocol';
import { dayOf } from '@junheng/contracts';
import type { Runtime } from '@junheng/runtime';
import type { EntryToFreeze } from '../domain/draw/decide-roster.ts';
import { pupilValues } from '../domain/draw/pupil-values.ts';
import type { RosterPupil } from '../domain/draw/roster-pupil.ts';
import { approvedConstraints, type Draw } from '../domain/draw/state.ts';
import type { Words } from '../domain/draw/words.ts';
import { problemsOf } from '../plan/feasibility-of.ts';
import { sha256 } from '../proof/sha-256.ts';

export type FrozenRosterToBe = { entries: EntryToFreeze[]; rosterRoot: string; source: string };

/**
 * The entries of a roster, ordered by their leaves. What the approved constraints and the plan cannot meet together is said before
 * anything is frozen.
 */
export function freezeRoster(
  draw: Draw,
  pupils: readonly RosterPupil[],
  { clock, entropy }: Pick<Runtime, 'clock' | 'entropy'>,
): FrozenRosterToBe | Words {
  const keys = draw.plan.attributes.map(({ key }) => key);
  const named = pupils.map((pupil) => ({
    studentId: pupil.studentId,
    name: pupil.name,
    values: pupilValues(pupil, keys, draw.schoolYear),
  }));
  const salts = named.map(({ studentId }) => entropy.bytes(32, `salt|${draw.drawId}|${draw.freezings + 1}|${studentId}`).toString('hex'));
  const { entries, root } = rosterOf(named, salts, sha256);
  const [conflict] = conflictsOf(draw, entries);
  if (conflict) return conflict;
  return {
    entries: entries.map(({ studentId, name, values, salt, leaf, position }) => ({
      studentId,
      name: name!,
      attributes: canonicalJson(values),
      salt,
      leaf,
      position,
    })),
    rosterRoot: root,
    source: `registry ${dayOf(clock.now())}`,
  };
}

/** Sealed alike whatever the order of constraints: here only whether they can hold counts. */
function conflictsOf(draw: Draw, entries: ReturnType<typeof rosterOf>['entries']): Words[] {
  const positionOf = new Map(entries.map(({ studentId, position }) => [studentId, position]));
  const constraints = approvedConstraints(draw).flatMap(({ kind, studentIds, classNos, places, ground }) => {
    const positions = (studentIds ?? []).flatMap((id) => positionOf.get(id) ?? []);
    return kind === null || ground === null || positions.length !== studentIds?.length
      ? []
      : [{ kind, positions, classNos: classNos ?? [], places, ground }];
  });
  return entries.length < draw.plan.classCount ? [] : problemsOf(problemOf(draw.plan, entries, constraints));
}
