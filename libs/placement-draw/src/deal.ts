import type { ClassPlaces } from './class-places.ts';
import { type RandomNumbers, shuffle } from './random-numbers.ts';
import { canFill } from './room-flow.ts';
import type { Units } from './units.ts';

/** The class of each unit and the places of each class; `impossible` is proved, `given-up` means not found in the steps allowed. */
export type Deal =
  | { readonly kind: 'dealt'; readonly classOf: Int32Array; readonly placesOf: Int32Array }
  | { readonly kind: 'impossible' | 'given-up' };

const stepsAllowed = 200_000;

/**
 * A random deal that keeps every constraint. Units that are bound (by size, foes or closed classes) come first, always the one
 * with the fewest classes left (then the most places, the most foes, the lowest position), into its classes in random order,
 * with backtracking; then a lot gives the remaining extra places, and pupils who stand alone fill what is left. Of empty classes
 * that nothing tells apart one is tried, so that "six apart in five classes" is refused at once.
 *
 * Source: D. Brélaz, New methods to color the vertices of a graph (1979), for the order.
 *
 * **Unit** positions of classes, places.
 */
export function deal(units: Units, places: ClassPlaces, random: RandomNumbers): Deal {
  const all = [...units.places.keys()];
  const isBound = (u: number) => units.places[u]! > 1 || units.apart[u]!.length > 0 || units.open[u] !== null;
  const board = new BoundUnits(units, places, all.filter(isBound));
  if (!board.leavesRoom()) return { kind: 'impossible' };
  const stack: { unit: number; classes: number[]; next: number }[] = [];
  for (let steps = 0; ; steps++) {
    const unit = board.mostBound();
    if (unit === null) break;
    stack.push({ unit, classes: board.choicesOf(unit, random), next: 0 });
    let top = stack.at(-1)!;
    while (!putNext(board, top)) {
      stack.pop();
      const before = stack.at(-1);
      if (!before) return { kind: 'impossible' };
      board.take(before.unit);
      top = before;
    }
    if (steps === stepsAllowed) return { kind: 'given-up' };
  }
  const { classOf } = board;
  const room = board.roomWithExtras(random);
  const alone = all.filter((u) => !isBound(u));
  shuffle(alone, random);
  let next = 0;
  room.forEach((left, c) => {
    for (const u of alone.slice(next, next + left)) classOf[u] = c;
    next += left;
  });
  const placesOf = new Int32Array(room.length);
  classOf.forEach((c, u) => {
    placesOf[c]! += units.places[u]!;
  });
  return { kind: 'dealt', classOf, placesOf };
}

/** Puts the unit into the next of its classes that leaves room for the others; false where none is left. */
function putNext(board: BoundUnits, choice: { unit: number; classes: number[]; next: number }): boolean {
  while (choice.next < choice.classes.length) {
    board.put(choice.unit, choice.classes[choice.next++]!);
    if (board.leavesRoom()) return true;
    board.take(choice.unit);
  }
  return false;
}

/** Bound units put into classes and taken out again, with the number of classes left to each kept up to date. */
class BoundUnits {
  readonly classOf: Int32Array;
  readonly #units: Units;
  readonly #places: ClassPlaces;
  readonly #bound: readonly number[];
  /** By class, places below `least` that are free; −1 where the extra one is taken. */
  readonly #room: Int32Array;
  #extras: number;
  readonly #left = new Map<number, number>();
  /** By unit and class, how many reasons there are against it. */
  readonly #against = new Map<number, Int32Array>();
  readonly #kinds: string[];
  /** By group and class, the places taken. */
  readonly #taken: readonly Int32Array[];
  readonly #isClosed: boolean;
  readonly #largest: number;

