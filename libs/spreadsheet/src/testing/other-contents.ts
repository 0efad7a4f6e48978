import { gzipSync } from 'node:zlib';
import type { FileKind } from './damaged-file.ts';
import { rawZip } from './raw-zip.ts';

const officeRelationships = (target: string) =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;

function ole(names: readonly string[]): Buffer {
  const file = Buffer.alloc(512 * 4);
  file.write('D0CF11E0A1B11AE1', 'hex');
  for (const [i, name] of ['Root Entry', ...names].entries()) file.write(name, 1024 + i * 128, 'utf16le');
  return file;
}

/** Files of another kind under the name of a spreadsheet. */
export const otherContents: readonly FileKind[] = [
  ['empty-file', () => Buffer.alloc(0)],
  ['one-byte', () => Buffer.from('x')],
  ['blanks-only', () => Buffer.from(' \n\t\n  \n')],
  ['zeros-only', () => Buffer.alloc(4096)],
  ['pdf', () => Buffer.from('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n', 'latin1')],
  ['pdf-behind-a-mark', () => Buffer.from('\uFEFF\n%PDF-1.4\n1 0 obj\nendobj\n%%EOF\n')],
  ['png', ({ random }) => Buffer.concat([Buffer.from('89504E470D0A1A0A0000000D49484452', 'hex'), noise(random, 2000)])],
  ['jpeg', ({ random }) => Buffer.concat([Buffer.from('FFD8FFE000104A46494600', 'hex'), noise(random, 2000)])],
  ['random-bytes', ({ random }) => noise(random, 5000)],
  ['web-page-as-xls', ({ csv }) => Buffer.from(`<html><body><table><tr><td>${csv.replaceAll(',', '</td><td>').replaceAll('\n', '</td></tr><tr><td>')}</table></html>`)],
  ['xml-spreadsheet-2003', ({ original }) => Buffer.from(`<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook><Worksheet><Table><Row>${original.header.map((title) => `<Cell><Data>${title}</Data></Cell>`).join('')}</Row></Table></Worksheet></Workbook>`)],
  ['mime-web-archive', () => Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n\n<table></table>\n--b--\n')],
  ['json', ({ original }) => Buffer.from(JSON.stringify(original.rows.map((row) => Object.fromEntries(original.header.map((title, i) => [title, row[i]])))))],
  ['prose', () => Buffer.from('各位老师：\n请于本周五前报送学籍表，谢谢。\n')],
  ['program', ({ random }) => Buffer.concat([Buffer.from('4D5A90000300000004000000FFFF0000', 'hex'), noise(random, 3000)])],
  ['rar-archive', ({ random }) => Buffer.concat([Buffer.from('526172211A070100', 'hex'), noise(random, 500)])],
  ['seven-zip-archive', ({ random }) => Buffer.concat([Buffer.from('377ABCAF271C0004', 'hex'), noise(random, 500)])],
  ['gzip-of-a-csv', ({ csv }) => gzipSync(csv)],
  ['gzip-cut', ({ csv }) => gzipSync(csv).subarray(0, -20)],
  ['gzip-bomb', () => Buffer.concat(Array.from({ length: 40 }, () => gzipSync(Buffer.alloc(10 * 2 ** 20, ' '))))],
  ['old-xls', () => ole(['Workbook'])],
  ['password-protected', () => ole(['EncryptionInfo', 'EncryptedPackage'])],
  ['ole-head-only', () => Buffer.from('D0CF11E0A1B11AE1', 'hex')],
  ['open-document', ({ original }) => rawZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
    { name: 'content.xml', content: `<office:document-content xmlns:office="o"><t>${original.sheet}</t></office:document-content>` },
  ])],
  ['letter-docx', () => rawZip([
    { name: '_rels/.rels', content: officeRelationships('word/document.xml') },
    { name: 'word/document.xml', content: '<w:document xmlns:w="w"><w:body/></w:document>' },
  ])],
  ['slides-pptx', () => rawZip([
    { name: '_rels/.rels', content: officeRelationships('ppt/presentation.xml') },
    { name: 'ppt/presentation.xml', content: '<p:presentation xmlns:p="p"/>' },
  ])],
  ['binary-workbook-xlsb', () => rawZip([
    { name: '_rels/.rels', content: officeRelationships('xl/workbook.bin') },
    { name: 'xl/workbook.bin', content: Buffer.from([0x83, 1, 0]) },
  ])],
  ['empty-zip', () => rawZip([])],
  ['zip-of-photos', ({ random }) => rawZip([{ name: '照片/1.jpg', content: noise(random, 300) }])],
  ['zip-of-a-csv', ({ csv }) => rawZip([{ name: '学籍.csv', content: csv }])],
]; // prettier-ignore

function noise(random: (below: number) => number, bytes: number): Buffer {
  return Buffer.from(Array.from({ length: bytes }, () => random(256)));
}
