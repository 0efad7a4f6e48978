import { existsSync, globSync, lstatSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from './service-names.ts';

/**
 * Null: npm may install in the repository at `root`. It renames and replaces packages where they really lie, and so, through
 * a link, in a tree that is not this one.
 */
export function problemOfLinks(root: string): Problem | null {
  const folders = ['.', ...globSync('{apps,libs,tools}/*', { cwd: root })];
  const packages = folders.flatMap((folder) =>
    ['node_modules', 'node_modules/*', 'node_modules/@*/*'].flatMap((pattern) => globSync(join(folder, pattern), { cwd: root })),
  );
  const inside = realpathSync(root) + sep;
  const leadsOut = (path: string) => lstatSync(path).isSymbolicLink() && existsSync(path) && !realpathSync(path).startsWith(inside);
  const outside = packages.find((path) => leadsOut(join(root, path)));
  if (outside === undefined) return null;
  return {
    zh: `${outside} 是通向本目录之外的链接，npm 会改动那里的软件包。请先删除此链接所在的 node_modules，再在本目录运行 npm ci。没有写入任何内容。`,
    en: `${outside} is a link that leads out of this folder, and npm would change the packages there. Delete the node_modules that holds it and run npm ci here. Nothing was written.`,
  };
}
