import type { Archive } from './archive.ts';
import { builtinFormat, customFormat, type NumberFormat } from './number-format.ts';
import { readWholeXml } from './xml-reader.ts';

/** The number format of each cell style, by the index that cells carry. */
export async function readStyles(archive: Archive, part: string | undefined): Promise<NumberFormat[]> {
  const formats: NumberFormat[] = [];
  if (!part) return formats;
  const custom = new Map<string, NumberFormat>();
  let inCellFormats = false;
  await readWholeXml(archive.readSmall(part), {
    open(name, attributes) {
      const id = attributes.get('numFmtId') ?? '0';
      const code = attributes.get('formatCode');
      if (name === 'numFmt' && code !== undefined) custom.set(id, customFormat(code));
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'xf' && inCellFormats) formats.push(custom.get(id) ?? builtinFormat(Number(id)));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return formats;
}
