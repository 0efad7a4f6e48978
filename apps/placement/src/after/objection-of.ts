import type { Actor } from '@junheng/access';
import type { Draw } from '../domain/draw/state.ts';
import type { ObjectionRow } from '../views/objection-rows.ts';
import type { Objection } from './after-api.ts';

/** A row with what was written, for those who may read it and for whoever raised it. */
export function objectionOf({ raisedBy, ...row }: ObjectionRow, draw: Draw | null, opensTexts: boolean, actor: Actor): Objection {
  const isOwn = raisedBy === actor.id;
  // An annulment begins the draw anew: the words of what it superseded stay in the stream and are shown no more.
  const written = opensTexts || isOwn ? draw?.after.objections.find(({ objectionId }) => objectionId === row.objectionId) : undefined;
  return {
    ...row,
    isOwn,
    studentId: written?.studentId ?? null,
    text: written?.text ?? null,
    reason: written?.resolved?.reason ?? null,
    decidedBy: written?.resolved?.decidedBy ?? null,
  };
}
