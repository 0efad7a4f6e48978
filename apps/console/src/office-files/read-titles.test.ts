import { Blob } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { guessKindByTitles } from './file-guess.ts';
import { readTitles } from './read-titles.ts';

/** A file as browsers have it: that of the document under test cannot be streamed. */
const fileOf = (parts: ConstructorParameters<typeof Blob>[0]) => new Blob(parts) as unknown as globalThis.Blob;
const workbook = readFileSync(join(import.meta.dirname, '../../test/fixtures/saved-by-libreoffice.xlsx'));

test('the titles of a workbook are read without sending it anywhere', async () => {
  const titles = await readTitles(fileOf([workbook]));
  expect(titles).toEqual(expect.arrayContaining(['班级信息表', '班号', '在册人数']));
  expect(guessKindByTitles(titles)).toBe('CLASS_LIST');
});

test('a table saved as GBK is read as well as one in UTF-8', async () => {
  const gbk = new Uint8Array([0xb0, 0xe0, 0xba, 0xc5, 0x2c, 0xc4, 0xd0, 0xc9, 0xfa, 0xca, 0xfd, 0x0d, 0x0a]); // 班号,男生数
  expect((await readTitles(fileOf([gbk]))).slice(0, 2)).toEqual(['班号', '男生数']);
  expect((await readTitles(fileOf(['"班号";"男生数"\n1;20']))).slice(0, 2)).toEqual(['班号', '男生数']);
});

test('a packed table is read through its packing', async () => {
  const packed = gzipSync(`班号,男生数\n${'1,20\n'.repeat(100_000)}`);
  expect((await readTitles(fileOf([packed]))).slice(0, 2)).toEqual(['班号', '男生数']);
});

test.each([
  ['a PDF', new TextEncoder().encode('%PDF-1.7')],
  ['a cut-off archive', workbook.subarray(0, 900)],
  ['an empty file', new Uint8Array()],
])('%s tells no kind and breaks nothing', async (_, bytes) => {
  expect(guessKindByTitles(await readTitles(fileOf([bytes])))).toBeNull();
});
