import { columnName } from '../../row.ts';
import { declaration, escaped, mainNamespace } from './xml-text.ts';

/** A comment at a cell; `row` from 1, `column` from 0. */
export type Note = { readonly row: number; readonly column: number; readonly text: string };

/** The comments of a sheet: what they say. */
export function* commentsPart(notes: readonly Note[]): Generator<string> {
  yield `${declaration}<comments xmlns="${mainNamespace}"><authors><author>Junheng</author></authors><commentList>`;
  for (const { row, column, text } of notes) {
    const reference = `${columnName(column)}${row}`;
    yield `<comment ref="${reference}" authorId="0"><text><t xml:space="preserve">${escaped(text)}</t></text></comment>`;
  }
  yield '</commentList></comments>';
}

/** The comments of a sheet: where they show. Excel and WPS show none without this old drawing. */
export function* notesDrawing(notes: readonly Note[]): Generator<string> {
  yield (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  );
  for (const [i, { row, column }] of notes.entries()) {
    const line = row - 1;
    // Left column and offset, top row and offset, right, bottom: three columns wide, five rows high, beside its cell.
    const anchor = [column + 1, 15, Math.max(0, line - 1), 10, column + 4, 15, Math.max(0, line - 1) + 5, 4].join(', ');
    yield (
      `<v:shape id="_x0000_s${1025 + i}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${line}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  }
  yield '</xml>';
}
