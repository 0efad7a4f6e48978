import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { copyOfTree } from '@junheng/new-service/copy-of-tree';
import type { Change, Defence } from './defences/defence.ts';
import type { Finding } from './report.ts';

/** A copy of the sources in which defences are taken away; the tests in it use a server that is given. */
export type Copy = {
  /** Runs the defence's test without the defence, and puts everything back. */
  takeAway(defence: Defence): Promise<Finding>;
  /** Runs tests of one project with every defence in place. */
  runUntouched(project: string, tests: readonly Defence['test'][]): Promise<Finding>;
  remove(): void;
};

type TestResult = { title: string; status: string; words: string };

/** Of one run of one test; one that hangs without its defence is red too. */
const patience = 120_000;

const givenServer = `
  export default function setup({ provide }: { provide(key: string, value: string): void }) {
    provide('postgresUrl', process.env['POSTGRES_OF_DEFENCES']!);
  }`;

export function openCopy(postgresUrl: string): Copy {
  const { root, remove } = copyOfTree();
  writeFileSync(join(root, 'libs/runtime/src/global-setup.ts'), givenServer);

  function vitest(
    project: string,
    files: readonly string[],
    titles: readonly string[],
    ...options: readonly string[]
  ): Promise<TestResult[] | { broken: string }> {
    const directory = join(root, project);
    const report = join(root, '.reports/@junheng', `${basename(project)}.json`);
    return new Promise((done) => {
      const child = spawn(join(root, 'node_modules/.bin/vitest'), ['run', ...files, '-t', titles.map(patternOf).join('|'), ...options], {
        cwd: directory,
        env: { PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}`, POSTGRES_OF_DEFENCES: postgresUrl, NO_COLOR: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
      const endGroup = () => {
        try {
          process.kill(-child.pid!, 'SIGKILL');
        } catch {
          // nobody is left in it
        }
      };
      const atLast = setTimeout(endGroup, patience);
      // Not `close`: a program that a failed test left behind holds the pipes.
      child.once('exit', (_, signal) => {
        clearTimeout(atLast);
        endGroup();
        done(signal === 'SIGKILL' ? { broken: `no end within ${patience / 1000} s` } : readResults(report, said));
      });
    });
  }

  return {
    async takeAway({ name, changes, test }) {
      const title = `${name}: without it ${test.file} turns red`;
      const before = changes.map(({ file }) => [file, readFileSync(join(root, file), 'utf8')] as const);
      try {
        for (const change of changes) replaceIn(root, change);
        const run = () => vitest(test.project, [test.file], [test.title], '--bail=1');
        const redOf = (results: Awaited<ReturnType<typeof run>>) =>
          'broken' in results ? undefined : results.find(({ status }) => status === 'failed');
        let results = await run();
        // Again: a broker that did not start has its tests skipped, and some tests need two things to meet in a moment.
        if (redOf(results) === undefined) results = await run();
        if ('broken' in results) return { title, status: 'failed', reason: `the test does not even run: ${results.broken}` };
        const red = redOf(results);
        if (red) return { title: `${name}: turned red: ${test.project} › ${red.title}`, status: 'passed' };
        return { title, status: 'failed', reason: `nothing notices that it is gone (${test.title})` };
      } finally {
        for (const [file, text] of before) writeFileSync(join(root, file), text);
      }
    },
    async runUntouched(project, tests) {
      const title = `the tests of ${project} are green with every defence`;
      const files = [...new Set(tests.map(({ file }) => file))];
      // A second try: what is red by a moment’s chance would hide what all the others show.
      const results = await vitest(project, files, [...new Set(tests.map((test) => test.title))], '--retry=1');
      const reasons =
        'broken' in results
          ? [results.broken]
          : results.filter(({ status }) => status === 'failed').map((failed) => `${failed.title}: ${failed.words}`);
      return reasons.length > 0 ? { title, status: 'failed', reason: reasons.join('; ') } : { title, status: 'passed' };
    },
    remove,
  };
}

/** A title as the option -t wants it; a placeholder of a table of tests stands for anything. */
const patternOf = (title: string): string =>
  title
    .split(/%[sidfj]/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');

/** @throws when the text does not stand exactly once in the file: the defence has moved */
export function replaceIn(root: string, { file, from, to }: Change): void {
  const path = join(root, file);
  const parts = readFileSync(path, 'utf8').split(from);
  if (parts.length !== 2) throw new Error(`${file} holds ${parts.length - 1} times: ${from}`);
  writeFileSync(path, parts.join(to));
}

function readResults(report: string, said: string): TestResult[] | { broken: string } {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { message: string; assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[] }[];
  };
  const results = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed' || status === 'failed');
  if (results.length === 0)
    return {
      broken:
        testResults
          .map(({ message }) => message)
          .join(' ')
          .trim()
          .slice(0, 500) || said.slice(-500),
    };
  return results.map(({ fullName, status, failureMessages }) => ({
    title: fullName,
    status,
    words: failureMessages?.[0]?.split('\n')[0] ?? '',
  }));
}
