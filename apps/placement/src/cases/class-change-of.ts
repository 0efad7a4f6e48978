import type { Actor } from '@junheng/access';
import type { ClassChangeState } from '../domain/class-change/state.ts';
import type { ClassChangeRow } from '../views/class-change-rows.ts';
import type { ClassChange } from './cases-api.ts';

/** A row with what was written, for those who may read it and for whoever asked. */
export function classChangeOf(stored: ClassChangeRow, state: ClassChangeState, opensTexts: boolean, actor: Actor): ClassChange {
  const { attempt: _, ...row } = stored;
  const isOwn = row.requestedBy === actor.id;
  const written = opensTexts || isOwn ? state : null;
  return {
    ...row,
    isOwn,
    ground: written?.ground ?? null,
    reason: written?.reason ?? null,
    decidedBy: state?.decision?.decidedBy ?? null,
    decisionReason: written?.decision?.reason ?? null,
  };
}
