import type { Actor } from '@junheng/access';
import type { ViolationState } from '../domain/violation/state.ts';
import type { ViolationRow } from '../views/violation-rows.ts';
import type { Violation } from './cases-api.ts';

/** A row with what was written, for who decides on violations and for whoever reported it. Whose word it is stays with the two. */
export function violationOf({ reportedBy, ...row }: ViolationRow, state: ViolationState, opensTexts: boolean, actor: Actor): Violation {
  const isOwn = reportedBy === actor.id;
  const isOpen = opensTexts || isOwn;
  return {
    ...row,
    isOwn,
    reportedBy: isOpen ? reportedBy : null,
    text: isOpen ? (state?.text ?? null) : null,
    finding: isOpen ? (state?.finding?.text ?? null) : null,
    decidedBy: state?.finding?.decidedBy ?? null,
  };
}
