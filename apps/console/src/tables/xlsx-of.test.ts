import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { xlsxOf } from './xlsx-of.ts';

const read = (bytes: Uint8Array) => new TextDecoder('utf-8').decode(bytes);

/** Walks the archive by its list of parts, as a sheet program does. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const parts = new Map<string, string>();
  for (let n = 0, at = view.getUint32(end + 16, true); n < view.getUint16(end + 10, true); n += 1) {
    const [crc, size, nameLength] = [view.getUint32(at + 16, true), view.getUint32(at + 20, true), view.getUint16(at + 28, true)];
    const start = view.getUint32(at + 42, true);
    const content = bytes.slice(start + 30 + nameLength, start + 30 + nameLength + size);
    expect(crc32(content)).toBe(crc);
    parts.set(read(bytes.slice(at + 46, at + 46 + nameLength)), read(content));
    at += 46 + nameLength;
  }
  return parts;
}

test('a list becomes a sheet whose texts stay texts and whose numbers are numbers', () => {
  const parts = partsOf(
    xlsxOf('冲突', [
      ['文件', '行'],
      ['=1+1', 42],
      ['a<b & "c"', 0],
    ]),
  );
  const sheet = parts.get('xl/worksheets/sheet1.xml')!;
  expect(sheet).toContain('<t xml:space="preserve">=1+1</t></is></c><c><v>42</v></c>');
  expect(sheet).toContain('a&lt;b &amp; &quot;c&quot;');
  expect(sheet).not.toContain('<f>');
  expect(parts.get('xl/workbook.xml')).toContain('name="冲突"');
});

test('what XML cannot hold does not break the sheet, nor a name that a sheet may not have', () => {
  const parts = partsOf(xlsxOf('a/b:c*'.padEnd(40, 'x'), [['\u0000\u000b\ud800x']]));
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('���x');
  expect(/name="([^"]*)"/.exec(parts.get('xl/workbook.xml')!)![1]).toBe(`a b c ${'x'.repeat(25)}`);
});

test('what a table is of stands on a sheet of its own', () => {
  const parts = partsOf(xlsxOf('学校', [['校名']], { name: '说明', rows: [['学年', '2019—2020学年']] }));
  expect(parts.get('xl/workbook.xml')).toContain('<sheet name="说明" sheetId="2" r:id="r2"/>');
  expect(parts.get('xl/worksheets/sheet2.xml')).toContain('2019—2020学年');
  expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('学年');
});

test('numbers are saved whole and rounded by their format: plain integers, decimals, and shares as percentages', () => {
  const parts = partsOf(
    xlsxOf(
      '学校',
      [
        ['学生', '差异系数', '比'],
        [594, 0.500041234, 0.65563912345],
        ['', '', 1],
      ],
      null,
      [2],
    ),
  );
  const sheet = parts.get('xl/worksheets/sheet1.xml')!;
  expect(sheet).toContain('<c><v>594</v></c><c s="2"><v>0.500041234</v></c><c s="3"><v>0.65563912345</v></c>');
  expect(sheet).toContain('<c s="3"><v>1</v></c>');
  const styles = parts.get('xl/styles.xml')!;
  const formats = new Map([...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]+)"/g)].map(([, id, code]) => [id, code]));
  const cells = /<cellXfs.*<\/cellXfs>/.exec(styles)![0].match(/<xf[^>]*>/g)!;
  expect([2, 3].map((at) => formats.get(/numFmtId="(\d+)"/.exec(cells[at]!)![1]!))).toEqual(['0.00###', '0.0##%']);
});
