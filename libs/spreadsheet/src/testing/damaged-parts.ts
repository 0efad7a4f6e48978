import { relationshipsPart, sheetPart, textsPart, workbookPart, type FileKind, type Source } from './damaged-file.ts';
import { rawZip } from './raw-zip.ts';

type Content = string | Buffer | null;
type Changes = Record<string, Content | ((content: string) => Content)>;

/** The workbook with parts replaced, added or (null) left out. */
export const workbookWith =
  (changes: (source: Source) => Changes) =>
  (source: Source): Buffer => {
    const parts = new Map<string, string | Buffer>(source.parts);
    for (const [part, change] of Object.entries(changes(source))) {
      const content = typeof change === 'function' ? change(source.parts.get(part) ?? '') : change;
      if (content === null) parts.delete(part);
      else parts.set(part, content);
    }
    return rawZip([...parts].map(([name, content]) => ({ name, content })));
  };
const part = (name: string, change: Content | ((content: string) => Content)) => workbookWith(() => ({ [name]: change }));

const type = (kind: string) => `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
const relationship = (id: string, kind: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${type(kind)}" Target="${target}"${mode}/>`;
const withRelationship = (line: string) => (content: string) => content.replace('</Relationships>', () => `${line}</Relationships>`);
const external = ' TargetMode="External"';

/** The sheet listed beside others in the workbook. */
const withSheets = (before: string, after: string) => (content: string) =>
  content.replace('<sheets>', () => `<sheets>${before}`).replace('</sheets>', () => `${after}</sheets>`);
const otherSheet = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>';

const inDeclaration = (declaration: string) => (content: string) => content.replace(/^<\?xml[^>]*\?>\n/, () => declaration);
const inFirstText = (insert: string) => (content: string) => content.replace(/(<t [^>]*>)/, (tag) => `${tag}${insert}`);
const beforeRows = (insert: string) => (content: string) => content.replace('<sheetData>', () => `${insert}<sheetData>`);
const behindRows = (insert: string) => (content: string) => content.replace('</sheetData>', () => `</sheetData>${insert}`);

const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