  constructor(units: Units, places: ClassPlaces, bound: readonly number[]) {
    this.#units = units;
    this.#places = places;
    this.#bound = bound;
    this.classOf = new Int32Array(units.places.length).fill(-1);
    this.#room = Int32Array.from(places.least);
    this.#taken = units.limits.map((most) => new Int32Array(most.length));
    this.#isClosed = units.open.some((open) => open !== null);
    this.#extras = places.extras;
    for (const u of bound) {
      const isItsOwnFoe = units.apart[u]!.includes(u);
      this.#against.set(
        u,
        Int32Array.from(places.least, (_, c) => (isItsOwnFoe || units.open[u]?.[c] === 0 ? 1 : 0)),
      );
    }
    this.#recount();
    const masks = [...new Set(bound.flatMap((u) => (units.open[u] ? [units.open[u].join('')] : [])))];
    this.#kinds = Array.from(places.least, (least, c) =>
      [least, places.mayTakeOneMore[c], ...masks.map((mask) => mask[c]), ...units.limits.map((most) => most[c])].join(':'),
    );
    this.#largest = Math.max(0, ...bound.map((u) => units.places[u]!));
  }

  leavesRoom(): boolean {
    if (!this.#isClosed) return true;
    const room = { left: this.#room, extras: this.#extras, mayTakeOneMore: this.#places.mayTakeOneMore, taken: this.#taken };
    return canFill(this.#units, room, (u) => this.classOf[u] === -1);
  }

  mostBound(): number | null {
    const { places, apart } = this.#units;
    let first: number | null = null;
    const before = (u: number, other: number) =>
      this.#left.get(u)! - this.#left.get(other)! || places[other]! - places[u]! || apart[other]!.length - apart[u]!.length;
    for (const u of this.#bound) if (this.classOf[u] === -1 && (first === null || before(u, first) < 0)) first = u;
    return first;
  }

  choicesOf(u: number, random: RandomNumbers): number[] {
    const open = [...this.#room.keys()].filter((c) => this.#fits(u, c));
    shuffle(open, random);
    const seen = new Set<string>();
    const isEmpty = (c: number) => this.#room[c] === this.#places.least[c];
    return open.filter((c) => !isEmpty(c) || (!seen.has(this.#kinds[c]!) && seen.add(this.#kinds[c]!)));
  }

  put(u: number, c: number): void {
    this.classOf[u] = c;
    this.#change(u, c, 1);
  }

  take(u: number): void {
    const c = this.classOf[u]!;
    this.classOf[u] = -1;
    this.#change(u, c, -1);
  }

  /** What is free in each class once a lot has given the extra places that are left. */
  roomWithExtras(random: RandomNumbers): Int32Array {
    const room = this.#room.map((left) => Math.max(0, left));
    const waiting = [...room.keys()].filter((c) => this.#places.mayTakeOneMore[c] === 1 && this.#room[c]! >= 0);
    shuffle(waiting, random);
    for (const c of waiting.slice(0, this.#extras)) room[c]!++;
    return room;
  }

  #capacity(c: number): number {
    return this.#room[c]! + (this.#extras > 0 ? this.#places.mayTakeOneMore[c]! : 0);
  }

  #fits(u: number, c: number): boolean {
    const { places, groups, limits } = this.#units;
    return (
      this.#against.get(u)![c] === 0 &&
      places[u]! <= this.#capacity(c) &&
      groups[u]!.every((own) => this.#taken[own.group]![c]! + own.places <= limits[own.group]![c]!)
    );
  }

  #recount(): void {
    for (const u of this.#bound) this.#left.set(u, [...this.#room.keys()].filter((c) => this.#fits(u, c)).length);
  }

  #change(u: number, c: number, sign: 1 | -1): void {
    const { places, apart, groups } = this.#units;
    const hadExtras = this.#extras > 0;
    const wasOver = this.#room[c]! < 0;
    const capacity = this.#capacity(c);
    const isTight = Math.min(capacity, capacity - sign * places[u]!) < this.#largest;
    const touched = isTight || groups[u]!.length > 0 ? this.#bound : apart[u]!;
    const before = Array.from(touched, (other) => this.#fits(other, c));
    this.#room[c]! -= sign * places[u]!;
    if (wasOver !== this.#room[c]! < 0) this.#extras -= sign;
    for (const foe of apart[u]!) this.#against.get(foe)![c]! += sign;
    for (const own of groups[u]!) this.#taken[own.group]![c]! += sign * own.places;
    if (hadExtras !== this.#extras > 0) this.#recount();
    else
      touched.forEach((other, k) => {
        const isOpen = this.#fits(other, c);
        if (isOpen !== before[k]) this.#left.set(other, this.#left.get(other)! + (isOpen ? 1 : -1));
      });
  }
}
