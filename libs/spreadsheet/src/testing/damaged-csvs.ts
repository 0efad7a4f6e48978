import type { FileKind } from './damaged-file.ts';
import { encodeGb18030 } from './gb18030.ts';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const mark = '\uFEFF';
/** Every second line in the other encoding. */
const mixed = (csv: string, encode: (line: string) => Buffer) =>
  Buffer.concat(
    csv.split('\n').map((line, i) => (i % 2 === 0 ? Buffer.from(`${line}\n`) : Buffer.concat([encode(line), Buffer.from('\n')]))),
  );
const lineOf = (csv: string, number: number, change: (line: string) => string) =>
  Buffer.from(
    csv
      .split('\n')
      .map((line, i) => (i === number ? change(line) : line))
      .join('\n'),
  );

/** Text tables in odd encodings, with odd separators, quotes and lines. */
export const damagedCsvs: readonly FileKind[] = [
  ['csv-plain', ({ csv }) => Buffer.from(csv)],
  ['csv-utf8-marked', ({ csv }) => Buffer.from(mark + csv)],
  ['csv-marked-twice', ({ csv }) => Buffer.from(mark + mark + csv)],
  ['csv-mark-only', () => Buffer.from(mark)],
  ['csv-gbk', ({ csv }) => encodeGb18030(csv)],
  ['csv-utf16', ({ csv }) => utf16(mark + csv)],
  ['csv-utf16-tabs', ({ csv }) => utf16(mark + csv.replaceAll(',', '\t'))],
  ['csv-utf16-without-mark', ({ csv }) => utf16(csv)],
  ['csv-utf16-with-an-odd-byte', ({ csv }) => Buffer.concat([utf16(mark + csv), Buffer.from('x')])],
  ['csv-utf16-big-endian', ({ csv }) => utf16(mark + csv).swap16()],
  ['csv-utf32', ({ csv }) => Buffer.concat(Array.from(csv, (character) => { const bytes = Buffer.alloc(4); bytes.writeUInt32LE(character.codePointAt(0)!); return bytes; }))],
  ['csv-utf8-and-gbk-lines', ({ csv }) => mixed(csv, encodeGb18030)],
  ['csv-utf8-and-utf16-lines', ({ csv }) => mixed(csv, utf16)],
  ['csv-gbk-under-a-utf8-mark', ({ csv }) => Buffer.concat([Buffer.from(mark), encodeGb18030(csv)])],
  ['csv-cut-in-a-character', ({ csv }) => Buffer.concat([Buffer.from(csv), Buffer.from([0xe9, 0x9d])])],
  ['csv-read-as-latin1-and-saved', ({ csv }) => Buffer.from(Buffer.from(csv).toString('latin1'))],
  ['csv-semicolons', ({ csv }) => Buffer.from(csv.replaceAll(',', ';'))],
  ['csv-full-width-commas', ({ csv }) => Buffer.from(csv.replaceAll(',', '，'))],
  ['csv-mixed-separators', ({ csv }) => lineOf(csv, 2, (line) => line.replaceAll(',', ';'))],
  ['csv-pipes', ({ csv }) => Buffer.from(csv.replaceAll(',', '|'))],
  ['csv-old-mac-lines', ({ csv }) => Buffer.from(csv.replaceAll('\n', '\r'))],
  ['csv-windows-lines', ({ csv }) => Buffer.from(csv.replaceAll('\n', '\r\n'))],
  ['csv-mixed-lines', ({ csv }) => Buffer.from(csv.split('\n').map((line, i) => line + ['\n', '\r\n', '\n\n'][i % 3]).join(''))],
  ['csv-no-last-line-end', ({ csv }) => Buffer.from(csv.trimEnd())],
  ['csv-ctrl-z-at-the-end', ({ csv }) => Buffer.from(`${csv}\u001A`)],
  ['csv-quote-that-never-ends', ({ csv }) => lineOf(csv, 2, (line) => `"${line}`)],
  ['csv-quote-inside', ({ csv }) => lineOf(csv, 2, (line) => line.replace(/^(..)/, '$1"'))],
  ['csv-all-quoted', ({ csv }) => Buffer.from(csv.replaceAll(/[^,\n]+/g, '"$&"'))],
  ['csv-single-quotes', ({ csv }) => Buffer.from(csv.replaceAll(/[^,\n]+/g, "'$&'"))],
  ['csv-line-break-in-a-cell', ({ csv }) => lineOf(csv, 2, (line) => `${line},"一\n二"`)],
  ['csv-nul-characters', ({ csv }) => lineOf(csv, 2, (line) => `${line}\0`)],
  ['csv-many-nul-characters', ({ csv }) => Buffer.from(csv.replaceAll(',', ',\0\0\0'))],
  ['csv-of-separators', () => Buffer.from(`${','.repeat(500)}\n`.repeat(500))],
  ['csv-of-quotes', () => Buffer.from('"'.repeat(10_001))],
  ['csv-a-million-columns', () => Buffer.from('x,'.repeat(1_000_000))],
  ['csv-a-million-separators-behind', ({ csv }) => lineOf(csv, 2, (line) => line + ','.repeat(1_000_000))],
  ['csv-one-line-of-100-megabytes', () => Buffer.alloc(100 * 2 ** 20, 'x')],
  ['csv-a-million-rows-and-more', () => Buffer.from('x\n'.repeat(1_048_577))],
  ['csv-cell-of-40000-characters', ({ csv }) => lineOf(csv, 2, (line) => `${line},${'长'.repeat(40_000)}`)],
  ['csv-ragged-lines', ({ csv }) => Buffer.from(csv.split('\n').map((line, i) => (i % 2 === 0 ? line : `${line},,,`)).join('\n'))],
  ['csv-separator-hint', ({ csv }) => Buffer.from(`sep=,\n${csv}`)],
]; // prettier-ignore
