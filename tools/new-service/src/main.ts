import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { problemOfLeft } from './carry-out.ts';
import { problemOfLinks } from './links-outside.ts';
import { makeService } from './make-service.ts';
import type { Problem } from './service-names.ts';

const usage = `npm run new:service -- <名称 name> [--stream <事件流 stream>]

  名称 name      小写英文，连字符相连，如 teacher-assignment      lower-case words joined by hyphens
  --stream      第一条事件流，默认与服务同名，如 rotation         its first stream; by default named as the service`;

const root = join(import.meta.dirname, '../../..');
const { service, stream } = parsed();
// What ends the steps below ends them by an exit status, and the failed step takes everything back: nothing is left half.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

const links = problemOfLinks(root);
if (links) {
  tell(links);
  process.exit(1);
}
try {
  const made = await makeService(root, { service, stream }, steps());
  if (made.left.length > 0) tell(problemOfLeft(made.left));
  if (!made.ok) {
    made.problems.forEach(tell);
    process.exitCode = 1;
  } else {
    console.log(`新建 Created:\n${made.files.map((file) => `  ${file}`).join('\n')}`);
    console.log(`接入 Wired in:\n${made.wired.map((file) => `  ${file}`).join('\n')}`);
    console.log(`\n接下来 Next: (cd apps/${service} && npx vitest run) · npm run check · docs/guides/new-service.md`);
  }
} catch (error) {
  console.error(`没有完成，所写的已撤回。 Not done; what was written was taken back.\n${(error as Error).message}`);
  process.exitCode = 1;
}

/** The link in node_modules and the lock, the schema of the event, the printed schema of the API. */
function steps(): (() => void)[] {
  const npm = process.env['npm_execpath'] ? [process.execPath, process.env['npm_execpath']] : ['npm'];
  return [
    () => run(...npm, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'),
    () => run(process.execPath, 'tools/lock-complete.mjs'),
    () => run(process.execPath, 'tools/check/src/generate.ts'),
    () => run(process.execPath, 'apps/gateway/src/print-schema.ts'),
  ];
}

function tell({ zh, en }: Problem): void {
  console.error(`${zh}\n${en}`);
}

function run(...command: string[]): void {
  const [program = '', ...args] = command;
  const { status, signal, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${signal ?? stderr}`);
}

function parsed(): { service: string; stream: string } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { stream: { type: 'string' } } });
    const [name, ...others] = positionals;
    if (name !== undefined && others.length === 0) return { service: name, stream: values.stream ?? name };
  } catch {
    // an option that does not exist, or one without its value
  }
  console.error(usage);
  process.exit(2);
}
