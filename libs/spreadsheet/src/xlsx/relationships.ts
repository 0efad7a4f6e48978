import { posix } from 'node:path';
import type { Archive } from './archive.ts';
import { readWholeXml } from './xml-reader.ts';

export type Relationship = {
  readonly id: string;
  /** Last word of the type, the same in the transitional and the strict vocabulary: `worksheet`, `styles`, `sharedStrings`. */
  readonly kind: string;
  /** Name of the part it points to. */
  readonly part: string;
};

/** What a part points to inside the file, '' standing for the whole package. Links to other files are left out. */
export async function readRelationships(archive: Archive, part: string): Promise<Relationship[]> {
  const folder = posix.dirname(part);
  const listing = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!archive.has(listing)) return [];
  const found: Relationship[] = [];
  await readWholeXml(archive.readSmall(listing), {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const [id, type, target] = [attributes.get('Id'), attributes.get('Type'), attributes.get('Target')];
      if (!id || !type || !target) return;
      found.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), part: posix.resolve('/', folder, target).slice(1) });
    },
  });
  return found;
}
