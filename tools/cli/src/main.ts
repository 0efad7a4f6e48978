import { schoolYearOf } from '@junheng/contracts';
import { loadConfig } from '@junheng/runtime';
import { type Client, ClientProblem, createClient, findPlatform } from './client.ts';
import { type Command, help, readCommand } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { runImport } from './import-command.ts';
import type { Status } from './operations.ts';
import { createOutput } from './output.ts';
import { startTemporaryPlatform } from './temporary-platform.ts';

const out = createOutput();

async function run(command: Command): Promise<number> {
  if (command.name === 'help' || command.name === 'wrong') {
    if (command.name === 'wrong') out.complain({ code: 'WrongArguments', ...command });
    console.log(help);
    return command.name === 'help' ? exitCodes.done : exitCodes.wrongArguments;
  }
  const loaded = loadConfig();
  if (!loaded.ok) {
    for (const problem of loaded.problems) out.complain({ code: 'Config', ...problem });
    return exitCodes.wrongArguments;
  }
  const { home } = loaded.config;
  const running = await findPlatform(home);
  if (running && command.name === 'link') return showLink(await createClient(running).signInLink());
  if (running && command.name === 'status') return showStatus(running.address, await createClient(running).ask<Status>('status'));
  if (running && command.name === 'audit') return showAudit(await createClient(running).audit());
  if (command.name !== 'import') {
    out.complain(notRunning);
    return exitCodes.fault;
  }
  if (running) return runImport(command, createClient(running), out);
  out.say('平台没有运行，为本次导入临时启动…', 'The platform is not running; starting it for this import …');
  const temporary = await startTemporaryPlatform(home);
  if (!temporary) return exitCodes.fault;
  try {
    return await runImport(command, createClient(temporary.running), out);
  } finally {
    await temporary.stop();
  }
}

function showLink(link: string): number {
  out.say('一次性登录链接（一小时内有效）：', 'One-time sign-in link, good for an hour:');
  console.log(link);
  return exitCodes.done;
}

function showStatus(address: string, { county, ledger }: Status): number {
  out.say(`正在运行：${address}`, `Running: ${address}`);
  if (county.empty) out.say('县里还没有数据。', 'The county has no data yet.');
  else
    out.say(
      `县 ${county.code}，${county.schoolYear} 学年：${county.schoolCount} 所学校，${county.classCount} 个班，${county.students} 名学生。`,
      `County ${county.code}, school year ${county.schoolYear}: ${county.schoolCount} schools, ${county.classCount} classes, ${county.students} students.`,
    );
  out.say(`账本 ${ledger.size} 条，根 ${ledger.root ?? '—'}`, `Ledger: ${ledger.size} entries, root ${ledger.root ?? '—'}`);
  return exitCodes.done;
}

function showAudit({ entries, findings }: Awaited<ReturnType<Client['audit']>>): number {
  for (const finding of findings) out.complain(finding);
  if (findings.length > 0) return exitCodes.ledgerAltered;
  out.say(`台账核对无误：${entries} 条，与签名的根一致。`, `The ledger is whole: ${entries} entries lead to its signed root.`);
  return exitCodes.done;
}

const notRunning = {
  code: 'NotRunning',
  zh: '平台没有运行。请先运行 npm start。',
  en: 'The platform is not running. Run npm start first.',
};

try {
  process.exitCode = await run(readCommand(process.argv.slice(2), schoolYearOf(new Date())));
} catch (error) {
  const fault = {
    code: 'Fault',
    zh: '与平台的连接中断。请查看平台日志后重试。',
    en: 'The connection to the platform broke. See its log, then try again.',
  };
  out.complain(error instanceof ClientProblem ? error.sentence : fault);
  process.exitCode = exitCodes.fault;
}
