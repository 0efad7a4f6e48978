/** Where one column of the template stands in a foreign file, as the mapping file says it (docs/guides/foreign-layouts.md). */
export type ColumnSource = {
  from?: string | string[];
  constant?: string;
  /** Of several patterns the first whose parts are all known. */
  split?: { at: string; into: string | string[] };
  values?: Record<string, string>;
  padStart?: { length: number; with: string };
  prefix?: string;
  mayBeMissing?: boolean;
  verbatim?: boolean;
};

/** A mapping file. Only the service says whether it is valid; here it is what the editor changes. */
export type MappingDocument = {
  $schema?: string;
  format: number;
  id: string;
  /** As addresses write it: `student-roster`. */
  kind: string;
  title: { zh: string; en: string };
  about?: { zh: string; en: string };
  foreignRegister?: boolean;
  missing?: string[];
  header?: string[];
  columns: Record<string, ColumnSource>;
  absent?: string[];
  counted?: { from: string; zh: string; en: string }[];
};

/** @returns null for a text that is not of the form the editor changes */
export function readMapping(text: string): MappingDocument | null {
  try {
    const value: unknown = JSON.parse(text);
    return isMapping(value) ? value : null;
  } catch {
    return null;
  }
}

export const writeMapping = (document: MappingDocument): string => JSON.stringify(document, null, 2);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function isMapping(value: unknown): value is MappingDocument {
  if (!isObject(value) || typeof value['id'] !== 'string' || typeof value['kind'] !== 'string') return false;
  const { title, columns } = value;
  return isObject(title) && isObject(columns) && Object.values(columns).every(isObject);
}

/** Titles a column may have in the file. */
export const titlesOf = ({ from }: ColumnSource): readonly string[] => (from === undefined ? [] : Array.isArray(from) ? from : [from]);