/** Workbooks in a sound zip file whose parts are missing, misled, or not the XML they should be. */
export const damagedParts: readonly FileKind[] = [
  ...['[Content_Types].xml', '_rels/.rels', workbookPart, relationshipsPart, 'xl/styles.xml', textsPart, sheetPart].map(
    (name): FileKind => [`missing-${name}`, part(name, null)],
  ),
  ...['_rels/.rels', workbookPart, relationshipsPart, 'xl/styles.xml', textsPart, sheetPart].map((name): FileKind => [`empty-${name}`, part(name, '')]),
  ['sheet-cut-in-a-tag', part(sheetPart, (content) => content.slice(0, content.lastIndexOf('<c ') + 8))],
  ['sheet-cut-between-rows', part(sheetPart, (content) => content.slice(0, content.lastIndexOf('<row ')))],
  ['texts-cut', part(textsPart, (content) => content.slice(0, content.length >> 1))],
  ['tags-crossed', part(sheetPart, (content) => content.replace('</v></c>', '</c></v>'))],
  ['attribute-without-quotes', part(sheetPart, (content) => content.replace('r="A2"', 'r=A2'))],
  ['attribute-twice', part(sheetPart, (content) => content.replace('r="A2"', 'r="A2" r="A2"'))],
  ['huge-attribute', part(sheetPart, (content) => content.replace('<sheetData>', `<sheetData x="${'y'.repeat(3 * 2 ** 20)}">`))],
  ['many-attributes', part(sheetPart, (content) => content.replace('<sheetData>', `<sheetData ${Array.from({ length: 50_000 }, (_, i) => `a${i}=""`).join(' ')}>`))],
  ['deep-nesting', part(sheetPart, behindRows('<a>'.repeat(100_000) + '</a>'.repeat(100_000)))],
  ['endless-comment', part(sheetPart, behindRows(`<!--${' '.repeat(3 * 2 ** 20)}-->`))],
  ['billion-laughs', part(textsPart, (content) => inFirstText('&l9;')(inDeclaration(`<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY l0 "ha">${laughs}]>`)(content)))],
  ['external-entity', part(textsPart, (content) => inFirstText('&x;')(inDeclaration('<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]>')(content)))],
  ['parameter-entity', part(sheetPart, inDeclaration('<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]>'))],
  ['external-document-type', part(workbookPart, inDeclaration('<?xml version="1.0"?><!DOCTYPE workbook SYSTEM "http://127.0.0.1:9/x.dtd">'))],
  ['unknown-entity', part(textsPart, inFirstText('&nbsp;'))],
  ['zero-character-reference', part(textsPart, inFirstText('&#0;'))],
  ['control-character', part(textsPart, inFirstText('\u0001'))],
  ['escaped-control-character', part(textsPart, inFirstText('_x0000__x001F_'))],
  ['half-a-surrogate-pair-escaped', part(textsPart, inFirstText('_xD83D_'))],
  ['not-utf8', part(textsPart, (content) => { const bytes = Buffer.from(content); bytes[bytes.indexOf('<t ') - 2] = 0xff; return bytes; })],
  ['overlong-utf8', part(textsPart, (content) => { const bytes = Buffer.from(content); return Buffer.concat([bytes.subarray(0, bytes.indexOf('</t>')), Buffer.from([0xc0, 0xaf]), bytes.subarray(bytes.indexOf('</t>'))]); })],
  ['utf16-part', part(textsPart, (content) => Buffer.from(`\uFEFF${content}`, 'utf16le'))],
  ['gbk-declared-but-utf8', part(textsPart, inDeclaration('<?xml version="1.0" encoding="GBK"?>\n'))],
  ['byte-order-mark', workbookWith(() => ({ [sheetPart]: (content) => `\uFEFF${content}`, [textsPart]: (content) => `\uFEFF${content}` }))],
  ['line-ends-of-windows', workbookWith(() => ({ [sheetPart]: (content) => content.replaceAll('><', '>\r\n<') }))],
  ['processing-instructions', part(sheetPart, behindRows('<?mso-contentType x?>'))],
  ['relationship-in-a-circle', part(relationshipsPart, withRelationship(relationship('rId91', 'worksheet', '../xl/workbook.xml')))],
  ['relationships-doubled', part(relationshipsPart, (content) => content.replace(/<Relationship .*\/>/, (all) => all.repeat(2)))],
  ['sheet-outside-the-file', part(relationshipsPart, (content) => content.replace(/Target="worksheets\/sheet1.xml"/, 'Target="http://127.0.0.1:9/sheet.xml" TargetMode="External"'))],
  ['sheet-at-a-parent-path', part(relationshipsPart, (content) => content.replace('worksheets/sheet1.xml', '../../../../etc/passwd'))],
  ['external-links', workbookWith(() => ({
    [relationshipsPart]: withRelationship(relationship('rId90', 'externalLink', 'externalLinks/externalLink1.xml')),
    [workbookPart]: (content) => content.replace('</workbook>', '<externalReferences><externalReference r:id="rId90"/></externalReferences></workbook>'),
    'xl/externalLinks/externalLink1.xml': '<externalLink xmlns:r="r"><externalBook r:id="rId1"/></externalLink>',
    'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships>${relationship('rId1', 'externalLinkPath', 'file:///C:/a.xlsx', external)}</Relationships>`,
  }))],
  ['external-picture', workbookWith(() => ({
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relationship('rId1', 'hyperlink', 'http://127.0.0.1:9/', external)}</Relationships>`,
    [sheetPart]: behindRows('<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>'),
  }))],
  ['web-query', workbookWith(() => ({ 'xl/connections.xml': '<connections><connection id="1"><webPr url="http://127.0.0.1:9/"/></connection></connections>' }))],
  ['macros', workbookWith(() => ({
    'xl/vbaProject.bin': Buffer.from('D0CF11E0A1B11AE1', 'hex'),
    [relationshipsPart]: withRelationship(relationship('rId92', 'vbaProject', 'vbaProject.bin')),
    '[Content_Types].xml': (content) => content.replace('spreadsheetml.sheet.main', 'spreadsheetml.sheet.macroEnabled.main'),
  }))],
  ['chart-sheet-first', workbookWith(() => ({
    [workbookPart]: withSheets('<sheet name="图表" sheetId="90" r:id="rId93"/>', ''),
    [relationshipsPart]: withRelationship(relationship('rId93', 'chartsheet', 'chartsheets/sheet1.xml')),
    'xl/chartsheets/sheet1.xml': '<chartsheet/>',
  }))],
  ['hidden-sheet-beside', workbookWith(() => ({
    [workbookPart]: withSheets('', '<sheet name="隐藏" sheetId="90" state="veryHidden" r:id="rId93"/>'),
    [relationshipsPart]: withRelationship(relationship('rId93', 'worksheet', 'worksheets/sheet90.xml')),
    'xl/worksheets/sheet90.xml': otherSheet,
  }))],
  ['sheet-listed-twice', part(workbookPart, (content) => content.replace(/<sheet [^>]*\/>/, (sheet) => sheet + sheet.replace(/name="[^"]*"/, 'name="又一个"')))],
  ['sheet-name-twice', workbookWith(() => ({
    [workbookPart]: (content) => content.replace(/<sheet [^>]*\/>/, (sheet) => sheet + sheet.replace('rId1', 'rId93')),
    [relationshipsPart]: withRelationship(relationship('rId93', 'worksheet', 'worksheets/sheet90.xml')),
    'xl/worksheets/sheet90.xml': otherSheet,
  }))],
  ['sheet-name-of-200-characters', part(workbookPart, (content) => content.replace(/name="[^"]*"/, `name="${'名'.repeat(200)}"`))],
  ['sheet-name-of-a-book', part(workbookPart, (content) => content.replace(/name="[^"]*"/, `name="${'名'.repeat(5000)}"`))],
  ['sheet-name-empty', part(workbookPart, (content) => content.replace(/name="[^"]*"/, 'name=""'))],
  ['sheet-name-with-a-path', part(workbookPart, (content) => content.replace(/name="[^"]*"/, 'name="../../学籍"'))],
  ['thousand-sheets', workbookWith(() => ({
    [workbookPart]: withSheets('', Array.from({ length: 1000 }, (_, i) => `<sheet name="s${i}" sheetId="${100 + i}" r:id="rId${100 + i}"/>`).join('')),
    [relationshipsPart]: withRelationship(Array.from({ length: 1000 }, (_, i) => relationship(`rId${100 + i}`, 'worksheet', `worksheets/x${i}.xml`)).join('')),
    ...Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`xl/worksheets/x${i}.xml`, otherSheet])),
  }))],
  ['no-sheets', part(workbookPart, (content) => content.replace(/<sheet [^>]*\/>/, ''))],
  ['styles-swollen', part('xl/styles.xml', (content) => content.replace('</cellXfs>', `${'<xf numFmtId="0"/>'.repeat(1_000_000)}</cellXfs>`))],
  ['dimension-of-a-million-rows', part(sheetPart, beforeRows('<dimension ref="A1:XFD1048576"/>'))],
  ['merged-cells-over-data', part(sheetPart, behindRows('<mergeCells count="2"><mergeCell ref="A1:C3"/><mergeCell ref="A2:XFD1048576"/></mergeCells>'))],
  ['filter-and-protection', part(sheetPart, behindRows('<sheetProtection password="CC1A" sheet="1"/><autoFilter ref="A1:B2"/>'))],
  ['drawing-behind-with-rows', part(sheetPart, behindRows('<controls><row r="1"><c t="zz"><v>1</v></c></row></controls>'))],
  ['no-end-of-data', part(sheetPart, (content) => content.replace('</sheetData>', ''))],
  ['data-twice', part(sheetPart, (content) => content.replace(/<sheetData>.*<\/sheetData>/s, (data) => data + data))],
]; // prettier-ignore
