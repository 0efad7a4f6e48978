import { kindsOfImport } from '../kinds/kinds-of-import.ts';
import { headerLabel } from '../values/plain-text.ts';
import type { JsonFlaw } from './json-shape.ts';
import { type ColumnSource, type LayoutDocument, layoutLimits, partsOf, patternsOf, titlesOf } from './layout-document.ts';
import { layoutColumnsOf, mayBeMissing, templateColumns } from './template-columns.ts';

const flaw = (path: string, zh: string, en: string): JsonFlaw => ({ path, zh, en });

/** What is wrong with a mapping file that has the right form. */
export function layoutFlaws(document: LayoutDocument): JsonFlaw[] {
  const entry = kindsOfImport[document.kind];
  if (!entry) return [flaw('kind', '这种文件尚不能导入', 'files of this kind cannot be imported yet')];
  const { file } = entry;
  const { mayLack, together } = layoutColumnsOf(document.kind);
  const given = Object.keys(document.columns);
  const known = new Set(templateColumns(file));
  const absent = document.absent ?? [];
  const flaws: JsonFlaw[] = [];

  if (given.length > layoutLimits.columns) {
    flaws.push(flaw('columns', `不能超过 ${layoutLimits.columns} 列`, `at most ${layoutLimits.columns} columns`));
  }
  for (const [column, source] of Object.entries(document.columns)) {
    const path = `columns.${column}`;
    if (known.has(column)) flaws.push(...sourceFlaws(path, source), ...optionFlaws(path, column, source, document));
    else flaws.push(flaw(path, `《${file.file.zh}》没有这一列`, `${file.file.en} has no such column`));
  }
  for (const column of absent) {
    if (!mayLack.includes(column)) flaws.push(flaw('absent', `“${column}”不能缺少`, `${column} may not be absent`));
    if (given.includes(column)) flaws.push(flaw('absent', `“${column}”已在 columns 中`, `${column} stands in columns`));
  }
  for (const column of file.required) {
    if (given.includes(column) || absent.includes(column)) continue;
    flaws.push(flaw('columns', `缺少必需的列“${column}”`, `the required column ${column} is missing`));
  }
  if (file.oneOf.length > 0 && !file.oneOf.some((column) => given.includes(column))) {
    flaws.push(flaw('columns', `至少需要一列：${file.oneOf.join('、')}`, `one of these columns is needed: ${file.oneOf.join(', ')}`));
  }
  for (const group of together) {
    const missing = group.filter((column) => !given.includes(column));
    if (missing.length === 0 || missing.length === group.length) continue;
    flaws.push(flaw('columns', `${group.join('、')}须同时给出`, `${group.join(', ')} stand together or not at all`));
  }
  if (given.some((column) => column.startsWith('班主任')) && layoutColumnsOf(document.kind).extra.includes('班主任工号')) {
    if (!given.includes('班主任工号'))
      flaws.push(flaw('columns', '班主任各列需要“班主任工号”', 'columns of the homeroom teacher need 班主任工号'));
  }
  if (!Object.values(document.columns).some(({ from }) => from !== undefined)) {
    flaws.push(flaw('columns', '没有一列取自文件', 'no column is taken from the file'));
  }
  const counted = (document.counted ?? []).map(({ from }) => headerLabel(from));
  const twice = counted.find((title, index) => counted.indexOf(title) !== index);
  if (twice !== undefined) flaws.push(flaw('counted', `“${twice}”出现两次`, `${twice} stands twice`));
  return flaws;
}

function sourceFlaws(path: string, source: ColumnSource): JsonFlaw[] {
  const flaws: JsonFlaw[] = [];
  if ((source.from === undefined) === (source.constant === undefined)) {
    flaws.push(flaw(path, 'from 与 constant 须有且只有一个', 'exactly one of from and constant is needed'));
  }
  if (
    source.constant !== undefined &&
    (source.split ?? source.values ?? source.padStart ?? source.prefix ?? source.mayBeMissing) !== undefined
  ) {
    flaws.push(flaw(path, 'constant 不与其他转换同用', 'constant stands alone'));
  }
  const titles = titlesOf(source).map(headerLabel);
  if (new Set(titles).size < titles.length) flaws.push(flaw(`${path}.from`, '同一标题出现两次', 'the same title stands twice'));
  if (source.split && patternsOf(source.split).some((pattern) => partsOf(pattern).length === 0)) {
    flaws.push(flaw(`${path}.split.into`, '至少需要一个占位 {1} 至 {9}', 'needs at least one of {1} to {9}'));
  }
  if (source.values && Object.keys(source.values).length > layoutLimits.values) {
    flaws.push(flaw(`${path}.values`, `不能超过 ${layoutLimits.values} 个`, `at most ${layoutLimits.values} values`));
  }
  return flaws;
}

function optionFlaws(path: string, column: string, source: ColumnSource, { kind }: LayoutDocument): JsonFlaw[] {
  const { file } = kindsOfImport[kind];
  const { verbatim } = layoutColumnsOf(kind);
  const flaws: JsonFlaw[] = [];
  if (source.verbatim && !verbatim.includes(column)) {
    flaws.push(flaw(`${path}.verbatim`, '这一列的代码不能原样保留', 'codes of this column cannot be kept as they are'));
  }
  if (source.mayBeMissing && !mayBeMissing(file, column)) {
    flaws.push(flaw(`${path}.mayBeMissing`, '这一列每行都必须有内容', 'this column needs a value in every row'));
  }
  return flaws;
}
