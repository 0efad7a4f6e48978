import { textWidth } from '../measures.ts';
import type { Table, TableColumn } from '../official-document.ts';
import { paragraph, type Style } from './paragraph.ts';

const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

/** As wide as the text area; its head is repeated on every page and no row is broken between two. */
export function table({ caption, columns, rows }: Table): string {
  const widths = widthsOf(columns);
  const line = (cells: readonly string[], style: Style) =>
    cells
      .map((text, at) => {
        const align = style === 'TableHead' ? 'center' : columns[at]?.isNumber ? 'right' : 'left';
        return `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(text, { style, align })}</w:tc>`;
      })
      .join('');
  const head = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${line(
    columns.map(({ title }) => title),
    'TableHead',
  )}</w:tr>`;
  const body = rows.map((cells) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${line(cells, 'TableText')}</w:tr>`).join('');
  const margins = '<w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar>';
  const properties = `<w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders><w:tblLayout w:type="fixed"/>${margins}</w:tblPr>`;
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  return `${paragraph(caption, { style: 'TableCaption', keepsNext: true })}<w:tbl>${properties}${grid}${head}${body}</w:tbl>`;
}

function widthsOf(columns: readonly TableColumn[]): number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((textWidth * share) / whole));
}
