import type { LedgerFolder } from '../src/ledger-folder.ts';

/** A file with its place in what was chosen or dropped. */
export type PlacedFile = { path: string; file: File };

const pieceLength = 1 << 20;

/** An exported ledger among the files: the folder that `checkpoint` stands in; null when there is none. */
export function ledgerAmong(files: readonly PlacedFile[]): { name: string; folder: LedgerFolder } | null {
  const notes = files.filter(({ path }) => path.split('/').at(-1) === 'checkpoint').sort((a, b) => a.path.length - b.path.length);
  const hasTiles = files.some(({ path }) => /(^|\/)(tile\/|keys$|entries\.jsonl$)/.test(path));
  if (notes.length === 0 || !hasTiles) return null;
  const prefix = notes[0]!.path.slice(0, -'checkpoint'.length);
  const byPath = new Map(files.filter(({ path }) => path.startsWith(prefix)).map(({ path, file }) => [path.slice(prefix.length), file]));
  const folder: LedgerFolder = {
    async read(path) {
      const file = byPath.get(path);
      return file ? new Uint8Array(await file.arrayBuffer()) : null;
    },
    async pieces(path) {
      const file = byPath.get(path);
      return file ? slicesOf(file) : null;
    },
  };
  return { name: prefix.replace(/\/$/, '') || '台账 ledger', folder };
}

async function* slicesOf(file: File): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += pieceLength) yield new Uint8Array(await file.slice(at, at + pieceLength).arrayBuffer());
}

export const chosenFiles = (list: FileList): PlacedFile[] =>
  Array.from(list, (file) => ({ path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file }));

/**
 * What was dropped, folders with all that is in them. Must be called within the event: the list is emptied after it.
 * @throws where a browser gives no folders to a page that was opened from disk
 */
export function droppedFiles(items: DataTransferItemList): Promise<PlacedFile[]> {
  const dropped = [...items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  return Promise.all(
    dropped.map(async ({ entry, file }) => {
      if (entry?.isDirectory) return filesUnder(entry as FileSystemDirectoryEntry, entry.name);
      return file ? [{ path: file.name, file }] : [];
    }),
  ).then((groups) => groups.flat());
}

async function filesUnder(directory: FileSystemDirectoryEntry, path: string): Promise<PlacedFile[]> {
  const reader = directory.createReader();
  const found: PlacedFile[] = [];
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed)); // a hundred at a time
    if (entries.length === 0) return found;
    for (const entry of entries) {
      const place = `${path}/${entry.name}`;
      if (entry.isDirectory) found.push(...(await filesUnder(entry as FileSystemDirectoryEntry, place)));
      else found.push({ path: place, file: await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed)) });
    }
  }
}
