import { may, reachOf } from '@junheng/access';
import { placeOf } from '../place-of.ts';
import type { TopicParts } from '../topic-parts.ts';
import { readDrawRows } from '../views/draw-rows.ts';
import { createDraws } from './answer-draw.ts';
import { drawIdOf, isDrawId, schoolOf } from './draw-id.ts';
import type { DrawsApi } from './draws-api.ts';

/** See `DrawsApi`. */
export function createDrawsApi(parts: TopicParts): DrawsApi {
  const { runtime, sql, source } = parts;
  const draws = createDraws(parts);
  return {
    async readDraws(filter, page, actor) {
      if (!may(actor, 'read-draws')) return { items: [], total: 0 };
      const { county, office, school } = reachOf(actor, 'read-draws');
      const reach = { county: county || office.includes('basic-education'), schools: school };
      const { rows, total } = await readDrawRows(sql, runtime.county, filter, reach, page);
      return { items: rows, total };
    },
    async readUnplannedCohorts(schoolYear, actor) {
      if (!may(actor, 'plan-draws')) return [];
      const cohorts = await source.startCohortsOf(schoolYear);
      const everything = { schoolYear, grade: null, schoolId: null, status: null, drawDay: null };
      const { rows } = await readDrawRows(sql, runtime.county, everything, { county: true, schools: [] }, { offset: 0, limit: 10_000 });
      const planned = new Set(rows.map(({ drawId }) => drawId));
      return cohorts
        .map(({ schoolId, grade, pupils }) => ({ drawId: drawIdOf({ schoolId, schoolYear, grade }), schoolId, schoolYear, grade, pupils }))
        .filter((cohort) => !planned.has(cohort.drawId) && may(actor, 'plan-draws', placeOf(cohort)));
    },
    async readDraw(drawId, actor) {
      if (!isDrawId(drawId) || !mayRead(drawId, actor)) return null;
      return draws.view(drawId, actor);
    },
  };
}

/** Whoever supervises a draw, or works for the county or in the school. */
const mayRead = (drawId: string, actor: Parameters<DrawsApi['readDraw']>[1]): boolean =>
  may(actor, 'read-draws', placeOf({ schoolId: schoolOf(drawId) })) || may(actor, 'read-draws', {});
