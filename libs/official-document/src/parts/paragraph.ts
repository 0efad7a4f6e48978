import { characterWidth, linePitch } from '../measures.ts';
import { escaped } from './xml-text.ts';

/** Named in the styles part. */
export type Style = 'Normal' | 'Title' | 'Heading1' | 'Heading2' | 'Attachment' | 'TableText' | 'TableHead' | 'TableCaption' | 'Footer';

type ParagraphOptions = {
  style?: Style;
  /** Of the first line, in characters. */
  firstLine?: number;
  /** In characters. */
  left?: number;
  right?: number;
  align?: 'left' | 'center' | 'right';
  startsPage?: boolean;
  /** Not parted from what follows by the end of a page. */
  keepsNext?: boolean;
  /** Its lines are not parted by the end of a page. */
  keepsTogether?: boolean;
};

const hundredths = (characters: number) => Math.round(characters * 100);

/** Children of `w:pPr` stand in the order of the schema: Word calls a file with another order damaged. */
export function paragraph(text: string, options: ParagraphOptions = {}): string {
  const { style = 'Normal', firstLine, left, right, align, startsPage, keepsNext, keepsTogether } = options;
  const indents = [
    left === undefined ? '' : ` w:leftChars="${hundredths(left)}"`,
    right === undefined ? '' : ` w:rightChars="${hundredths(right)}"${twipsOf('right', right)}`,
    firstLine === undefined ? '' : ` w:firstLineChars="${hundredths(firstLine)}"${twipsOf('firstLine', firstLine)}`,
  ].join('');
  const properties = [
    style === 'Normal' ? '' : `<w:pStyle w:val="${style}"/>`,
    keepsNext ? '<w:keepNext/>' : '',
    keepsTogether ? '<w:keepLines/>' : '',
    startsPage ? '<w:pageBreakBefore/>' : '',
    indents === '' ? '' : `<w:ind${indents}/>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
  ].join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${text === '' ? '' : run(text)}</w:p>`;
}

/** The same for programs that do not count in characters: of whole twips, for a cell begun counts as one. */
const twipsOf = (side: 'right' | 'firstLine', characters: number) => ` w:${side}="${Math.floor(characters * Math.floor(characterWidth))}"`;

const run = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

export const emptyLine = paragraph('');

export const exactLine = `<w:spacing w:before="0" w:after="0" w:line="${linePitch}" w:lineRule="exact"/>`;
