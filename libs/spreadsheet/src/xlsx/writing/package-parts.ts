import { declaration, escaped, mainNamespace, relationshipNamespace } from './xml-text.ts';

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type RelationshipToWrite = { readonly kind: string; readonly target: string };

/** `commented` are the numbers of the sheets with comments. */
export function contentTypesPart(sheets: number, commented: readonly number[]): string {
  const numbers = Array.from({ length: sheets }, (_, i) => i + 1);
  const override = (part: string, kind: string) => `<Override PartName="/xl/${part}.xml" ContentType="${contentType}.${kind}+xml"/>`;
  return (
    `${declaration}<Types xmlns="${packageNamespace}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    override('workbook', 'sheet.main') +
    numbers.map((number) => override(`worksheets/sheet${number}`, 'worksheet')).join('') +
    commented.map((number) => override(`comments${number}`, 'comments')).join('') +
    `${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}</Types>`
  );
}

/** Ids are rId1, rId2 … in the order given. */
export function relationshipsPart(items: readonly RelationshipToWrite[]): string {
  const lines = items.map(
    ({ kind, target }, i) => `<Relationship Id="rId${i + 1}" Type="${relationshipNamespace}/${kind}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${lines.join('')}</Relationships>`;
}

/** The sheets have the relationships rId1, rId2 … */
export function workbookPart(names: readonly string[], hiddenName: string | null): string {
  const lines = [...names, ...(hiddenName === null ? [] : [hiddenName])].map((name, i) => {
    const state = name === hiddenName ? ' state="hidden"' : '';
    return `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  return (
    `${declaration}<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">` +
    `<bookViews><workbookView/></bookViews><sheets>${lines.join('')}</sheets></workbook>`
  );
}

const nameCharacters = 31;

/** Names as Excel allows them, all different: a forbidden one makes it call the whole file damaged. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const allowed = name.replace(/[[\]:*?/\\\p{Cc}]/gu, '_').replace(/^'|'$/g, '_') || '_';
    for (let number = 1; ; number += 1) {
      const mark = number === 1 ? '' : ` (${number})`;
      const candidate = `${allowed.slice(0, nameCharacters - mark.length)}${mark}`.toWellFormed();
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  });
}
