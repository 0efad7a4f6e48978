import type { Sentence } from './operations.ts';

export type Output = {
  isTerminal: boolean;
  say(zh: string, en: string): void;
  complain(sentence: Sentence): void;
  /** Overwrites itself on a terminal; elsewhere, in a log, a line now and then. */
  progress(text: string): void;
};

const secondsBetweenLines = 15;

/** Chinese, then English, on the standard streams. */
export function createOutput(): Output {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const clearLine = isTerminal ? '\r\u001B[K' : '';
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // who reads no more (`| head`) stops nothing
  let lastLine = performance.now();
  return {
    isTerminal,
    say: (zh, en) => process.stdout.write(`${clearLine}${zh}\n  ${en}\n`),
    complain: ({ zh, en }) => process.stderr.write(`${clearLine}${zh}\n  ${en}\n`),
    progress(text) {
      if (isTerminal) return void process.stdout.write(`${clearLine}${text}`);
      if (performance.now() - lastLine < secondsBetweenLines * 1000) return;
      lastLine = performance.now();
      process.stdout.write(`${text}\n`);
    },
  };
}
