import type { Cell, Row } from '@junheng/spreadsheet';
import { errorAt, type RowFinding } from './finding.ts';
import { cellAt, hasColumn, type Table } from './table.ts';
import { digitsLost, hasScientificForm, parseIdentity } from './values/parse-id.ts';
import { parseVerbatim } from './values/parse-verbatim.ts';
import { type Parse, type Problem, unreadable } from './values/parsed.ts';
import { isStorable, nameText, plainText } from './values/plain-text.ts';

/** A value that could not be read in a column whose facts may stay unknown. */
export type Misread = { column: string; value: string; problem: Problem };

/** What one row says: the value, or every cell that keeps it from being one. */
export type Reading<T> = { ok: true; value: T; misread: Misread[] } | { ok: false; findings: RowFinding[] };

/** What offices write into a cell that has no value. */
const dashes = /^[-—–/]+$/;

const missing = unreadable(
  'missing-value',
  { zh: '缺少必填内容', en: 'A required value is missing' },
  { zh: '必须填写', en: 'Must be filled in' },
).problem;

const missingInForeignFile = unreadable(
  'missing-in-foreign-file',
  { zh: '没有内容', en: 'No value' },
  { zh: '该列的内容', en: 'A value' },
  { cureZh: '原登记册没有这项内容时无需处理', cureEn: 'Nothing to do where the original register has none' },
).problem;

const longestName = 100;
/** Or a phone number: the column is shifted, and a name would be signed and shown. */
const idNumber = /\d{11}/;
/** What a formula shows that found nothing. */
const formulaError = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|CALC!|SPILL!)$/;
const noName = unreadable(
  'bad-name',
  {
    zh: '名称含有无法识别的字符、证件号码或公式错误，或过长',
    en: 'The name holds unreadable characters, an id number or the error of a formula, or is too long',
  },
  { zh: '不超过 100 个字的名称', en: 'A name of at most 100 characters' },
).problem;

/** Reads the cells of one row by column name and keeps what is wrong with them. */
export class RowReader {
  readonly row: Row;
  readonly findings: RowFinding[] = [];
  readonly misread: Misread[] = [];
  readonly #table: Table;

  constructor(row: Row, table: Table) {
    this.row = row;
    this.#table = table;
  }

  cell(column: string): Cell {
    return cellAt(this.row, this.#table, column);
  }

  has(column: string): boolean {
    return hasColumn(this.#table, column);
  }

  /** The cell's text; '' when it is empty or holds only a dash. */
  text(column: string): string {
    const text = plainText(this.cell(column).text);
    return dashes.test(text) ? '' : text;
  }

  required<T>(column: string, parse: Parse<T>): T | undefined {
    if (this.text(column) === '') return this.#wrong(column, missing);
    return this.#parsed(column, this.text(column), parse);
  }

  /** The register of another country or time, where what is implausible here may be right. */
  get isForeign(): boolean {
    return this.#table.layout?.isForeign === true;
  }

  /** The layout says that the foreign register has no such column: what is known stays as it is. */
  isAbsent(column: string): boolean {
    return this.#table.layout?.absent.has(column) === true;
  }

  /** Required, unless the layout says that the foreign register may lack it: then null. */
  expected<T>(column: string, parse: Parse<T>): T | null | undefined {
    const text = this.text(column);
    return text === '' ? this.#lacking(column) : this.#parsed(column, text, parse);
  }

  /** null: the cell is empty. */
  optional<T>(column: string, parse: Parse<T>): T | null | undefined {
    const text = this.text(column);
    return text === '' ? this.#unknown(column) : this.#parsed(column, text, parse);
  }

  /** For columns no result depends on: what cannot be read stays unknown, and is noticed once per column. */
  lenient<T>(column: string, parse: Parse<T>): T | null {
    const text = this.text(column);
    if (text === '') return this.#unknown(column);
    const result = this.#parse(column, parse)(text);
    if (result.ok) return result.value;
    this.misread.push({ column, value: text, problem: result.problem });
    return null;
  }

  /** What `read` makes of a column; nothing where the file has no such column. */
  stated<T extends object>(column: string, read: (column: string) => T): T | Record<string, never> {
    return this.has(column) ? read(column) : {};
  }

  /** null: the layout says that the foreign register may lack it. */
  name(column: string): string | null | undefined {
    const name = nameText(this.cell(column).text);
    if (name === '') return this.#lacking(column);
    const isName = isStorable(name) && name.length <= longestName && !idNumber.test(name.normalize('NFKC')) && !formulaError.test(name);
    return isName ? name : this.#wrong(column, noName);
  }

  /** An id number, 学籍接续标识 or work number; a long one that was stored as a number lost its last digits. */
  identity(column: string, parse: Parse<string> = parseIdentity): string | null | undefined {
    const { lossy } = this.cell(column);
    const text = this.text(column);
    if (text === '') return this.#unknown(column);
    if (lossy || hasScientificForm(text)) return this.#wrong(column, digitsLost);
    return this.#parsed(column, text, parse);
  }

  #parsed<T>(column: string, text: string, parse: Parse<T>): T | undefined {
    const result = this.#parse(column, parse)(text);
    return result.ok ? result.value : this.#wrong(column, result.problem);
  }

  #parse<T>(column: string, parse: Parse<T>): Parse<T> {
    return this.#table.layout?.verbatim.has(column) ? (parseVerbatim as Parse<unknown> as Parse<T>) : parse;
  }

  #lacking(column: string): null | undefined {
    return this.#table.layout?.mayBeMissing.has(column) ? this.#unknown(column) : this.#wrong(column, missing);
  }

  /** An empty cell; counted where the layout says so. */
  #unknown(column: string): null {
    if (this.#table.layout?.mayBeMissing.has(column)) this.misread.push({ column, value: '', problem: missingInForeignFile });
    return null;
  }

  #wrong(column: string, problem: Problem): undefined {
    const { text } = this.cell(column);
    this.findings.push(errorAt(this.row, column, text === '' ? null : text, problem));
  }
}
