import { isOpenObjection } from '../domain/draw/after-state.ts';
import { hasEnoughSignatures } from '../domain/draw/decide-notice.ts';
import { type Moves, standingOf } from '../domain/draw/standing.ts';
import { type Draw, drawStatus } from '../domain/draw/state.ts';
import type { DrawAfter, NoticeList, PublicNotice } from './after-api.ts';

/** What followed a draw; `today` tells whether the notice is over. */
export function afterOf(draw: Draw, moves: Moves, today: string): DrawAfter {
  const { drawId, schoolId, schoolYear, grade, attempt, after, seal, supervisors } = draw;
  const resolvedAs = (decision: 'accepted' | 'rejected') =>
    after.objections.filter(({ resolved }) => resolved?.decision === decision).length;
  return {
    drawId,
    schoolId,
    schoolYear,
    grade,
    attempt,
    status: drawStatus(draw),
    homeroom: after.homeroom.map(({ classNo, staffId, name }) => ({ classNo, staffId, name })),
    teams: after.teams.map(({ classNo, teamId, members }) => ({ classNo, teamId, members })),
    signatures: (seal?.supervisorIds ?? []).map((supervisorId) => {
      const supervisor = supervisors.find((each) => each.supervisorId === supervisorId);
      const signature = after.signatures.find((each) => each.supervisorId === supervisorId);
      const { statement = null, reason = null, onPaper = false } = signature ?? {};
      return { supervisorId, role: supervisor?.role ?? null, name: supervisor?.name ?? null, statement, reason, onPaper };
    }),
    hasEnoughSignatures: hasEnoughSignatures(draw),
    notice: after.notice && { ...after.notice, isOver: today > after.notice.to },
    objections: {
      open: after.objections.filter(isOpenObjection).length,
      accepted: resolvedAs('accepted'),
      rejected: resolvedAs('rejected'),
    },
    classes: classesOf(draw, moves),
    arrivals: after.arrivals.map(({ arrivalNo, arrival, classNo, candidates }) => ({ arrivalNo, arrival, classNo, candidates })),
  };
}

function classesOf(draw: Draw, moves: Moves): DrawAfter['classes'] {
  const standing = standingOf(draw, moves);
  const placed = standing ? [...standing.classOf.values()] : (draw.run?.classOf ?? []);
  if (placed.length === 0) return [];
  return Array.from({ length: draw.plan.classCount }, (_, at) => ({
    classNo: at + 1,
    pupils: placed.filter((classNo) => classNo === at + 1).length,
  }));
}

/** null: not on notice. */
export function noticeOf({ drawId, schoolId, schoolYear, grade, attempt, after, seal, run }: Draw, today: string): PublicNotice | null {
  if (after.notice === null || seal === null || run === null) return null;
  const said = (statement: 'witnessed' | 'refused') => after.signatures.filter((each) => each.statement === statement).length;
  return {
    drawId,
    schoolId,
    schoolYear,
    grade,
    attempt,
    ...after.notice,
    isOver: today > after.notice.to,
    isFixed: after.isFixed,
    sealHash: seal.sealHash,
    resultHash: run.resultHash,
    supervisors: seal.supervisorIds.length,
    signed: said('witnessed'),
    refused: said('refused'),
    balance: run.balance,
  };
}

/** Names and classes as drawn; null: not on notice. */
export function noticeListOf({ drawId, schoolId, after, run, roster }: Draw): NoticeList | null {
  if (after.notice === null || run === null || roster === null) return null;
  const pupils = roster.entries
    .map(({ position, name }) => ({ classNo: run.classOf[position]!, name }))
    .toSorted((a, b) => a.classNo - b.classNo || (a.name ?? '').localeCompare(b.name ?? '', 'zh-CN'));
  return { drawId, schoolId, ...after.notice, resultHash: run.resultHash, pupils };
}
