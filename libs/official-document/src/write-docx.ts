import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { OfficialDocument } from './official-document.ts';
import { bodyPart } from './parts/body-part.ts';
import { footerPart } from './parts/footer-part.ts';
import { contentTypesPart, documentRelationships, packageRelationships, propertiesPart, settingsPart } from './parts/package-parts.ts';
import { fontPart, stylePart } from './parts/style-part.ts';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One date for all parts, so that equal documents are equal files, and a hash of one can be compared later. */
const fixedDate = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

/** The document as a .docx that Word, WPS and LibreOffice open. */
export async function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  const zip = new ZipFile();
  const parts = {
    '[Content_Types].xml': contentTypesPart,
    '_rels/.rels': packageRelationships,
    'docProps/core.xml': propertiesPart(document.title.join(''), document.sender),
    'word/_rels/document.xml.rels': documentRelationships,
    'word/document.xml': bodyPart(document),
    'word/styles.xml': stylePart,
    'word/settings.xml': settingsPart,
    'word/fontTable.xml': fontPart,
    'word/footerOdd.xml': footerPart('odd'),
    'word/footerEven.xml': footerPart('even'),
  };
  for (const [name, xml] of Object.entries(parts)) zip.addBuffer(Buffer.from(xml, 'utf8'), name, fixedDate);
  zip.end();
  return buffer(zip.outputStream);
}
