import type { ImportKind } from '@junheng/contracts';
import { columnsRead } from '../../imports/file-kind.ts';
import { kindsOfImport } from '../../imports/kinds/kinds-of-import.ts';

export type TemplateColumn = {
  name: string;
  /** `one-of`: at least one of these columns must be filled in. */
  need: 'required' | 'one-of' | 'optional';
  /** Not in the office's own template: asked for by this platform, may be left out. */
  isOwn: boolean;
};

/**
 * The columns of a kind of file, named and ordered as in the office's template, then the platform's own. A column that is
 * not read is not asked for: what is not needed shall not be collected.
 */
export function templateColumns(kind: ImportKind): TemplateColumn[] {
  const { file } = kindsOfImport[kind];
  const isRead = new Set(columnsRead(file));
  const official = file.file.columns.filter((column) => isRead.has(column));
  const own = [...isRead].filter((column) => !file.file.columns.includes(column));
  const needOf = (column: string) => (file.required.includes(column) ? 'required' : file.oneOf.includes(column) ? 'one-of' : 'optional');
  return [
    ...official.map((column) => ({ name: column, need: needOf(column), isOwn: false }) as const),
    ...own.map((column) => ({ name: column, need: needOf(column), isOwn: true }) as const),
  ];
}
