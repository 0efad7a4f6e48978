import { type Actor, may } from '@junheng/access';
import type { DrawCommand } from '../domain/draw/decide.ts';
import { placeOf } from '../place-of.ts';
import { refuseDraw } from '../refuse-draw.ts';
import type { Result } from '../result.ts';
import type { TopicParts } from '../topic-parts.ts';
import type { DrawView } from './draws-api.ts';
import { viewOf } from './view-of.ts';

export type Draws = {
  /** The draw as the actor may see it; null: there is none. */
  view(drawId: string, actor: Actor): Promise<DrawView | null>;
  /** Decides, and answers with the draw as it is then. */
  change(drawId: string, command: DrawCommand, actor: Actor): Promise<Result<DrawView>>;
};

export function createDraws({ desk, runner, erased }: Pick<TopicParts, 'desk' | 'runner' | 'erased'>): Draws {
  async function view(drawId: string, actor: Actor): Promise<DrawView | null> {
    const { draw, ...file } = await desk.look(drawId);
    if (draw === null) return null;
    const unreadable = draw.roster ? (await erased(draw.roster.entries.map(({ studentId }) => studentId))).size : 0;
    return viewOf(
      { draw, ...file },
      { opensConstraints: may(actor, 'read-draw-rosters', placeOf(draw)), unreadable, progress: runner.progress(drawId) },
    );
  }
  return {
    view,
    async change(drawId, command, actor) {
      const changed = await desk.change(drawId, command, actor);
      if (!changed.ok) return refuseDraw(changed.refusal);
      return { ok: true, value: (await view(drawId, actor))! };
    },
  };
}
