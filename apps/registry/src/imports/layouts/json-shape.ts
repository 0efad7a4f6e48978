import { layoutLimits } from './layout-document.ts';

export type JsonFlaw = { path: string; zh: string; en: string };

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What a JSON text hides from whoever only sees its parsed value: the same name twice in an object (the last silently
 * wins), names that reach an object's prototype, and depth. `text` is valid JSON.
 * @returns null when there is none of it
 */
export function jsonFlaw(text: string): JsonFlaw | null {
  const open: { names: Set<string> | null; path: string }[] = [];
  let name: string | null = null;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\]]/g)) {
    const path = open.at(-1)?.path ?? '';
    if (token === '{' || token === '[') {
      if (open.length === layoutLimits.depth) return { path, zh: '嵌套过深', en: 'nested too deeply' };
      open.push({ names: token === '{' ? new Set() : null, path: name === null ? path : path === '' ? name : `${path}.${name}` });
      name = null;
    } else if (token === '}' || token === ']') {
      open.pop();
      name = null;
    } else if (token.endsWith(':')) {
      name = JSON.parse(token.slice(0, -1)) as string;
      const { names } = open.at(-1)!;
      const at = path === '' ? name : `${path}.${name}`;
      if (forbidden.has(name)) return { path: at, zh: '不能使用这个名称', en: 'this name may not be used' };
      if (names!.has(name)) return { path: at, zh: '同一名称出现两次', en: 'the same name stands twice' };
      names!.add(name);
    }
  }
  return null;
}
