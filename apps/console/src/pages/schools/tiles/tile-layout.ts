/** A school to be placed: how large, and in which block. */
export type TileInput = { id: string; township: string; students: number };
export type Tile<S> = { school: S; x: number; y: number; side: number };
export type Block<S> = { township: string; x: number; y: number; width: number; height: number; tiles: Tile<S>[] };

export const blockHead = 26;
const [smallest, largest, gap, padding, blockGap] = [38, 92, 4, 8, 14];

/**
 * Townships as blocks side by side, in the order of their students; in each its schools as squares, the largest first.
 * A square's area grows with its students, from a least size that still holds its number. Not a map: no school's place
 * is known, only its township.
 * @param width in pixels; no block is wider
 */
export function tileLayout<S extends TileInput>(schools: readonly S[], width: number): { blocks: Block<S>[]; height: number } {
  const most = Math.max(1, ...schools.map(({ students }) => students));
  const sideOf = ({ students }: S) => Math.round(smallest + (largest - smallest) * Math.sqrt(students / most));
  const byTownship = Map.groupBy(schools, ({ township }) => township);
  const total = (list: readonly S[]) => list.reduce((sum, { students }) => sum + students, 0);
  const townships = [...byTownship].toSorted(([, a], [, b]) => total(b) - total(a));
  const blocks: Block<S>[] = [];
  let [x, y, shelf] = [0, 0, 0];
  for (const [township, members] of townships) {
    const block = packed(township, members, { sideOf, width });
    if (x > 0 && x + block.width > width) [x, y, shelf] = [0, y + shelf + blockGap, 0];
    blocks.push({ ...block, x, y });
    x += block.width + blockGap;
    shelf = Math.max(shelf, block.height);
  }
  return { blocks, height: y + shelf };
}

/** A township's name above its tiles, in characters of 13 px. */
const headWidth = (township: string) => Array.from(township).length * 14;

/** A block about as wide as high, its tiles in rows from the top left, with places relative to its own corner. */
function packed<S extends TileInput>(
  township: string,
  members: readonly S[],
  { sideOf, width }: { sideOf: (school: S) => number; width: number },
): Block<S> {
  const inOrder = members.toSorted((a, b) => b.students - a.students || (a.id < b.id ? -1 : 1));
  const area = inOrder.reduce((sum, school) => sum + (sideOf(school) + gap) ** 2, 0);
  const inner = Math.min(width - 2 * padding, Math.max(headWidth(township), ...inOrder.map(sideOf), Math.sqrt(area) * 1.5));
  const tiles: Tile<S>[] = [];
  let [x, y, row] = [0, 0, 0];
  for (const school of inOrder) {
    const side = sideOf(school);
    if (x > 0 && x + side > inner) [x, y, row] = [0, y + row + gap, 0];
    tiles.push({ school, x: padding + x, y: blockHead + y, side });
    x += side + gap;
    row = Math.max(row, side);
  }
  return { township, x: 0, y: 0, width: Math.ceil(inner + 2 * padding), height: blockHead + y + row + padding, tiles };
}
