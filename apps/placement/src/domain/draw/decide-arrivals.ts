import type { ArrivalKind, Leaving } from '@junheng/contracts';
import { accept, refuse } from '@junheng/decider';
import { listHashOf, lotOf } from '@junheng/draw-protocol';
import type { Hash } from '@junheng/placement-draw';
import { cohortOf } from './decide-lots.ts';
import type { DrawEvent } from './events.ts';
import { type Moves, type Standing, standingOf } from './standing.ts';
import type { Draw } from './state.ts';

/** What binds an arrival, as the constraints of the draw bind its pupils; `ground` says why, empty where nothing does. */
export type Binding = {
  /** Pupils whose class it shares. */
  together: readonly string[];
  /** Pupils in whose class it is not. */
  apart: readonly string[];
  /** Classes it may come to; empty: any. */
  allowed: readonly number[];
  /** How many places it takes. */
  places: number;
  ground: string;
};

export type ArrivalCommand =
  | ({
      do: 'place-late';
      studentId: string;
      arrival: Exclude<ArrivalKind, 'returned'>;
      /** Whom the register has in the cohort now. */
      enrolled: readonly string[];
      moves: Moves;
      hash: Hash;
      by: string;
    } & Binding)
  | { do: 'leave'; studentId: string; leaving: Leaving; day: string; today: string; moves: Moves; by: string };

export type ArrivalRefusal =
  | 'PlacementNotFixed'
  | 'PupilAlreadyPlaced'
  | 'PupilNotPlaced'
  | 'BoundToUnplaced'
  | 'GroundMissing'
  | 'NoClassFits'
  | 'ClassesFull'
  | 'DayInFuture';

/** Who comes after the classes were fixed, and who goes. The draw itself is never run again. */
export function decideArrivals(command: ArrivalCommand, draw: Draw) {
  // Else one hand could say that somebody left, place an arrival in the class made smallest, and have the first come back.
  const held = new Set(command.do === 'place-late' ? command.enrolled : []);
  const standing = standingOf(draw, command.moves, held);
  if (standing === null) return refuse('PlacementNotFixed' as const);
  return command.do === 'leave' ? leave(command, draw, standing) : placeLate(command, draw, standing);
}

type Command<Do extends ArrivalCommand['do']> = Extract<ArrivalCommand, { do: Do }>;

function placeLate(command: Command<'place-late'>, draw: Draw, standing: Standing) {
  const { studentId, together, apart, allowed, places, ground, hash, by } = command;
  const seat = draw.after.seats.get(studentId);
  if (seat && seat.leftOn === null) return refuse('PupilAlreadyPlaced' as const);
  const arrivalNo = draw.after.arrivals.length + 1;
  const bound = { together: [...together], apart: [...apart], allowed: [...allowed], places, ground, placedBy: by };
  const about = { ...cohortOf(draw), arrivalNo, studentId, ...bound };
  // Whoever left comes back where they were, full or not: else leaving for a day would be a way to another class.
  if (seat) {
    const { classNo } = seat;
    return accept<DrawEvent>({ type: 'LatePlacementRun', data: { ...about, arrival: 'returned', candidates: [classNo], classNo } });
  }

  if ([...together, ...apart].some((other) => !standing.classOf.has(other))) return refuse('BoundToUnplaced' as const);
  if (ground.trim() === '' && (together.length > 0 || apart.length > 0 || allowed.length > 0 || places > 1))
    return refuse('GroundMissing' as const);
  const fitting = classesFitting(command, standing);
  if (fitting.length === 0) return refuse('NoClassFits' as const);
  const open = fitting.filter((classNo) => (standing.free[classNo - 1] ?? Infinity) >= places);
  if (open.length === 0) return refuse('ClassesFull' as const);

  const candidates = smallest(open, standing, draw);
  const list = listHashOf(candidates.map(String), hash);
  const resultHash = draw.run!.resultHash;
  const lot = lotOf({ purpose: 'late-arrival', seed: String(arrivalNo), resultHash, list }, candidates.length, hash);
  const classNo = candidates[lot[0]!]!;
  return accept<DrawEvent>({ type: 'LatePlacementRun', data: { ...about, arrival: command.arrival, candidates, classNo } });
}

function classesFitting({ together, apart, allowed }: Binding, { classOf, taken }: Standing): number[] {
  const shared = new Set(together.map((studentId) => classOf.get(studentId)));
  const barred = new Set(apart.map((studentId) => classOf.get(studentId)));
  return taken
    .map((_, at) => at + 1)
    .filter((classNo) => shared.size === 0 || (shared.size === 1 && shared.has(classNo)))
    .filter((classNo) => !barred.has(classNo) && (allowed.length === 0 || allowed.includes(classNo)));
}

/** By places taken; where the plan set a size for each class, by places taken beyond it. */
function smallest(open: readonly number[], { taken }: Standing, { plan }: Draw): number[] {
  const fullness = (classNo: number) => taken[classNo - 1]! - (plan.sizes?.[classNo - 1] ?? 0);
  const least = Math.min(...open.map(fullness));
  return open.filter((classNo) => fullness(classNo) === least);
}

function leave({ studentId, leaving, day, today, by }: Command<'leave'>, draw: Draw, { classOf }: Standing) {
  const seat = draw.after.seats.get(studentId);
  if (seat?.leftOn === day) return accept<DrawEvent>();
  const classNo = classOf.get(studentId);
  if (classNo === undefined) return refuse('PupilNotPlaced' as const);
  if (day > today) return refuse('DayInFuture' as const);
  return accept<DrawEvent>({ type: 'PupilLeft', data: { ...cohortOf(draw), studentId, classNo, leaving, day, recordedBy: by } });
}
