import type { ImportKind } from '@junheng/contracts';
import type { SheetToWrite } from '@junheng/spreadsheet';
import { kindsOfImport } from '../imports/kinds/kinds-of-import.ts';
import { guidesOfKinds } from './columns/guides-of-kinds.ts';
import { type TemplateColumn, templateColumns } from './columns/template-columns.ts';

const needs: Record<TemplateColumn['need'], string> = {
  required: '必填 required',
  'one-of': '至少填一列 fill in at least one of these',
  optional: '选填 optional',
};

/** The sheet of a kind of file, with its rows; lists to choose from and columns of text as they help who fills it in. */
export function officeSheet(kind: ImportKind, rowsIn: (header: readonly string[]) => SheetToWrite['rows']): SheetToWrite {
  const guides = guidesOfKinds[kind];
  const header = templateColumns(kind).map(({ name }) => name);
  const textColumns = header.flatMap((name, index) => (guides[name]?.isText ? [index] : []));
  const choices = new Map(
    header.flatMap((name, index): [number, readonly string[]][] => {
      const list = guides[name]?.choices ?? [];
      return list.length > 0 ? [[index, list]] : [];
    }),
  );
  return { name: kindsOfImport[kind].file.file.zh, header, rows: rowsIn(header), choices, textColumns };
}

/** An empty template and, on a second sheet, what each of its columns wants. */
export const templateWorkbook = (kind: ImportKind): SheetToWrite[] => [officeSheet(kind, () => []), instructions(kind)];

function instructions(kind: ImportKind): SheetToWrite {
  const { zh, en } = kindsOfImport[kind].file.file;
  const rows = templateColumns(kind).map(({ name, need, isOwn }) => {
    const guide = guidesOfKinds[kind][name];
    return [
      name,
      needs[need],
      isOwn ? '本平台增加，可不设此列 added by this platform; the column may be left out' : '原表列 of the office form',
      guide?.zh ?? null,
      guide?.en ?? null,
      guide?.example ?? null,
      guide?.choices.join('、') ?? null,
    ];
  });
  return {
    name: '填写说明',
    titleRows: [
      `${zh} · ${en}：在第一张表中每行填写一条记录，不改表头。Fill in one record per row of the first sheet; leave its header as it is.`,
    ],
    header: ['列 Column', '是否必填 Required', '来源 From', '填写形式', 'Form', '示例 Example', '可选值 Values to choose from'],
    rows,
    textColumns: [5],
  };
}
