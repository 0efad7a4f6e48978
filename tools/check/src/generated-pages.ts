import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages, renewed } from '@junheng/policy-packs/pages';

/** Writes the pages of `docs/` that follow from the policy packs; their library's tests see that they are current. */
export function writeGeneratedPages(root: string): void {
  for (const page of generatedPages()) {
    const path = join(root, page.path);
    writeFileSync(path, renewed(page, page.marker === null ? '' : readFileSync(path, 'utf8')));
  }
}
