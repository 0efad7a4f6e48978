import { emptyCell, type Cell, type CellKind } from '../row.ts';
import { SpreadsheetProblem } from '../spreadsheet-problem.ts';
import { cleanText } from '../clean-text.ts';
import { plainFormat, type NumberFormat } from './number-format.ts';
import { serialDate } from './serial-date.ts';
import type { SharedStrings } from './shared-strings.ts';

/** Spreadsheets keep 15 digits of a number: from here on the last ones of an id were replaced by zeros. */
const firstLossyInteger = 1e15;

const [yes, no]: [Cell, Cell] = [
  { text: 'TRUE', kind: 'boolean', lossy: false },
  { text: 'FALSE', kind: 'boolean', lossy: false },
];
const booleans: Readonly<Record<string, Cell | undefined>> = { 1: yes, true: yes, 0: no, false: no };

/** Of a formula that was saved without its result, which some programs leave to the next one to compute. */
export const notCalculated: Cell = { text: '#CALC!', kind: 'error', lossy: false };

export type CellContext = {
  readonly formats: readonly NumberFormat[];
  readonly sharedStrings: SharedStrings;
  readonly date1904: boolean;
};

/** `type` and `style` are the attributes t and s of a cell element, `raw` the text of its value. */
export type RawCell = { readonly type: string; readonly style: string | undefined; readonly raw: string; readonly isFormula: boolean };

/** A cell as people see it; a formula's stored result is marked as such. */
export function cellValue({ type, style, raw, isFormula }: RawCell, context: CellContext): Cell {
  const value = plainValue(type, style, raw, context);
  return isFormula && value.kind !== 'error' ? { ...value, kind: 'formula' } : value;
}

function plainValue(type: string, style: string | undefined, raw: string, context: CellContext): Cell {
  switch (type) {
    case 's':
      return context.sharedStrings.at(Number(raw));
    case 'str':
    case 'inlineStr':
      return cell(readableText(raw), 'text');
    case 'b':
      return booleans[raw] ?? cell(readableText(raw), 'text');
    case 'e':
      return cell(readableText(raw), 'error');
    case 'd':
      return cell(readableText(raw).replace(/T00:00:00(?:\.0+)?Z?$/, ''), 'date');
    case '':
    case 'n':
      return numberCell(raw.trim(), context.formats[Number(style ?? 0)] ?? plainFormat, context.date1904);
    default:
      throw new SpreadsheetProblem('damaged', 'unknown cell type');
  }
}

function numberCell(raw: string, format: NumberFormat, date1904: boolean): Cell {
  const value = Number(raw);
  if (raw === '' || !Number.isFinite(value) || /^[+-]?0[xob]/i.test(raw)) return cell(readableText(raw), 'text');
  if (format.kind === 'date') {
    const date = serialDate(value, date1904);
    if (date !== null) return cell(date, 'date');
  }
  const text = decimalText(value);
  const padded = format.kind === 'zero-padded' && /^\d+$/.test(text) ? text.padStart(format.digits, '0') : text;
  return { text: padded, kind: 'number', lossy: Math.abs(value) >= firstLossyInteger };
}

/** Shortest digits that give the same number again (a saved 77.890000000000001 is 77.89), never with an exponent. */
function decimalText(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 17 }) : text;
}

/**
 * Undoes `_x000D_`, the way a workbook writes characters that XML cannot hold, and trims as a person would read it.
 */
export function readableText(raw: string): string {
  // XML lets U+007F–U+009F through without an escape; a text with neither needs no cleaning.
  const text = /_x|[\u007F-\u009F]/.test(raw)
    ? cleanText(raw.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))))
    : raw;
  return text.trim();
}

function cell(text: string, kind: CellKind): Cell {
  return text === '' ? emptyCell : { text, kind, lossy: false };
}
