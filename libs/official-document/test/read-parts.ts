import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { SaxesParser } from 'saxes';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

export type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

/** The parts of a .docx, each parsed strictly. */
export async function readParts(docx: Uint8Array): Promise<Map<string, Element>> {
  const zip = (await promisify(fromBuffer)(Buffer.from(docx))) as ZipFile;
  const read = promisify(zip.openReadStream.bind(zip)) as (entry: Entry) => Promise<NodeJS.ReadableStream>;
  const entries: Entry[] = [];
  const ended = Promise.withResolvers<void>();
  zip
    .on('entry', (entry: Entry) => entries.push(entry))
    .on('end', ended.resolve)
    .on('error', ended.reject);
  await ended.promise;
  const parts = new Map<string, Element>();
  for (const entry of entries) parts.set(entry.fileName, parsed((await buffer(await read(entry))).toString('utf8')));
  return parts;
}

function parsed(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => void (open.at(-1)!.text += text));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return top.children[0]!;
}

export const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

export const one = (element: Element, name: string): Element => {
  const found = all(element, name);
  if (found.length !== 1) throw new Error(`${found.length} of ${name}`);
  return found[0]!;
};

export const textOf = (element: Element): string =>
  all(element, 'w:t')
    .map(({ text }) => text)
    .join('');
