import type { Sentence } from './operations.ts';

export type Output = {
  isTerminal: boolean;
  say(zh: string, en: string): void;
  complain(sentence: Sentence): void;
  /** Overwrites itself on a terminal; nothing elsewhere. */
  progress(text: string): void;
};

/** Chinese, then English, on the standard streams. */
export function createOutput(): Output {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const clearLine = isTerminal ? '\r\u001B[K' : '';
  return {
    isTerminal,
    say: (zh, en) => process.stdout.write(`${clearLine}${zh}\n  ${en}\n`),
    complain: ({ zh, en }) => process.stderr.write(`${clearLine}${zh}\n  ${en}\n`),
    progress: (text) => isTerminal && process.stdout.write(`${clearLine}${text}`),
  };
}
