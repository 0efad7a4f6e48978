import { columnName } from '../row.ts';
import { sheetPart, textsPart, type FileKind, type Source } from './damaged-file.ts';
import { workbookWith } from './damaged-parts.ts';

type Place = { readonly column: string; readonly row: number; readonly cell: string };

/** The last cell of a row of data: the ones before it keep their places, whatever becomes of it. */
function placeIn({ original, random }: Source): Place {
  const row = 2 + random(original.rows.length);
  const values = original.rows[row - 2]!;
  const column = columnName(values.findLastIndex((value) => value !== null && value !== ''));
  return { column, row, cell: `${column}${row}` };
}

/** One cell replaced. */
const cell = (make: (place: Place) => string) => (source: Source) => {
  const place = placeIn(source);
  const old = new RegExp(`<c r="${place.cell}"[^>]*>.*?</c>`);
  return workbookWith(() => ({ [sheetPart]: (content) => content.replace(old, () => make(place)) }))(source);
};
const content = (attributes: string, inside: string) => cell(({ cell: reference }) => `<c r="${reference}"${attributes}>${inside}</c>`);
const value = (text: string) => content('', `<v>${text}</v>`);
const formula = (text: string, result: string, attributes = '') => content(attributes, `<f>${text}</f>${result}`);
/** The whole sheet changed. */
const sheet = (change: (text: string, source: Source) => string) => (source: Source) =>
  workbookWith(() => ({ [sheetPart]: (text) => change(text, source) }))(source);
const styled = (format: string, number: string) => (source: Source) =>
  workbookWith(() => ({
    'xl/styles.xml': (text) =>
      text
        .replace('<fonts', `<numFmts count="1"><numFmt numFmtId="170" formatCode="${format}"/></numFmts><fonts`)
        .replace('</cellXfs>', '<xf numFmtId="170"/></cellXfs>'),
    [sheetPart]: (text) => {
      const { cell: reference } = placeIn(source);
      return text.replace(new RegExp(`<c r="${reference}"[^>]*>.*?</c>`), `<c r="${reference}" s="5"><v>${number}</v></c>`);
    },
  }))(source);

