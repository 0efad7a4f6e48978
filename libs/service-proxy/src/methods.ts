/** How a method is called: a read may be asked again when no answer came, a write never, a stream yields many answers. */
export type MethodKind = 'read' | 'write' | 'stream';

type KindOf<Method> = Method extends (...args: never[]) => AsyncIterable<unknown>
  ? 'stream'
  : Method extends (...args: never[]) => Promise<unknown>
    ? 'read' | 'write'
    : never;

/**
 * Every function of a door with its kind. A function that is missing, and one that answers neither by a promise nor by an
 * async iterable, is a type error; a name that is not listed is not served.
 */
export type Methods<Api> = { readonly [Name in keyof Api]-?: KindOf<Api[Name]> };

export type AnyMethods = Readonly<Record<string, MethodKind>>;
