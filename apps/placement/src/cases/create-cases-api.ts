import { may } from '@junheng/access';
import { fold } from '@junheng/decider';
import { rowReach, totalOf } from '../after/create-after-reads.ts';
import { classChangeDecider } from '../domain/class-change/decide.ts';
import type { ClassChangeEvent } from '../domain/class-change/events.ts';
import { violationDecider } from '../domain/violation/decide.ts';
import type { ViolationEvent } from '../domain/violation/events.ts';
import { placeOf } from '../place-of.ts';
import type { TopicParts } from '../topic-parts.ts';
import { readClassChangeRows } from '../views/class-change-rows.ts';
import { readViolationRows } from '../views/violation-rows.ts';
import type { CasesApi } from './cases-api.ts';
import { classChangeOf } from './class-change-of.ts';
import { createClassChangeCommands } from './create-class-change-commands.ts';
import { createViolationCommands } from './create-violation-commands.ts';
import { violationOf } from './violation-of.ts';

/** See `CasesApi`. */
export function createCasesApi(parts: TopicParts): CasesApi {
  const { runtime, sql, log } = parts;
  const { county } = runtime;
  return {
    ...createClassChangeCommands(parts),
    ...createViolationCommands(parts),
    async readClassChanges(filter, page, actor) {
      const reach = { ...rowReach(actor, 'read-draws'), own: actor.id };
      const { rows, counts } = await readClassChangeRows(sql, county, filter, reach, page);
      const histories = await log.read<ClassChangeEvent>(rows.map(({ requestId }) => `class-change/${requestId}`));
      const items = rows.map((row, at) =>
        classChangeOf(row, fold(classChangeDecider, histories[at]!.events), may(actor, 'read-draw-rosters', placeOf(row)), actor),
      );
      return { items, counts, total: totalOf(counts, filter.step) };
    },
    async readViolations(filter, page, actor) {
      const isJudge = rowReach(actor, 'decide-draws').county;
      const reach = { ...rowReach(actor, 'read-draws'), all: isJudge, own: actor.id };
      const { rows, counts } = await readViolationRows(sql, county, filter, reach, page);
      const histories = await log.read<ViolationEvent>(rows.map(({ violationId }) => `violation/${violationId}`));
      const items = rows.map((row, at) => violationOf(row, fold(violationDecider, histories[at]!.events), isJudge, actor));
      return { items, counts, total: totalOf(counts, filter.step) };
    },
  };
}
