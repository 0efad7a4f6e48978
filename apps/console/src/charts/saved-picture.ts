/** What a picture needs of the page's style sheets, which do not travel with it. */
const properties = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'opacity',
  'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'paint-order', 'visibility', 'display',
] as const; // prettier-ignore

type Caption = {
  title: string;
  /** lines below the picture */ foot: string[];
  colours: { ground: string; ink: string; soft: string };
  font: string;
};

/** Twice the screen's dots: sharp on paper and on a wall. */
const scale = 2;
const [margin, titleHeight, lineHeight] = [20, 44, 20];

/** The picture with its title above and its source below, as one drawing that stands alone. */
export function captioned(picture: SVGSVGElement, { title, foot, colours, font }: Caption): { svg: string; width: number; height: number } {
  const box = picture.getBoundingClientRect();
  const width = Math.max(480, Math.ceil(box.width)) + 2 * margin;
  const height = Math.ceil(box.height) + titleHeight + foot.length * lineHeight + 2 * margin;
  const copy = withStyles(picture);
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(titleHeight + margin / 2));
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  const line = (text: string, y: number, style: string) =>
    `<text x="${margin}" y="${y}" ${style} font-family="${escaped(font)}">${escaped(text)}</text>`;
  const below = foot.map((text, at) =>
    line(text, height - margin - (foot.length - 1 - at) * lineHeight, `fill="${colours.soft}" font-size="12"`),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colours.ground}"/>${line(title, margin + 14, `fill="${colours.ink}" font-size="18" font-weight="700"`)}${new XMLSerializer().serializeToString(copy)}${below.join('')}</svg>`;
  return { svg, width, height };
}

/** Draws the text of an image and encodes it. @throws where the browser cannot draw it */
export async function pngOf({ svg, width, height }: { svg: string; width: number; height: number }): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('the canvas gave no picture'))), 'image/png'),
  );
  return new Uint8Array(await blob.arrayBuffer());
}

/** A line of at most so many characters' width, cut at its separators. */
export function wrapped(sentence: string, characters: number): string[] {
  const lines: string[] = [];
  for (const part of sentence.split(' · ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} · ${part}`) <= characters) lines[lines.length - 1] = `${last} · ${part}`;
    else lines.push(part);
  }
  return lines;
}

const widthOf = (text: string) => Array.from(text).reduce((sum, character) => sum + (character.codePointAt(0)! > 0xff ? 2 : 1), 0);

function withStyles(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  [picture, ...picture.querySelectorAll('*')].forEach((element, at) => {
    const style = getComputedStyle(element);
    for (const name of properties) {
      const value = style.getPropertyValue(name);
      if (value) (copies[at] as SVGElement).style.setProperty(name, value);
    }
  });
  for (const foreign of copy.querySelectorAll('foreignObject')) foreign.remove(); // a canvas that drew HTML gives nothing back
  return copy;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
