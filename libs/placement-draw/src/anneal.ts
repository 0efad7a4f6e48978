import { negativeLogs } from './log-table.ts';
import type { RandomNumbers } from './random-numbers.ts';
import { delist, enlist, groupsHaveRoom, mayCome, moveInGroups, type SearchBoard } from './search-board.ts';

/**
 * Whom a unit may be exchanged with: units in `order`, from `low` to before `high` of its own, at most `window` away.
 */
export type Partners = { readonly order: Int32Array; readonly at: Int32Array; readonly low: Int32Array; readonly high: Int32Array };

export type Sums = { readonly rows: Float64Array; readonly sums: Float64Array; readonly width: number };

const logs = negativeLogs();

/**
 * So many proposals to exchange two units, at one temperature (0 takes only what is better): the exchange of i in class a with j
 * in class b, v = x_j − x_i, changes the imbalance by (2 S_a·v + |v|²)/n_a + (|v|² − 2 S_b·v)/n_b. A larger unit is exchanged
 * with as many single ones of the other class as it takes places.
 *
 * Source: S. Kirkpatrick, C. D. Gelatt, M. P. Vecchi, Optimization by simulated annealing (1983).
 *
 * **Unit** 2⁻¹⁴ standard deviations, squared.
 */
export function anneal(
  board: SearchBoard,
  { rows, sums, width }: Sums,
  { order, at, low, high }: Partners,
  run: { proposals: number; temperature: number; window: number },
  random: RandomNumbers,
): void {
  const { classOf, isBound, slotOf, list } = board;
  const { places } = board.units;
  const isGrouped = board.taken.length > 0;
  const share = Float64Array.from(board.placesOf, (n) => 1 / n);
  const { proposals, temperature, window } = run;
  const count = classOf.length;
  const larger = new LargerExchange(board, { rows, sums, width }, share);
  for (let proposal = 0; proposal < proposals; proposal++) {
    const i = random.below(count);
    let from = at[i]! - window;
    if (from < low[i]!) from = low[i]!;
    let to = at[i]! + window + 1;
    if (to > high[i]!) to = high[i]!;
    const j = order[from + random.below(to - from)]!;
    const a = classOf[i]!;
    const b = classOf[j]!;
    if (a === b) continue;
    if (places[i] !== places[j]) {
      larger.propose(i, j, temperature, random);
      continue;
    }
    if (isBound[i] === 1 && !mayCome(board, i, b)) continue;
    if (isBound[j] === 1 && !mayCome(board, j, a)) continue;
    if (isGrouped && !(groupsHaveRoom(board, [i], [j], b) && groupsHaveRoom(board, [j], [i], a))) continue;
    const xi = i * width;
    const xj = j * width;
    const sa = a * width;
    const sb = b * width;
    let square = 0;
    let alongA = 0;
    let alongB = 0;
    for (let f = 0; f < width; f++) {
      const v = rows[xj + f]! - rows[xi + f]!;
      square += v * v;
      alongA += sums[sa + f]! * v;
      alongB += sums[sb + f]! * v;
    }
    const change = (2 * alongA + square) * share[a]! + (square - 2 * alongB) * share[b]!;
    if (!(change < 0 || (temperature > 0 && change <= temperature * logs[random.next() & 1023]!))) continue;
    for (let f = 0; f < width; f++) {
      const v = rows[xj + f]! - rows[xi + f]!;
      sums[sa + f]! += v;
      sums[sb + f]! -= v;
    }
    classOf[i] = b;
    classOf[j] = a;
    if (isGrouped) {
      moveInGroups(board, i, a, b);
      moveInGroups(board, j, b, a);
    }
    if (places[i] === 1) {
      const slot = slotOf[i]!;
      slotOf[i] = slotOf[j]!;
      slotOf[j] = slot;
      list[slotOf[i]!] = i;
      list[slot] = j;
    }
  }
}

/** The exchange of a unit of several places with single ones. */
class LargerExchange {
  readonly board: SearchBoard;
  readonly columns: Sums;
  readonly share: Float64Array;
  readonly #move: Float64Array;

  constructor(board: SearchBoard, columns: Sums, share: Float64Array) {
    this.board = board;
    this.columns = columns;
    this.share = share;
    this.#move = new Float64Array(columns.width);
  }

  propose(i: number, j: number, temperature: number, random: RandomNumbers): void {
    const { board, share } = this;
    const { classOf } = board;
    const { places } = board.units;
    const [unit, small] = places[i]! > places[j]! ? [i, j] : [j, i];
    if (places[small] !== 1) return;
    const [a, b] = [classOf[unit]!, classOf[small]!];
    const singles = this.#singlesWith(small, places[unit]!, random);
    if (!singles || !mayCome(board, unit, b) || !singles.every((u) => mayCome(board, u, a))) return;
    if (!groupsHaveRoom(board, [unit], singles, b) || !groupsHaveRoom(board, singles, [unit], a)) return;
    const { rows, sums, width } = this.columns;
    let square = 0;
    let alongA = 0;
    let alongB = 0;
    for (let f = 0; f < width; f++) {
      let v = -rows[unit * width + f]!;
      for (const u of singles) v += rows[u * width + f]!;
      this.#move[f] = v;
      square += v * v;
      alongA += sums[a * width + f]! * v;
      alongB += sums[b * width + f]! * v;
    }
    const change = (2 * alongA + square) * share[a]! + (square - 2 * alongB) * share[b]!;
    if (!(change < 0 || (temperature > 0 && change <= temperature * logs[random.next() & 1023]!))) return;
    for (let f = 0; f < width; f++) {
      sums[a * width + f]! += this.#move[f]!;
      sums[b * width + f]! -= this.#move[f]!;
    }
    for (const u of singles) delist(board, u);
    classOf[unit] = b;
    moveInGroups(board, unit, a, b);
    for (const u of singles) {
      classOf[u] = a;
      moveInGroups(board, u, b, a);
      enlist(board, u);
    }
  }

  /** The single unit and the next ones of its class from a random place, going round; `null` where there are too few. */
  #singlesWith(first: number, count: number, random: RandomNumbers): number[] | null {
    const { board } = this;
    const c = board.classOf[first]!;
    const length = board.listLength[c]!;
    if (length < count) return null;
    const singles = [first];
    for (let k = random.below(length); singles.length < count; k = k + 1 === length ? 0 : k + 1) {
      const u = board.list[board.listStart[c]! + k]!;
      if (u !== first) singles.push(u);
    }
    return singles;
  }
}
