import type { ImportKind } from '@junheng/contracts';
import files from './known-files.json' with { type: 'json' };
import { headerLabel } from './values/plain-text.ts';

/** An office file that this service or another one takes; recognised by its columns. */
export type KnownFile = { id: string; zh: string; en: string; columns: readonly string[] };

/** A file that is imported here. Labels are as in the office's template; they are compared by `headerLabel`. */
export type FileKind = {
  kind: ImportKind;
  file: KnownFile;
  /** A file without one of these is refused. */
  required: readonly string[];
  /** At least one of these must be there. */
  oneOf: readonly string[];
  /** Of the template: read when there; without them the facts are unknown, or stay as they are known. */
  optional: readonly string[];
  /** Not in the template: read when there, not missed when not. */
  extra: readonly string[];
  /** Columns whose unit must not be guessed: every form of their title, and the one that is right. */
  units: readonly { title: RegExp; column: string; unit: string }[];
  /** Its rows are about persons: values shown in findings are sealed and masked. */
  isPersonal: boolean;
};

export const knownFiles: readonly KnownFile[] = files;

/** The template of a file that is imported here. */
export const template = (id: ImportKind): KnownFile => {
  const file = knownFiles.find((known) => known.id === id);
  if (!file) throw new TypeError(`no template ${id}`);
  return file;
};

/** Every column that is read. */
export const columnsRead = ({ required, oneOf, optional, extra }: FileKind): string[] => [...required, ...oneOf, ...optional, ...extra];

export const labelsOf = (columns: readonly string[]): Set<string> => new Set(columns.map(headerLabel));
