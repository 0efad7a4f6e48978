/** How much of a file is looked at: its header stands at its beginning, and its first shared strings are the header's. */
const headBytes = 96 * 1024;
const mostTexts = 600;

/**
 * The first texts of a .csv or .xlsx, among which its column titles are: enough to guess the kind of a file before it is
 * sent anywhere. The service reads the file itself; what cannot be read here is [] and stays unguessed.
 */
export async function readTitles(file: Blob): Promise<string[]> {
  try {
    const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
    const isArchive = head[0] === 0x50 && head[1] === 0x4b;
    const isPacked = head[0] === 0x1f && head[1] === 0x8b;
    const table = isPacked ? await headOf(file.slice(0, headBytes).stream().pipeThrough(new DecompressionStream('gzip'))) : head;
    return (isArchive ? await textsOfWorkbook(file) : textsOfTable(table)).slice(0, mostTexts);
  } catch {
    return [];
  }
}

function textsOfTable(head: Uint8Array): string[] {
  const text = decode(head);
  return text
    .split(/\r?\n/, 20)
    .flatMap((line) => line.split(/[,;\t]/))
    .map((cell) => cell.replaceAll('"', '').trim());
}

/** UTF-8 or, as office programs in China save, GB 18030; the last character may be cut in two. */
function decode(head: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return new TextDecoder('gb18030').decode(head);
  }
}

async function textsOfWorkbook(file: Blob): Promise<string[]> {
  const parts = await partsOf(file);
  const wanted = parts.filter(({ name }) => name === 'xl/sharedStrings.xml' || /^xl\/worksheets\/[^/]+\.xml$/.test(name)).slice(0, 8);
  const texts = await Promise.all(wanted.map(async (part) => textsOf(await readHead(file, part))));
  return texts.flat();
}

type Part = { name: string; method: number; size: number; offset: number };

/** The parts a zip archive lists at its end. */
async function partsOf(file: Blob): Promise<Part[]> {
  const tailStart = Math.max(0, file.size - 65_557);
  const tail = new DataView(await file.slice(tailStart).arrayBuffer());
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) return [];
  const [count, size, start] = [tail.getUint16(end + 10, true), tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  const list = new DataView(await file.slice(start, start + size).arrayBuffer());
  const parts: Part[] = [];
  for (let at = 0, n = 0; n < count && at + 46 <= list.byteLength; n += 1) {
    const nameLength = list.getUint16(at + 28, true);
    parts.push({
      name: new TextDecoder().decode(new Uint8Array(list.buffer, at + 46, nameLength)),
      method: list.getUint16(at + 10, true),
      size: list.getUint32(at + 20, true),
      offset: list.getUint32(at + 42, true),
    });
    at += 46 + nameLength + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
  }
  return parts;
}

/** The first characters of a part, however large it grows when unpacked. */
async function readHead(file: Blob, { method, size, offset }: Part): Promise<string> {
  const local = new DataView(await file.slice(offset, offset + 30).arrayBuffer());
  const start = offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const packed = file.slice(start, start + Math.min(size, headBytes)).stream();
  const stream = method === 8 ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed;
  return new TextDecoder().decode(await headOf(stream));
}

/** The first bytes of a stream, which may break off where the file was cut on purpose. */
async function headOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    while (length < headBytes) {
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
      length += value.length;
    }
  } catch {
    // What was unpacked until there is the head.
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  const head = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    head.set(piece, at);
    at += piece.length;
  }
  return head;
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** What stands in the `<t>` of an XML part; the runs of one cell belong together. */
function textsOf(xml: string): string[] {
  return xml.split(/<\/(?:si|is)>/).flatMap((cell) => {
    const runs = [...cell.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => text!);
    if (runs.length === 0) return [];
    return [runs.join('').replaceAll(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity)];
  });
}
