import { schoolYearOf } from '@junheng/contracts';
import { VersionConflict } from '@junheng/event-store';
import { fold } from '@junheng/decider';
import type { Actor, Layout, LayoutAnswer, Result } from '../../api.ts';
import { layout as layoutDecider } from '../../domain/layout/decide.ts';
import type { LayoutEvent } from '../../domain/layout/events.ts';
import { refusalOf } from '../../refusals.ts';
import { mayImport } from '../../register-rights.ts';
import { writeLayout } from '../../views/layout-view.ts';
import { layoutEventIdOf } from '../ids.ts';
import type { ImportParts } from '../import-parts.ts';
import { builtInLayouts } from './built-in-layouts.ts';
import type { LayoutDocument } from './layout-document.ts';
import { parseLayout } from './parse-layout.ts';

const attempts = 5;

/** Keeps a county's own mapping; imports that were checked with an earlier one keep that. */
export async function defineLayout(parts: ImportParts, document: string, actor: Actor): Promise<LayoutAnswer<Layout>> {
  const parsed = parseLayout(document);
  if (!parsed.ok) return parsed;
  if (!mayImport(actor, parsed.layout.kind)) return refusalOf('ActorUnknown');
  for (let attempt = 1; ; attempt++) {
    try {
      return await define(parts, parsed.layout, document, actor);
    } catch (error) {
      if (!(error instanceof VersionConflict) || attempt === attempts) throw error;
    }
  }
}

async function define(parts: ImportParts, layout: LayoutDocument, document: string, actor: Actor): Promise<Result<Layout>> {
  const { runtime, log } = parts;
  const { id: layoutId, kind } = layout;
  const stream = `layout/${layoutId}`;
  const [history] = await log.read<LayoutEvent>([stream]);
  const { version, events } = history!;
  const command = { layoutId, document, definedBy: actor.id, isBuiltIn: builtInLayouts().has(layoutId) };
  const decision = layoutDecider.decide(command, fold(layoutDecider, events));
  if (!decision.ok) return refusalOf(decision.refusal);
  const [event] = decision.events;
  if (event) {
    const time = runtime.clock.now();
    const next = version + 1;
    await log.commit(
      {
        streams: [
          { stream, expected: version === 0 ? 'none' : version, events: [{ id: layoutEventIdOf(runtime.county, layoutId, next), event }] },
        ],
        time,
        schoolYear: schoolYearOf(time),
        actorId: actor.id,
        importId: null,
      },
      (transaction) => writeLayout(transaction, runtime.county, { layoutId, version: next, kind, document }),
    );
    runtime.log.info({ layoutId, version: next }, 'layout defined');
  }
  return { ok: true, value: shownLayout(layout, document, false) };
}

export const shownLayout = ({ id, kind, title }: LayoutDocument, document: string, builtIn: boolean): Layout => ({
  id,
  kind,
  titleZh: title.zh,
  titleEn: title.en,
  builtIn,
  document,
});