/** Sound workbooks whose cells hold what an import must not trip over. */
export const oddCells: readonly FileKind[] = [
  ['formula-with-result', formula('1+1', '<v>2</v>')],
  ['formula-without-result', formula('1+1', '')],
  ['formula-with-text', formula('"一"&amp;"二"', '<v>一二</v>', ' t="str"')],
  ['formula-with-error', formula('1/0', '<v>#DIV/0!</v>', ' t="e"')],
  ['formula-of-another-file', formula('[1]Sheet1!A1', '<v>5</v>')],
  ['formula-of-dde', formula('cmd|&apos;/c calc&apos;!A0', '<v>#REF!</v>', ' t="e"')],
  ['formula-of-a-web-service', formula('WEBSERVICE("http://127.0.0.1:9/")', '<v>x</v>', ' t="str"')],
  ['formula-in-a-circle', cell(({ cell: reference }) => `<c r="${reference}"><f>${reference}</f><v>0</v></c>`)],
  ['formula-array', cell(({ cell: reference }) => `<c r="${reference}"><f t="array" ref="${reference}:${reference}">SUM(A1:A2)</f><v>3</v></c>`)],
  ['formula-shared', cell(({ cell: reference }) => `<c r="${reference}"><f t="shared" ref="${reference}" si="0">A1</f><v>3</v></c>`)],
  ['error-not-available', content(' t="e"', '<v>#N/A</v>')],
  ['boolean', content(' t="b"', '<v>1</v>')],
  ['boolean-of-another-kind', content(' t="b"', '<v>maybe</v>')],
  ['date-as-iso-text', content(' t="d"', '<v>2019-09-01T00:00:00</v>')],
  ['cell-of-unknown-type', content(' t="zz"', '<v>1</v>')],
  ['cell-without-value', content(' t="n"', '<v></v>')],
  ['cell-of-blanks', content(' t="inlineStr"', '<is><t xml:space="preserve">   </t></is>')],
  ['number-not-a-number', value('NaN')],
  ['number-infinite', value('INF')],
  ['number-1e309', value('1E+309')],
  ['number-1e17', value('5.1012320190901E+17')],
  ['number-with-blanks', value(' 12 ')],
  ['number-with-comma', value('1,5')],
  ['number-negative-zero', value('-0')],
  ['number-hexadecimal', value('0x1F')],
  ['serial-date', styled('yyyy/m/d', '43709')],
  ['serial-date-negative', styled('yyyy/m/d', '-5')],
  ['serial-date-beyond-9999', styled('yyyy/m/d', '99999999')],
  ['serial-date-of-1900-02-29', styled('yyyy/m/d', '60')],
  ['serial-date-in-chinese', styled('yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', '43709')],
  ['number-format-of-nonsense', styled('[[[&quot;', '43709')],
  ['number-format-percent', styled('0%', '0.5')],
  ['days-from-1904', (source) => workbookWith(() => ({ 'xl/workbook.xml': (text) => text.replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>') }))(source)],
  ['style-out-of-range', sheet((text) => text.replaceAll('<c r="A2"', '<c r="A2" s="99999"'))],
  ['style-negative', sheet((text) => text.replaceAll('<c r="A2"', '<c r="A2" s="-1"'))],
  ['text-number-out-of-range', content(' t="s"', '<v>99999999</v>')],
  ['text-number-negative', content(' t="s"', '<v>-1</v>')],
  ['text-number-fraction', content(' t="s"', '<v>1.5</v>')],
  ['text-number-missing', content(' t="s"', '')],
  ['text-number-of-letters', content(' t="s"', '<v>abc</v>')],
  ['rich-text-with-pronunciation', (source) => workbookWith(() => ({
    [textsPart]: (text) => text.replaceAll(/<si><t [^>]*>([^<]*)<\/t><\/si>/g, '<si><r><rPr><b/></rPr><t>$1</t></r><rPh sb="0" eb="1"><t>pinyin</t></rPh></si>'),
  }))(source)],
  ['rich-text-inline', content(' t="inlineStr"', '<is><r><t>甲</t></r><r><t>乙</t></r><rPh><t>jia</t></rPh></is>')],
  ['text-of-40000-characters', content(' t="inlineStr"', `<is><t>${'长'.repeat(40_000)}</t></is>`)],
  ['references-left-out', sheet((text) => text.replaceAll(/ r="[A-Z]*\d+"/g, ''))],
  ['rows-descending', sheet((text) => text.replace(/(<row r="2">.*?<\/row>)(<row r="3">.*?<\/row>)/s, '$2$1'))],
  ['row-twice', sheet((text) => text.replace(/<row r="2">.*?<\/row>/s, (row) => row + row))],
  ['row-zero', sheet((text) => text.replace('<row r="1">', '<row r="0">'))],
  ['row-fraction', sheet((text) => text.replace('<row r="2">', '<row r="2.5">'))],
  ['row-beyond-the-last', sheet((text) => text.replace('</sheetData>', '<row r="1048577"><c><v>1</v></c></row></sheetData>'))],
  ['cell-twice', sheet((text) => text.replace(/<c r="A2".*?<\/c>/s, (one) => one + one))],
  ['cells-out-of-order', sheet((text) => text.replace(/(<c r="A2".*?<\/c>)(<c r="B2".*?<\/c>)/s, '$2$1'))],
  ['cell-of-another-row', sheet((text) => text.replace('<c r="A2"', '<c r="A9"'))],
  ['cell-reference-of-nonsense', sheet((text) => text.replace('<c r="A2"', '<c r="#REF!"'))],
  ['cell-reference-lower-case', sheet((text) => text.replace('<c r="A2"', '<c r="a2"'))],
  ['cell-beyond-the-last-column', sheet((text) => text.replace('</row></sheetData>', '<c r="XFE2"><v>1</v></c></row></sheetData>'))],
  ['cell-at-the-last-place', sheet((text) => text.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'))],
  ['styled-cell-at-the-last-place', sheet((text) => text.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'))],
  ['million-cells-in-a-row', sheet((text) => text.replace('</sheetData>', `<row>${'<c><v>1</v></c>'.repeat(1_000_000)}</row></sheetData>`))],
  ['hundred-thousand-empty-rows', sheet((text) => text.replace('</sheetData>', `${'<row/>'.repeat(100_000)}</sheetData>`))],
  ['one-text-in-many-cells', (source) => workbookWith(() => ({
    [textsPart]: (text) => text.replace('</sst>', `<si><t>${'长'.repeat(30_000)}</t></si></sst>`),
    [sheetPart]: (text) => text.replace('</sheetData>', `<row>${`<c t="s"><v>${(source.parts.get(textsPart)!.match(/<si>/g) ?? []).length}</v></c>`.repeat(20)}</row></sheetData>`),
  }))(source)],
  ['hidden-rows-and-columns', sheet((text) => text.replace('<row r="2">', '<row r="2" hidden="1">').replace('<cols>', '<cols ><col min="1" max="3" width="0" hidden="1"/>'))],
  ['cell-outside-a-row', sheet((text) => text.replace('<sheetData>', '<sheetData><c r="A1"><v>7</v></c>'))],
  ['row-in-a-row', sheet((text) => text.replace('</row>', '<row r="2"><c r="A2"><v>7</v></c></row></row>'))],
]; // prettier-ignore
