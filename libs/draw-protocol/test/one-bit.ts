/** One text, number or truth value in a bundle, and the way to it. */
export type Part = { readonly path: readonly (string | number)[]; readonly value: string | number | boolean };

/** Every part of a bundle that has a bit to change. */
export function partsOf(value: unknown, path: readonly (string | number)[] = []): Part[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => partsOf(item, [...path, at]));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, item]) => partsOf(item, [...path, name]));
  return value === null || value === '' ? [] : [{ path, value: value as Part['value'] }];
}

/** The bundle with one part of it replaced. */
export function withPart(bundle: unknown, path: Part['path'], value: unknown): unknown {
  const changed = structuredClone(bundle) as Record<string | number, unknown>;
  let holder = changed;
  for (const step of path.slice(0, -1)) holder = holder[step] as typeof holder;
  holder[path.at(-1)!] = value;
  return changed;
}

/** The bundle with one bit of the spelling of one part flipped. */
export const withOneBit = (bundle: unknown, { path, value }: Part, bit: number): unknown => withPart(bundle, path, flip(value, bit));

function flip(value: Part['value'], bit: number): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value ^ (1 << (bit % 8));
  const at = Math.floor(bit / 4) % value.length;
  return value.slice(0, at) + String.fromCharCode(value.charCodeAt(at) ^ (1 << (bit % 4))) + value.slice(at + 1);
}
