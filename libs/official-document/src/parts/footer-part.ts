import { declaration, wordNamespace } from './xml-text.ts';

const field = (kind: 'begin' | 'separate' | 'end') => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

/** “— 1 —” a character in from the outer side (7.5): odd pages right, even pages left. */
export function footerPart(side: 'odd' | 'even'): string {
  const place =
    side === 'odd'
      ? '<w:ind w:rightChars="100" w:right="280"/><w:jc w:val="right"/>'
      : '<w:ind w:leftChars="100" w:left="280"/><w:jc w:val="left"/>';
  const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const number = `${field('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('separate')}${text('1')}${field('end')}`;
  return (
    `${declaration}<w:ftr xmlns:w="${wordNamespace}"><w:p><w:pPr><w:pStyle w:val="Footer"/>${place}</w:pPr>` +
    `${text('— ')}${number}${text(' —')}</w:p></w:ftr>`
  );
}
