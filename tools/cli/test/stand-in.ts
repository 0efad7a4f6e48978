import type { Client } from '../src/client.ts';
import type { Output } from '../src/output.ts';

/** What a platform answers to each operation; a function is asked each time. */
export type Answers = Readonly<Record<string, unknown>>;

/** A platform that answers as told, and an output that keeps what was said; `asked` records what a command wanted. */
export function standIn(answers: Answers, change: Partial<Client> = {}) {
  const asked: string[] = [];
  const given: { operation: string; variables: unknown }[] = [];
  const lines: string[] = [];
  const client: Client = {
    async ask<T>(operation: string, variables: unknown) {
      asked.push(operation);
      given.push({ operation, variables });
      if (!(operation in answers)) throw new Error(`nobody told what to answer to ${operation}`);
      const answer = answers[operation];
      return (typeof answer === 'function' ? answer(variables) : answer) as T;
    },
    upload: async () => ({ fileHash: 'h', bytes: 1 }),
    download: async () => null,
    read: async () => null,
    append: async () => null,
    signInLink: async () => '',
    audit: async () => ({ entries: 0, findings: [] }),
    schoolYear: async () => 2019,
    ...change,
  };
  const out: Output = {
    isTerminal: false,
    say: (zh, en) => void lines.push(zh, en),
    complain: ({ code, zh, en }) => void lines.push(code, zh, en),
    progress: () => {},
  };
  return { client, out, asked, given, text: () => lines.join('\n') };
}
