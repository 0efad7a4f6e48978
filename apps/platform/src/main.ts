import { setFlagsFromString } from 'node:v8';
import { loadConfig, type StartProblem } from '@junheng/runtime';
import type { DemoOptions } from './demo.ts';
import { explain } from './explain.ts';
import type { Platform } from './platform.ts';
import { watchReadiness } from './watch-readiness.ts';

/*
 * `npm start`: runs until Ctrl-C, SIGTERM or the closing of its terminal, then stops everything it started. Exit code 0
 * after a stop that was asked for, 1 when the platform cannot start or go on.
 */
// Left to itself, V8 lets an import of 66,000 students grow the process to 950 MB of mostly garbage before it collects.
setFlagsFromString('--heap-growing-percent=15');
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // a terminal or pipe that is gone stops nothing
const say = (zh: string, en: string) => console.log(`${zh} ${en}`);
const complain = ({ zh, en }: { zh: string; en: string }) => console.error(`\n${zh}\n${en}`);

const result = loadConfig();
if (!result.ok) {
  for (const problem of result.problems) complain(problem);
  process.exit(1);
}
const { config } = result;
let platform: Platform | null = null;

const asked = Promise.withResolvers<null>();
let askedAt: number | null = null;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    const now = performance.now();
    if (askedAt === null) {
      askedAt = now;
      say('正在停止…', 'Stopping …');
      asked.resolve(null);
    } else if (now - askedAt > 1000) {
      // Not within the first second: npm passes on the very Ctrl-C that the terminal has sent already.
      platform?.abandon();
      process.exit(130);
    }
  });
}

const faulted = Promise.withResolvers<StartProblem>();
process.on('uncaughtException', (error) => {
  platform?.log.fatal({ err: error }, 'uncaught');
  // A lost database shows in many places at once; its own message, which comes a little later, is the one to tell.
  setTimeout(() => faulted.resolve(explain(error, config.home)), 1000);
});

try {
  const { services } = config;
  if (services === 'migrate') {
    const { runMigrateJob } = await import('./migrate-job.ts');
    await runMigrateJob({ config, tell: say });
    say('数据库已是最新。', 'The database is up to date.');
    process.exit(0);
  }
  const { startPlatform } = await import('./platform.ts'); // here, so that a broken installation is explained too
  platform = await startPlatform({ config: { ...config, services }, tell: say });
} catch (error) {
  complain(explain(error, config.home));
  process.exit(1);
}
if (askedAt === null) announce(platform);
const stopWatching = watchReadiness(platform.notReady, (reasons) => {
  complain({ zh: '平台尚未正常工作：', en: `Something does not work:\n${reasons.map((reason) => `  ${reason}`).join('\n')}` });
});
const problem = await Promise.race([asked.promise, faulted.promise, platform.failed]);
if (problem) complain(problem);
stopWatching();
await platform.stop();
process.exit(problem ? 1 : 0);

function announce({ address, people, log }: Platform): void {
  console.log(`Junheng ready: ${address}`);
  if (people === null) return;
  const { signInLink, loadDemo, clock } = people;
  say('登录链接（一次有效，一小时内）', 'Sign in, once, within the hour:');
  console.log(`  ${signInLink()}`);
  say('停止请按 Ctrl-C；新的登录链接：npx junheng link', 'Ctrl-C stops; a new link: npx junheng link');
  if (clock.kind() !== 'system') {
    const moment = clock.now().toISOString();
    say(`注意：平台的时间是 ${moment}，由此继续`, `Note: the platform’s time is ${moment} and goes on from there`);
  }
  if (config.demo === null) return;
  say('正在载入演示数据…', 'Loading the demo …');
  const tell: DemoOptions['tell'] = ({ fileName, number, of }) =>
    say(`演示数据 ${number}/${of}：${fileName}`, `demo file ${number} of ${of}`);
  loadDemo({ size: config.demo, tell }).then(
    (loaded) =>
      loaded.ok ? say('演示数据即将就绪。', 'The demo county is about to be ready.') : say(loaded.refusal.zh, loaded.refusal.en),
    (error: unknown) => {
      log.error({ err: error }, 'demo failed');
      complain(explain(error, config.home));
    },
  );
}
