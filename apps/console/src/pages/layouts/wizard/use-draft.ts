import { useEffect, useState } from 'react';
import { type MappingDocument, readMapping, writeMapping } from '../document/mapping-document.ts';

/** The mapping under work. It outlives a reload of the page and ends with the window. */
export function useDraft(name: string, start: MappingDocument) {
  const [document, setDocument] = useState<MappingDocument>(() => kept(name) ?? start);
  useEffect(() => keep(name, document), [name, document]);
  return { document, setDocument, startAgain: () => setDocument(start) };
}

const keyOf = (name: string) => `junheng.layout.${name}`;

function kept(name: string): MappingDocument | null {
  try {
    return readMapping(sessionStorage.getItem(keyOf(name)) ?? '');
  } catch {
    return null; // storage may be forbidden by the browser's policy
  }
}

function keep(name: string, document: MappingDocument): void {
  try {
    sessionStorage.setItem(keyOf(name), writeMapping(document));
  } catch {
    // Without storage a reload starts from the proposal again.
  }
}
