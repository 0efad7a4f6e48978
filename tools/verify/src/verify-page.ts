import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { singleFile } from './single-file.ts';

const page = join(import.meta.dirname, '../page');

/**
 * The verifier as one page: everything stands in the file, and its own policy forbids it to load or send anything. Saved to disk it works the same.
 * `policy` is what a host sends with it as a header.
 */
export function verifyPage(): { html: string; policy: string } {
  const style = `\n${readFileSync(join(page, 'verify.css'), 'utf8')}`;
  const script = `\n'use strict';\n(() => {\n${singleFile(join(page, 'page.ts'))}})();\n`;
  const policy = `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const html = readFileSync(join(page, 'verify.html'), 'utf8')
    .replace('{policy}', policy)
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
  return { html, policy: `${policy}; frame-ancestors 'none'` };
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
