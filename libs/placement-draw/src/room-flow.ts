import type { Units } from './units.ts';

/** What is free in each class: places below its least (−1 where the extra one is taken), and how many may take one more. */
export type Room = {
  readonly left: Int32Array;
  readonly extras: number;
  readonly mayTakeOneMore: Uint8Array;
  /** By group and class, the places of the group that are taken. */
  readonly taken: readonly Int32Array[];
};

type Arc = { readonly to: number; free: number; readonly back: number };

/**
 * Whether the places of the units still waiting can fill every class exactly, each pupil's place on its own: in classes open to
 * the unit, within what is left to its group. Where they can't, no deal can; a transport problem, so this is a proof.
 *
 * **Unit** yes or no. Source: J. Edmonds, R. M. Karp, Theoretical improvements in algorithmic efficiency for network flow problems (1972).
 */
export function canFill(units: Units, room: Room, isWaiting: (u: number) => boolean): boolean {
  const classes = room.left.length;
  const kinds = kindsOf(units, isWaiting);
  const [source, sink, extra, firstClass] = [0, 1, 2, 3];
  const firstLimit = firstClass + classes;
  const firstKind = firstLimit + units.limits.length * classes;
  const arcs: Arc[][] = Array.from({ length: firstKind + kinds.length }, () => []);
  const join = (from: number, to: number, free: number) => {
    arcs[from]!.push({ to, free, back: arcs[to]!.length });
    arcs[to]!.push({ to: from, free: 0, back: arcs[from]!.length - 1 });
  };
  join(extra, sink, room.extras);
  room.left.forEach((left, c) => {
    join(firstClass + c, sink, Math.max(0, left));
    if (left >= 0 && room.mayTakeOneMore[c] === 1) join(firstClass + c, extra, 1);
    units.limits.forEach((most, g) => join(firstLimit + g * classes + c, firstClass + c, most[c]! - room.taken[g]![c]!));
  });
  let wanted = 0;
  kinds.forEach(({ places, group, open }, k) => {
    wanted += places;
    join(source, firstKind + k, places);
    for (let c = 0; c < classes; c++)
      if (open?.[c] !== 0) join(firstKind + k, group === null ? firstClass + c : firstLimit + group * classes + c, places);
  });
  while (wanted > 0) {
    const sent = sendMore(arcs, source, sink);
    if (sent === 0) return false;
    wanted -= sent;
  }
  return true;
}

/** Waiting places that are open to the same classes and count for the same group. */
function kindsOf({ open, places, groups }: Units, isWaiting: (u: number) => boolean) {
  const kinds = new Map<string, { places: number; group: number | null; open: Uint8Array | null }>();
  const add = (u: number, group: number | null, count: number) => {
    const key = `${group}:${open[u]?.join('')}`;
    const kind = kinds.get(key) ?? { places: 0, group, open: open[u]! };
    kind.places += count;
    kinds.set(key, kind);
  };
  for (let u = 0; u < places.length; u++) {
    if (!isWaiting(u)) continue;
    let others = places[u]!;
    for (const { group, places: own } of groups[u]!) {
      add(u, group, own);
      others -= own;
    }
    if (others > 0) add(u, null, others);
  }
  return [...kinds.values()];
}

/** Sends what the shortest way with free arcs lets through; 0 where there is none. */
function sendMore(arcs: readonly Arc[][], source: number, sink: number): number {
  const reachedBy: ({ from: number; arc: Arc } | null)[] = arcs.map(() => null);
  const queue = [source];
  for (let head = 0; head < queue.length && reachedBy[sink] === null; head++) {
    const from = queue[head]!;
    for (const arc of arcs[from]!) {
      if (arc.free === 0 || arc.to === source || reachedBy[arc.to]) continue;
      reachedBy[arc.to] = { from, arc };
      queue.push(arc.to);
    }
  }
  let least = Infinity;
  for (let step = reachedBy[sink]; step; step = reachedBy[step.from]) least = Math.min(least, step.arc.free);
  if (least === Infinity) return 0;
  for (let step = reachedBy[sink]; step; step = reachedBy[step.from]) {
    step.arc.free -= least;
    arcs[step.arc.to]![step.arc.back]!.free += least;
  }
  return least;
}
