/** Says where a value first differs from a shape: the path to it, `''` for the value itself; `null` where it fits. */
export type Shape = (value: unknown) => string | null;

const test =
  (isRight: (value: unknown) => boolean): Shape =>
  (value) =>
    isRight(value) ? null : '';

/** **Unit** paths. Source: ours. */
export const text = (pattern: RegExp): Shape => test((value) => typeof value === 'string' && value.isWellFormed() && pattern.test(value));
/** **Unit** paths. Source: ours. */
export const whole = (least: number, most = Number.MAX_SAFE_INTEGER): Shape =>
  test((value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most);
/** **Unit** paths. Source: ours. */
export const oneOf = (...values: readonly unknown[]): Shape => test((value) => values.includes(value));
/** **Unit** paths. Source: ours. */
export const anything: Shape = () => null;
/** **Unit** paths. Source: ours. */
export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null ? null : shape(value);

/** **Unit** paths. Source: ours. */
export const list =
  (item: Shape): Shape =>
  (value) => {
    if (!Array.isArray(value)) return '';
    for (let at = 0; at < value.length; at++) {
      const wrong = item(value[at]);
      if (wrong !== null) return `[${at}]${wrong}`;
    }
    return null;
  };

/** Exactly these members; with `others` further ones of that shape. **Unit** paths. Source: ours. */
export const members =
  (shapes: { readonly [name: string]: Shape }, others: Shape | null = null): Shape =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
    const given = value as Record<string, unknown>;
    for (const [name, shape] of Object.entries(shapes)) {
      const wrong = Object.hasOwn(given, name) ? shape(given[name]) : '';
      if (wrong !== null) return `.${name}${wrong}`;
    }
    for (const name of Object.keys(given)) {
      if (Object.hasOwn(shapes, name)) continue;
      const wrong = others === null ? '' : others(given[name]);
      if (wrong !== null) return `.${name}${wrong}`;
    }
    return null;
  };

/** The shape that the member `kind` chooses. **Unit** paths. Source: ours. */
export const byKind =
  (kinds: { readonly [kind: string]: Shape }): Shape =>
  (value) => {
    const kind = typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined;
    return typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind]!(value) : '.kind';
  };
