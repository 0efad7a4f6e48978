import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { kindOfFile } from './file-kind.ts';

async function packed(...parts: (string | [name: string, text: string])[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const part of parts) {
    const [name, text] = typeof part === 'string' ? [part, '<x/>'] : part;
    zip.addBuffer(Buffer.from(text), name);
  }
  zip.end();
  return buffer(zip.outputStream);
}

const types = '[Content_Types].xml';
const gb18030 = Buffer.from([0xd1, 0xa7, 0xd0, 0xa3, 0x2c, 0x31]); // 学校,1

test.each([
  ['方案.pdf', Buffer.from('%PDF-1.7 …'), 'pdf'],
  ['照片.JPG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'jpg'],
  ['照片.jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe1]), 'jpg'],
  ['图.png', Buffer.from('\x89PNG\r\n\x1A\n…', 'latin1'), 'png'],
  ['台账.csv', Buffer.from('学校,人数\n'), 'csv'],
  ['台账.csv', gb18030, 'csv'],
  ['方案.docx', await packed(types, 'word/document.xml', 'word/embeddings/table.xlsx'), 'docx'],
  ['台账.xlsx', await packed(types, 'xl/workbook.xml'), 'xlsx'],
] as const)('the file %s is taken for what it is', async (name, bytes, kind) => {
  expect(await kindOfFile(name, bytes)).toBe(kind);
});

test.each([
  ['of another kind', '程序.exe', Buffer.from('MZ'), 'FileKindUnknown'],
  ['with a document’s name for macros', '方案.docm', await packed(types, 'word/document.xml'), 'FileKindUnknown'],
  ['without a kind', '方案', Buffer.from('%PDF-'), 'FileKindUnknown'],
  ['without content', '方案.pdf', Buffer.alloc(0), 'FileEmpty'],
  ['whose content is a program', '方案.pdf', Buffer.from('MZ'), 'FileKindDiffers'],
  ['whose content is a web page', '照片.png', Buffer.from('<html>'), 'FileKindDiffers'],
  ['whose content is a picture', '台账.csv', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'FileKindDiffers'],
  ['that is a table and says it is a text', '方案.docx', await packed(types, 'xl/workbook.xml'), 'FileKindDiffers'],
  ['that is any archive', '台账.xlsx', await packed('读我.txt'), 'FileKindDiffers'],
  ['that is half of an archive', '台账.xlsx', (await packed(types, 'xl/workbook.xml')).subarray(0, 60), 'FileKindDiffers'],
  ['with macros', '方案.docx', await packed(types, 'word/document.xml', 'word/vbaProject.bin'), 'FileHasMacros'],
  ['with sheets of macros', '台账.xlsx', await packed(types, 'xl/workbook.xml', 'xl/macrosheets/sheet1.xml'), 'FileHasMacros'],
  [
    'with macros under another name',
    '台账.xlsx',
    await packed(
      [types, '<Override PartName="/xl/a.bin" ContentType="application/vnd.ms-office.vbaProject"/>'],
      'xl/workbook.xml',
      'xl/a.bin',
    ),
    'FileHasMacros',
  ],
] as const)('a file %s is refused', async (_, name, bytes, problem) => {
  expect(await kindOfFile(name, bytes)).toBe(problem);
});
