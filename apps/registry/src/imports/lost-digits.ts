import type { Row } from '@junheng/spreadsheet';
import type { Message } from '../api.ts';
import { RowReader } from './row-reader.ts';
import type { Table } from './table.ts';

const idNumber = /^\d{17}[\dX]$/i;
/** What a number's 16th to 18th digit become in a spreadsheet. One true id number in a thousand ends so too. */
const zeros = /000$/;
const fewest = 3;
const share = 0.1;

/**
 * Watches a file for id numbers that were numbers before they were saved as csv: as text nothing tells one of them from
 * a true number, and one in eleven has a right check digit.
 */
export class LostDigits {
  readonly #table: Table;
  #ids = 0;
  #lost = 0;

  constructor(table: Table) {
    this.#table = table;
  }

  add(row: Row): void {
    const cells = new RowReader(row, this.#table);
    if (cells.cell('身份证件号').lossy) return; // is told of in its row
    const text = cells.text('身份证件号');
    if (idNumber.test(text)) this.#ids++;
    if (idNumber.test(text) && zeros.test(text)) this.#lost++;
  }

  problem(): Message | null {
    return this.#lost >= fewest && this.#lost > this.#ids * share ? digitsLostInFile(this.#lost, this.#ids) : null;
  }
}

const digitsLostInFile = (lost: number, of: number): Message => ({
  code: 'digits-lost-in-file',
  zh: `身份证件号一列有 ${lost}/${of} 个号码以 000 结尾：号码曾以数字格式保存，末三位已经丢失。请把该列设为“文本”，从源系统重新导出后再导入。`,
  en: `In the column 身份证件号 (id number) ${lost} of ${of} numbers end in 000: they were stored as numbers and lost their last three digits. Format the column as text, export it again from the source system, then import.`,
});
