import type { PlacementEvent } from '@junheng/contracts';
import { accept, refuse } from '@junheng/decider';
import { listHashOf, lotOf, lotSeedOf } from '@junheng/draw-protocol';
import type { Hash } from '@junheng/placement-draw';
import type { DrawEvent } from './events.ts';
import type { Draw, Run } from './state.ts';

/** `childIds`: own children among the pupils, whose class the teacher does not get. */
export type ListedTeacher = { staffId: string; name: string; childIds: readonly string[] };
export type ListedTeam = { teamId: string; members: string };

export type LotCommand =
  | { do: 'draw-homeroom'; teachers: readonly ListedTeacher[]; hash: Hash; by: string }
  | { do: 'draw-teams'; teams: readonly ListedTeam[]; hash: Hash; by: string };

export type LotRefusal = 'DrawNotRun' | 'LotsDrawn' | 'ListNotOfClasses' | 'ListedTwice' | 'LotImpossible' | 'PlacementIsFixed';

/** So many shuffles are tried before the list counts as impossible: with one bound teacher in two classes ten would do. */
const mostShuffles = 1000;

/** Class k gets the k-th of a fair shuffle that follows from the draw and the list: after the classes are posted, and once. */
export function decideLots(command: LotCommand, draw: Draw) {
  const { run, after, plan } = draw;
  if (run === null) return refuse('DrawNotRun' as const);
  const listed = listedOf(command);
  const ids = listed.map(({ id }) => id);
  const drawn = command.do === 'draw-homeroom' ? after.homeroom : after.teams;
  const list = listHashOf(ids, command.hash);
  if (drawn.length > 0) return drawn[0]!.listHash === list ? accept<DrawEvent>() : refuse('LotsDrawn' as const);
  if (after.isFixed) return refuse('PlacementIsFixed' as const);
  if (ids.length !== plan.classCount) return refuse('ListNotOfClasses' as const);
  if (new Set(ids).size !== ids.length) return refuse('ListedTwice' as const);

  const purpose = command.do === 'draw-homeroom' ? 'homeroom' : 'teaching-team';
  const barred = listed.map(({ childIds }) => classesOf(childIds, draw, run));
  const lot = lotBarring({ purpose, run, list, n: ids.length, hash: command.hash }, barred);
  if (lot === null) return refuse('LotImpossible' as const);

  const events = lot.order.map((item, at): DrawEvent => {
    const about = { ...cohortOf(draw), classNo: at + 1, listHash: list, setAside: lot.setAside, drawnBy: command.by };
    const { id, text } = listed[item]!;
    if (command.do === 'draw-teams') return { type: 'TeachingTeamDrawn', data: { ...about, teamId: id, members: text } };
    return { type: 'HomeroomLotDrawn', data: { ...about, staffId: id, name: text } };
  });
  return accept<DrawEvent>(...events);
}

type Listed = { id: string; text: string; childIds: readonly string[] };

/** In ascending order of ids: seed and result are known by now, so an order that is handed in could be tried until the lot pleases. */
function listedOf(command: LotCommand): Listed[] {
  const listed: Listed[] =
    command.do === 'draw-homeroom'
      ? command.teachers.map(({ staffId, name, childIds }) => ({ id: staffId, text: name, childIds }))
      : command.teams.map(({ teamId, members }) => ({ id: teamId, text: members, childIds: [] }));
  return listed.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Which cohort and which of its draws an event is about. */
export const cohortOf = ({
  drawId,
  schoolId,
  schoolYear,
  grade,
  attempt,
}: Draw): Pick<PlacementEvent<'DrawPublished'>['data'], 'drawId' | 'schoolId' | 'schoolYear' | 'grade' | 'attempt'> => ({
  drawId,
  schoolId,
  schoolYear,
  grade,
  attempt,
});

const classesOf = (studentIds: readonly string[], { roster }: Draw, { classOf }: Run): ReadonlySet<number> =>
  new Set((roster?.entries ?? []).flatMap(({ studentId, position }) => (studentIds.includes(studentId) ? [classOf[position]!] : [])));

type Shuffled = { purpose: 'homeroom' | 'teaching-team'; run: Run; list: string; n: number; hash: Hash };

/**
 * The first shuffle in which nobody gets a class barred to them, which is a fair one among all such. `setAside`: how many came
 * before it.
 */
function lotBarring({ purpose, run, list, n, hash }: Shuffled, barred: readonly ReadonlySet<number>[]) {
  for (let setAside = 0; setAside < mostShuffles; setAside++) {
    const order = lotOf({ purpose, seed: lotSeedOf(run.seed, setAside), resultHash: run.resultHash, list }, n, hash);
    if (order.every((item, at) => !barred[item]?.has(at + 1))) return { order, setAside };
  }
  return null;
}
