import type { PlannedClass } from './placement-problem.ts';

/** The places of each class: at least `least`, and in `extras` of the classes of `mayTakeOneMore` one more. */
export type ClassPlaces = { readonly least: Int32Array; readonly extras: number; readonly mayTakeOneMore: Uint8Array };

/**
 * The places to be taken in each class: those said, or the total shared out so that the most and the least differ by as little
 * as `most` lets them. Which classes take the remainder is left to the deal.
 *
 * **Unit** places. **Edges** `null` where the total fits nowhere.
 *
 * Source: ours.
 */
export function placesOfClasses(classes: readonly PlannedClass[], total: number): ClassPlaces | null {
  const said = classes.map(({ places }) => places);
  const none = new Uint8Array(classes.length);
  if (said.every((places) => places !== undefined)) {
    const sum = said.reduce((all, places) => all + places, 0);
    return sum === total ? { least: Int32Array.from(said), extras: 0, mayTakeOneMore: none } : null;
  }
  const most = classes.map((planned) => planned.most ?? total);
  const least = new Int32Array(classes.length);
  for (let left = total; ;) {
    const open = [...classes.keys()].filter((c) => least[c]! < most[c]!);
    if (left < open.length || open.length === 0) {
      const mayTakeOneMore = Uint8Array.from(classes, (_, c) => (left > 0 && open.includes(c) ? 1 : 0));
      return open.length === 0 && left > 0 ? null : { least, extras: left, mayTakeOneMore };
    }
    const step = Math.min(Math.floor(left / open.length), ...open.map((c) => most[c]! - least[c]!));
    for (const c of open) least[c]! += step;
    left -= step * open.length;
  }
}

/** The places where the first classes that may take one more do; which ones do makes no floor lower. **Unit** places. Source: ours. */
export function firstPlacesOf({ least, extras, mayTakeOneMore }: ClassPlaces): Int32Array {
  let left = extras;
  return least.map((places, c) => (mayTakeOneMore[c] === 1 && left-- > 0 ? places + 1 : places));
}
