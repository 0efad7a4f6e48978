import { fonts, size } from '../measures.ts';
import { exactLine, type Style } from './paragraph.ts';
import { declaration, wordNamespace } from './xml-text.ts';

type Font = (typeof fonts)[keyof typeof fonts];

/** One family for Chinese, figures and letters alike: the standard knows no other (5.2.2). */
const face = ({ family }: Font) => `<w:rFonts w:ascii="${family}" w:eastAsia="${family}" w:hAnsi="${family}" w:cs="${family}"/>`;
const sized = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

type Look = { name: string; font: Font; halfPoints: number; paragraph: string };

const looks: Record<Exclude<Style, 'Normal'>, Look> = {
  Title: {
    name: 'Title',
    font: fonts.title,
    halfPoints: size.title,
    paragraph: `${exactLine}<w:jc w:val="center"/><w:outlineLvl w:val="0"/>`,
  },
  Heading1: { name: 'heading 1', font: fonts.heading, halfPoints: size.body, paragraph: `${exactLine}<w:outlineLvl w:val="1"/>` },
  Heading2: { name: 'heading 2', font: fonts.subheading, halfPoints: size.body, paragraph: `${exactLine}<w:outlineLvl w:val="2"/>` },
  Attachment: { name: 'Attachment', font: fonts.heading, halfPoints: size.body, paragraph: exactLine },
  TableText: { name: 'Table Text', font: fonts.body, halfPoints: size.table, paragraph: '<w:spacing w:line="240" w:lineRule="auto"/>' },
  TableHead: {
    name: 'Table Head',
    font: fonts.heading,
    halfPoints: size.table,
    paragraph: '<w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>',
  },
  TableCaption: { name: 'Table Caption', font: fonts.heading, halfPoints: size.table, paragraph: `${exactLine}<w:jc w:val="center"/>` },
  Footer: { name: 'footer', font: fonts.pageNumber, halfPoints: size.pageNumber, paragraph: '<w:spacing w:line="240" w:lineRule="auto"/>' },
};
/** What has a size of its own does not keep to the grid of the body. */
const offGrid: readonly string[] = ['Title', 'TableText', 'TableHead', 'TableCaption', 'Footer'];

/**
 * 28 cells of 156 mm are narrower than 28 characters of 16 pt: Word sets them closer by the grid's negative space, LibreOffice gives
 * a character that does not fit into its cell a second one. 98 % of the width fits; lines are justified, so none ends earlier.
 */
const cellShare = 98;

/** Line ends are the grid's alone: no widow control, no extra space between Chinese and figures. */
const bodyParagraph = `<w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>${exactLine}<w:jc w:val="both"/>`;

/** `word/styles.xml`. The size is said again in Normal: LibreOffice makes the grid of characters by that style alone. */
export const stylePart =
  `${declaration}<w:styles xmlns:w="${wordNamespace}">` +
  `<w:docDefaults><w:rPrDefault><w:rPr>${face(fonts.body)}${sized(size.body)}<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${bodyParagraph}</w:pPr><w:rPr><w:w w:val="${cellShare}"/>${sized(size.body)}</w:rPr></w:style>` +
  Object.entries(looks)
    .map(([id, { name, font, halfPoints, paragraph }]) => {
      const isOffGrid = offGrid.includes(id);
      return (
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
        `<w:pPr>${isOffGrid ? '<w:snapToGrid w:val="0"/>' : ''}${paragraph}</w:pPr>` +
        `<w:rPr>${face(font)}${isOffGrid ? '<w:snapToGrid w:val="0"/><w:w w:val="100"/>' : ''}${sized(halfPoints)}</w:rPr></w:style>`
      );
    })
    .join('') +
  '</w:styles>';

/** `word/fontTable.xml`: what may stand in where a family is not installed. */
export const fontPart =
  `${declaration}<w:fonts xmlns:w="${wordNamespace}">` +
  Object.values(fonts)
    .map(
      ({ family, other }) =>
        `<w:font w:name="${family}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
    )
    .join('') +
  '</w:fonts>';
