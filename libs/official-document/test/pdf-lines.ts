import { inflateSync } from 'node:zlib';

export type PdfPage = { widthMm: number; heightMm: number; lines: number };

/** Pages of a .pdf as LibreOffice writes them: their size, and at how many heights text stands. */
export function pdfPages(pdf: Buffer): PdfPage[] {
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/Type\/Page\/[^>]*?\/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const contents = [...text.matchAll(/\/Filter\/FlateDecode>>\s*stream\r?\n/g)].flatMap((match) => {
    const begin = match.index + match[0].length;
    const content = inflated(pdf.subarray(begin, text.indexOf('endstream', begin)));
    return content?.includes('BT\n') ? [content] : [];
  });
  const points = (number: string | undefined) => (Number(number) * 25.4) / 72;
  return boxes.map(([, width, height], at) => ({ widthMm: points(width), heightMm: points(height), lines: heightsOf(contents[at] ?? '') }));
}

function inflated(bytes: Buffer): string | null {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return null; // an image or a font
  }
}

const heightsOf = (content: string): number =>
  new Set(
    [...content.matchAll(/[\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+ ([\d.-]+) Tm|BT\n[\d.-]+ ([\d.-]+) Td/g)].map(([, tm, td]) => tm ?? td),
  ).size;
