import { type Actor, may } from '@junheng/access';
import { pupilValues, type PupilValues } from '../domain/draw/pupil-values.ts';
import type { DrawCommand } from '../domain/draw/decide.ts';
import type { Draw } from '../domain/draw/state.ts';
import { createDraws } from '../draws/answer-draw.ts';
import { isDrawId, schoolOf } from '../draws/draw-id.ts';
import { placeOf } from '../place-of.ts';
import { EntryUnreadable, problemOfDraw, valuesOfEntry } from '../proof/problem-of-draw.ts';
import { refuseDraw } from '../refuse-draw.ts';
import type { TopicParts } from '../topic-parts.ts';
import { readPupilsElsewhere } from '../views/cohort-pupils.ts';
import { freezeRoster } from './freeze-roster.ts';
import type { RosterApi, RosterRow } from './roster-api.ts';
import { rosterChanges } from './roster-changes.ts';

/** See `RosterApi`. */
export function createRosterApi(parts: TopicParts): RosterApi {
  const { runtime, sql, desk, source } = parts;
  const draws = createDraws(parts);

  const maySee = (drawId: string, actor: Actor) =>
    isDrawId(drawId) && may(actor, 'read-draw-rosters', placeOf({ schoolId: schoolOf(drawId) }));
  const mayPlan = (drawId: string, actor: Actor) => isDrawId(drawId) && may(actor, 'plan-draws', placeOf({ schoolId: schoolOf(drawId) }));

  return {
    async freezeRoster(drawId, actor) {
      if (!mayPlan(drawId, actor)) return refuseDraw('NotPermitted');
      const { draw } = await desk.look(drawId);
      if (draw === null) return refuseDraw('DrawUnknown');
      const pupils = await source.rosterOf(draw);
      const ids = pupils.map(({ studentId }) => studentId);
      if (new Set(ids).size < ids.length) return refuseDraw('PupilTwice');
      if (pupils.some(({ name }) => name === null)) return refuseDraw('NameMissing');
      if ((await readPupilsElsewhere(sql, runtime.county, draw, ids)).length > 0) return refuseDraw('PupilInTwoCohorts');
      const command: DrawCommand = { do: 'freeze', frozenOf: (now) => freezeRoster(now, pupils, runtime), by: actor.id };
      try {
        return await draws.change(drawId, command, actor);
      } catch (error) {
        // Another cohort was frozen with the same pupil between the look and the write.
        if (isUniqueViolation(error)) return refuseDraw('PupilInTwoCohorts');
        throw error;
      }
    },
    async thawRoster(drawId, actor) {
      if (!mayPlan(drawId, actor)) return refuseDraw('NotPermitted');
      return draws.change(drawId, { do: 'thaw', by: actor.id }, actor);
    },
    async readDrawRoster(drawId, actor) {
      if (!maySee(drawId, actor)) return null;
      const { draw } = await desk.read(drawId);
      if (draw === null) return null;
      const pupils = await source.rosterOf(draw);
      const twinGroupOf = new Map(pupils.map(({ studentId, twinGroup }) => [studentId, twinGroup]));
      if (draw.roster) {
        const rows = draw.roster.entries.map(({ studentId, position, leaf, name, attributes }): RosterRow => ({
          studentId,
          position,
          leaf,
          name,
          values: attributes === null ? null : listOf(valuesOfEntry({ attributes })),
          twinGroup: twinGroupOf.get(studentId) ?? null,
        }));
        return { isFrozen: true, rows, changes: rosterChanges(draw, pupils) };
      }
      return { isFrozen: false, rows: pupils.map((pupil) => presentRow(draw, pupil)), changes: [] };
    },
    async readProblem(drawId, actor) {
      if (!maySee(drawId, actor)) return refuseDraw('NotPermitted');
      const { draw } = await desk.read(drawId);
      if (draw === null) return refuseDraw('DrawUnknown');
      if (draw.roster === null) return refuseDraw('RosterNotFrozen');
      try {
        return { ok: true, value: problemOfDraw(draw) };
      } catch (error) {
        if (error instanceof EntryUnreadable) return refuseDraw('EntryUnreadable');
        throw error;
      }
    },
  };
}

function presentRow(draw: Draw, pupil: Parameters<typeof pupilValues>[0]): RosterRow {
  const keys = draw.plan.attributes.map(({ key }) => key);
  const { studentId, name, twinGroup } = pupil;
  return { studentId, position: null, leaf: null, name, values: listOf(pupilValues(pupil, keys, draw.schoolYear)), twinGroup };
}

const listOf = (values: PupilValues) => Object.entries(values).map(([attribute, value]) => ({ attribute, value }));

const isUniqueViolation = (error: unknown): boolean => (error as { code?: string }).code === '23505';
