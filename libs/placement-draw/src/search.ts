import { anneal, type Sums } from './anneal.ts';
import { type Column, scale } from './columns.ts';
import { allPartners, likePartners } from './partners.ts';
import type { Prepared } from './prepare.ts';
import type { RandomNumbers } from './random-numbers.ts';
import { boardOf, imbalanceOf, rowsOf, type SearchBoard, sumsOf } from './search-board.ts';

type Dealt = { readonly classOf: Int32Array; readonly placesOf: Int32Array };

/** Temperatures follow the weights: one weight for all attributes is as good as another. **Unit** that of the columns, squared. */
const unitOf = (columns: readonly Column[]) => (scale * scale * columns.reduce((sum, { weight }) => sum + weight, 0)) / columns.length;

/**
 * From a random deal to a balanced one, in three searches: first the counts, until they are as even as whole numbers can be;
 * then the numbers, by exchanges between units of the same counts, which those counts don't feel; last all at once, where what
 * is better is taken and nothing else. `effort`: proposals of the numbers' search for each pupil and column. Yields the share of the work
 * done, from 0 to 1.
 *
 * **Unit** positions of classes, by unit. Source: ours.
 */
export function* search({ units, columns, floors }: Prepared, effort: number, dealt: Dealt, random: RandomNumbers) {
  const { placesOf } = dealt;
  const board = boardOf(units, placesOf, dealt.classOf);
  if (columns.length === 0 || placesOf.length === 1) return board.classOf;
  const counts = columns.filter((column) => column.counts);
  const numbers = columns.filter((column) => !column.counts);
  const floor = columns.reduce((sum, column, f) => sum + (column.counts ? (floors[f]?.imbalance ?? 0) : 0), 0);
  yield* evenCounts(board, counts, floor, random);
  yield 0.3;
  yield* evenNumbers(board, counts, numbers, effort, random);
  polish(board, counts, numbers, random);
  return board.classOf;
}

function* evenCounts(board: SearchBoard, columns: readonly Column[], floor: number, random: RandomNumbers) {
  if (columns.length === 0) return;
  const count = board.classOf.length;
  const rows = rowsOf(board.units, columns);
  const state: Sums = { rows, sums: sumsOf(board, rows, columns.length), width: columns.length };
  const partners = allPartners(count);
  const unit = unitOf(columns);
  const enough = floor + 1e-9 * floor + 1e-4 * scale * scale;
  const proposals = Math.max(1_500, 6 * count);
  const coolings = count < 1_000 ? 5 : 4;
  for (let cooling = 0; cooling < coolings; cooling++) {
    for (let temperature = (cooling === 0 ? 0.15 : 0.03) * unit; temperature > 0.002 * unit; temperature *= 0.9) {
      if (imbalanceOf(state.sums, state.width, board.placesOf) <= enough) return;
      anneal(board, state, partners, { proposals, temperature, window: count }, random);
    }
    yield (0.3 * (cooling + 1)) / coolings;
  }
}

function* evenNumbers(board: SearchBoard, counts: readonly Column[], numbers: readonly Column[], effort: number, random: RandomNumbers) {
  if (numbers.length === 0) return;
  const { units } = board;
  const count = board.classOf.length;
  const rows = rowsOf(units, numbers);
  const state: Sums = { rows, sums: sumsOf(board, rows, numbers.length), width: numbers.length };
  const countRows = rowsOf(units, counts);
  const partners = likePartners(
    count,
    [
      (u) => units.places[u]!,
      (u) => units.members[u]!.length,
      ...counts.map((_, f) => (u: number) => countRows[u * counts.length + f]!),
      ...byVariety(rows, numbers.length).map((f) => (u: number) => rows[u * numbers.length + f]!),
    ],
    2 + counts.length,
  );
  const rounds = 300;
  const proposals = Math.ceil((effort * numbers.length * count) / rounds);
  let temperature = 0.003 * unitOf(numbers);
  let window = count;
  for (let round = 0; round < rounds; round++) {
    anneal(board, state, partners, { proposals, temperature: round < 276 ? temperature : 0, window: Math.floor(window) }, random);
    temperature *= 0.982;
    if (window > 24) window *= 0.95;
    yield 0.3 + (0.65 * (round + 1)) / rounds;
  }
}

function polish(board: SearchBoard, counts: readonly Column[], numbers: readonly Column[], random: RandomNumbers): void {
  const columns = [...counts, ...numbers];
  const rows = rowsOf(board.units, columns);
  const state: Sums = { rows, sums: sumsOf(board, rows, columns.length), width: columns.length };
  const count = board.classOf.length;
  anneal(board, state, allPartners(count), { proposals: 40 * count, temperature: 0, window: count }, random);
}

/** The columns of a matrix, the one of the most different values first. */
function byVariety(rows: Float64Array, width: number): number[] {
  const variety = Array.from({ length: width }, (_, f) => new Set(rows.filter((_value, k) => k % width === f)).size);
  return [...variety.keys()].toSorted((f, other) => variety[other]! - variety[f]! || f - other);
}
