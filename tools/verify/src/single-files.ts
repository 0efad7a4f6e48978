import { join } from 'node:path';
import { singleFile } from './single-file.ts';
import { verifyPage } from './verify-page.ts';

const notice = `// 均衡台账核验 · Junheng ledger verifier. Apache License 2.0. Node 20 or later, nothing to install:
//   node junheng-verify.mjs FOLDER|RECEIPT.json [--older CHECKPOINT.txt] [--key VERIFIERKEY]
// Written by \`npm run generate\` from tools/verify/src: the same code in one file.
`;

/**
 * What a third party takes: one file for Node, one for a browser. They are committed, since who checks a county should not
 * have to take the verifier from the county's own server, nor to build it; a test holds them against the sources.
 */
export const singleFiles = (): { path: string; text: string }[] => [
  { path: 'docs/guides/junheng-verify.mjs', text: notice + singleFile(join(import.meta.dirname, 'main.ts')) },
  { path: 'docs/guides/junheng-verify.html', text: verifyPage().html },
];
