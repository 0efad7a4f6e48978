import { createInterface } from 'node:readline/promises';
import type { Output } from './output.ts';

/** Asks on a terminal; where nobody can be asked, the answer is no and how to say yes beforehand. */
export async function confirm(out: Output, question: string): Promise<boolean> {
  if (!out.isTerminal) {
    out.complain({
      code: 'NotConfirmed',
      zh: '未写入。确认无误后加 --yes 再运行。',
      en: 'Nothing was written. Run again with --yes to go on.',
    });
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^(y|yes|是|确认)$/i.test(answer.trim());
}
