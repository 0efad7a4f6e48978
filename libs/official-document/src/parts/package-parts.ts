import { declaration, escaped, wordNamespace } from './xml-text.ts';

const packages = 'http://schemas.openxmlformats.org/package/2006';
const offices = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const relationships = (items: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${items
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const contentTypesPart =
  `${declaration}<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  [
    ['document', 'document.main'],
    ['styles', 'styles'],
    ['settings', 'settings'],
    ['fontTable', 'fontTable'],
    ['footerOdd', 'footer'],
    ['footerEven', 'footer'],
  ]
    .map(([part, kind]) => `<Override PartName="/word/${part}.xml" ContentType="${contentType}.${kind}+xml"/>`)
    .join('') +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';

export const packageRelationships = relationships([
  ['rId1', `${offices}/officeDocument`, 'word/document.xml'],
  ['rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

export const documentRelationships = relationships([
  ['rIdStyles', `${offices}/styles`, 'styles.xml'],
  ['rIdSettings', `${offices}/settings`, 'settings.xml'],
  ['rIdFonts', `${offices}/fontTable`, 'fontTable.xml'],
  ['rIdOdd', `${offices}/footer`, 'footerOdd.xml'],
  ['rIdEven', `${offices}/footer`, 'footerEven.xml'],
]);

/** Characters keep their width, or 28 of them would not make a line. */
export const settingsPart =
  `${declaration}<w:settings xmlns:w="${wordNamespace}"><w:evenAndOddHeaders/>` +
  '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>';

/** Says what the document is and who sends it, not when the file was made: equal documents are equal files. */
export const propertiesPart = (title: string, sender: string): string =>
  `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(sender)}</dc:creator><dc:language>zh-CN</dc:language></cp:coreProperties>`;
