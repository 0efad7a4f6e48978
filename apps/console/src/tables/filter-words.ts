import { useEffect, useSyncExternalStore } from 'react';

/** What the filters of the page in view say in words, by their names in the address. */
export type FilterWords = ReadonlyMap<string, { readonly value: string; readonly text: string }>;

let words: FilterWords = new Map();
const listeners = new Set<() => void>();

function change(edit: (words: Map<string, { value: string; text: string }>) => void): void {
  const next = new Map(words);
  edit(next);
  words = next;
  for (const tell of listeners) tell();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** For as long as the filter stands there, what its value is called; null: it leaves nothing out. */
export function useFilterInWords(name: string, value: string | null, text: string): void {
  useEffect(() => {
    if (value === null) return;
    change((all) => all.set(name, { value, text }));
    return () => change((all) => all.delete(name));
  }, [name, value, text]);
}

export const useFilterWords = (): FilterWords => useSyncExternalStore(listen, () => words);
