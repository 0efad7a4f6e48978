import { type Actor, may, reachOf, type Right } from '@junheng/access';
import { dayOf } from '@junheng/contracts';
import { schoolOf } from '../draws/draw-id.ts';
import { placeOf } from '../place-of.ts';
import type { TopicParts } from '../topic-parts.ts';
import { readArrivalRows } from '../views/arrival-rows.ts';
import { readMoves } from '../views/class-change-rows.ts';
import { readObjectionRows } from '../views/objection-rows.ts';
import type { AfterApi } from './after-api.ts';
import { drawIdInput } from './after-input.ts';
import { afterOf, noticeListOf, noticeOf } from './after-view.ts';
import { objectionOf } from './objection-of.ts';

type AfterReads = Pick<AfterApi, 'readDrawAfter' | 'readNotice' | 'readNoticeList' | 'readObjections' | 'readLateArrivals'>;

export function createAfterReads({ runtime, sql, desk }: TopicParts): AfterReads {
  const { county, clock } = runtime;
  const today = () => dayOf(clock.now());
  const read = async (drawId: string) => (drawIdInput.safeParse(drawId).success ? (await desk.read(drawId)).draw : null);

  return {
    async readDrawAfter(drawId, actor) {
      const draw = await read(drawId);
      if (draw === null || !may(actor, 'read-draws', placeOf(draw))) return null;
      return afterOf(draw, await readMoves(sql, county, drawId, draw.attempt), today());
    },
    async readNotice(drawId) {
      const draw = await read(drawId);
      return draw && noticeOf(draw, today());
    },
    async readNoticeList(drawId, actor) {
      const draw = await read(drawId);
      const list = draw && noticeListOf(draw);
      if (!draw || !list) return null;
      if (may(actor, 'read-draw-rosters', placeOf(draw))) return list;
      const children = reachOf(actor, 'read-own-child').child;
      const isGuardian = draw.roster!.entries.some(({ studentId }) => children.includes(studentId));
      return isGuardian && today() <= list.to ? list : null;
    },
    async readObjections(filter, page, actor) {
      const { rows, counts } = await readObjectionRows(sql, county, filter, { ...rowReach(actor, 'read-draws'), own: actor.id }, page);
      const drawIds = [...new Set(rows.map(({ drawId }) => drawId))];
      const draws = new Map((await desk.readMany(drawIds)).map((draw, at) => [drawIds[at]!, draw]));
      const items = rows.map((row) => {
        const opensTexts = may(actor, 'read-draw-rosters', placeOf({ schoolId: schoolOf(row.drawId) }));
        return objectionOf(row, draws.get(row.drawId) ?? null, opensTexts, actor);
      });
      return { items, counts, total: totalOf(counts, filter.step) };
    },
    async readLateArrivals(filter, page, actor) {
      const { rows, total } = await readArrivalRows(sql, county, filter, rowReach(actor, 'read-draw-rosters'), page);
      return { items: rows, total };
    },
  };
}

/** How far a right over draws reaches; who holds it as 基础教育科 reaches the county. */
export function rowReach(actor: Actor, right: Right): { county: boolean; schools: readonly string[] } {
  const { county, school, office } = reachOf(actor, right);
  return { county: county || office.includes('basic-education'), schools: school };
}

export const totalOf = <Step extends string>(counts: readonly { step: Step; count: number }[], step: Step | null): number =>
  counts.filter((each) => step === null || each.step === step).reduce((sum, { count }) => sum + count, 0);
