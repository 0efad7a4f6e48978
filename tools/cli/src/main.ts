import { type Config, loadConfig } from '@junheng/runtime';
import { run as runVerifier } from '@junheng/verify/run';
import { showCheckpoint } from './checkpoint-command.ts';
import { type Client, ClientProblem, createClient, findPlatform } from './client.ts';
import { type Command, readCommand } from './command.ts';
import { runDownload } from './download-commands.ts';
import { erasePerson, showErasures, showKeys } from './erasure-commands.ts';
import { checkDraw } from './draw-command.ts';
import { exitCodes } from './exit-codes.ts';
import { exportLedger } from './export-ledger.ts';
import { help, helpOf } from './help.ts';
import { showConflicts, showImports, withdrawImport } from './history-commands.ts';
import { runImport } from './import-command.ts';
import { importDirectory } from './import-directory.ts';
import { retireKey, rotateKey } from './keys-command.ts';
import { layoutIdOf, showLayouts } from './layouts-command.ts';
import { createOutput } from './output.ts';
import { writeOverview } from './overview-command.ts';
import { discardQuarantined, replayQuarantined, showQuarantine } from './quarantine-commands.ts';
import { showAudit, showLink, showStatus } from './status-commands.ts';
import { showFreshSecrets } from './secrets-command.ts';
import { startTemporaryPlatform } from './temporary-platform.ts';
import { rebuildView, showView } from './view-commands.ts';

const out = createOutput();

type Asking = Exclude<Command, { name: 'secrets' | 'help' | 'wrong' | 'verify' | 'draw' | 'keys-rotate' }>;

async function run(command: Command): Promise<number> {
  if (command.name === 'help') {
    console.log(help);
    return exitCodes.done;
  }
  if (command.name === 'wrong') return explain(command);
  if (command.name === 'secrets') return showFreshSecrets();
  if (command.name === 'verify') return runVerifier(command.words);
  if (command.name === 'draw') return checkDraw(command.words);
  const loaded = loadConfig();
  if (!loaded.ok) {
    for (const problem of loaded.problems) out.complain({ code: 'Config', ...problem });
    return exitCodes.wrongArguments;
  }
  const { home } = loaded.config;
  if (command.name === 'keys-rotate') return rotateKey(command, loaded.config, out);
  const running = await findPlatform(home);
  if (running) return ask(command, createClient(running), running.address, loaded.config);
  if (
    command.name === 'link' ||
    command.name === 'status' ||
    command.name === 'audit' ||
    command.name === 'keys-retire' ||
    command.name.startsWith('quarantine') ||
    command.name.startsWith('view')
  ) {
    out.complain(notRunning);
    return exitCodes.fault;
  }
  out.say('平台没有运行，为这一命令临时启动…', 'The platform is not running; starting it for this command …');
  const temporary = await startTemporaryPlatform(home);
  if (!temporary) return exitCodes.fault;
  try {
    return await ask(command, createClient(temporary.running), temporary.running.address, loaded.config);
  } finally {
    await temporary.stop();
  }
}

/** What was wrong comes last: on a terminal that is what stays in sight. */
function explain({ zh, en }: Extract<Command, { name: 'wrong' }>): number {
  const lines = helpOf(process.argv[2] ?? '');
  if (lines !== '') process.stderr.write(`${lines}\n\n`);
  out.complain({ code: 'WrongArguments', zh: `${zh}全部命令见 npx junheng help。`, en: `${en} All commands: npx junheng help.` });
  return exitCodes.wrongArguments;
}

async function ask(command: Asking, client: Client, address: string, config: Config): Promise<number> {
  switch (command.name) {
    case 'import':
      return importOne(command, client);
    case 'import-all':
      return importDirectory({ ...command, schoolYear: command.schoolYear ?? (await client.schoolYear()) }, client, out);
    case 'imports':
      return showImports(client, out);
    case 'withdraw':
      return withdrawImport(command, client, out);
    case 'conflicts':
      return showConflicts(command.schoolYear ?? (await client.schoolYear()), client, out);
    case 'template':
    case 'export':
    case 'export-events':
    case 'corrections':
      return runDownload(command, client, out);
    case 'export-ledger':
      return exportLedger(command, client, out);
    case 'overview':
      return writeOverview(command, client, out);
    case 'layouts':
      return showLayouts(client, out);
    case 'keys-retire':
      return retireKey(command, config, client, out);
    case 'checkpoint':
      return showCheckpoint(command, config.county, client, out);
    case 'keys-status':
      return showKeys(client, out);
    case 'erase':
      return erasePerson(command, client, out);
    case 'erasures':
      return showErasures(client, out);
    case 'quarantine':
      return showQuarantine(client, out);
    case 'quarantine-replay':
      return replayQuarantined(command, client, out);
    case 'quarantine-discard':
      return discardQuarantined(command, client, out);
    case 'link':
      return showLink(client, out);
    case 'status':
      return showStatus(address, client, out);
    case 'audit':
      return showAudit(client, out);
    case 'view':
      return showView(client, out);
    case 'view-rebuild':
      return rebuildView(client, out);
  }
}

async function importOne(command: Extract<Command, { name: 'import' }>, client: Client): Promise<number> {
  const schoolYear = command.schoolYear ?? (await client.schoolYear());
  if (command.layout === null) return runImport({ ...command, schoolYear, layout: null }, client, out);
  const layout = await layoutIdOf(command.layout, client);
  if (layout.ok) return runImport({ ...command, schoolYear, layout: layout.layoutId }, client, out);
  out.complain(layout.problem);
  return exitCodes.fileRefused;
}

const notRunning = {
  code: 'NotRunning',
  zh: '平台没有运行。请先运行 npm start。',
  en: 'The platform is not running. Run npm start first.',
};

try {
  process.exitCode = await run(readCommand(process.argv.slice(2)));
} catch (error) {
  const fault = {
    code: 'Fault',
    zh: '与平台的连接中断。请查看平台日志后重试。',
    en: 'The connection to the platform broke. See its log, then try again.',
  };
  out.complain(error instanceof ClientProblem ? error.sentence : fault);
  process.exitCode = exitCodes.fault;
}
