import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Client } from './client.ts';
import type { Command } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { titleOf } from './file-kinds.ts';
import type { Output } from './output.ts';

type DownloadCommand = Extract<Command, { name: 'template' | 'export' | 'export-events' | 'corrections' }>;

/** Writes a template, a register, the ledger's events or a correction sheet. A file that is there is replaced only when it was named. @returns the exit code */
export async function runDownload(command: DownloadCommand, client: Client, out: Output): Promise<number> {
  const { path, ownName } = await addressOf(command, client);
  const target = command.output ?? ownName;
  if (command.output === null && existsSync(target)) {
    out.complain({
      code: 'FileExists',
      zh: `文件 ${target} 已存在。请用 -o 指定文件名（会替换同名文件）。`,
      en: `The file ${target} is there already. Name the file with -o (which replaces one of that name).`,
    });
    return exitCodes.wrongArguments;
  }
  if (!existsSync(dirname(target))) {
    out.complain({ code: 'NoSuchFolder', zh: `没有文件夹 ${dirname(target)}。`, en: `There is no folder ${dirname(target)}.` });
    return exitCodes.wrongArguments;
  }
  const refusal = await client.download(path, target);
  if (refusal) {
    out.complain(refusal);
    return exitCodes.fileRefused;
  }
  out.say(`已写入 ${target}`, `Written: ${target}`);
  if (command.name === 'export-events' && command.withSensitive) {
    out.say(
      '文件逐人含有留守、资助、入学安置情况，属敏感个人信息：仅供核对，用后即删；此次导出已记入台账。',
      'The file tells of each child whether left behind, subsidised, enrolled: sensitive personal data. Use it to check, then delete it; this export is recorded in the ledger.',
    );
  } else if (command.name === 'export-events') {
    out.say(
      '文件含以编号代替姓名的个人信息，请妥善保管；此次导出已记入台账。',
      'The file holds personal data under codes instead of names; keep it safe. This export is recorded in the ledger.',
    );
  } else if (command.name !== 'template') out.say('文件含个人信息，请妥善保管。', 'The file holds personal data; keep it safe.');
  return exitCodes.done;
}

async function addressOf(command: DownloadCommand, client: Client): Promise<{ path: string; ownName: string }> {
  switch (command.name) {
    case 'template':
      return { path: `/downloads/templates/${command.kind}.xlsx`, ownName: `${titleOf(command.kind).zh}_模板.xlsx` };
    case 'corrections':
      return { path: `/downloads/corrections/${command.importId}.xlsx`, ownName: `更正_${command.importId.slice(0, 8)}.xlsx` };
    case 'export-events': {
      const path = `/downloads/events.jsonl?from=${command.from}&sensitive=${command.withSensitive ? 'yes' : 'no'}`;
      return { path, ownName: 'events.jsonl' };
    }
    case 'export': {
      const year = command.schoolYear ?? (await client.schoolYear());
      const path = `/downloads/registers/${year}/${command.kind}.${command.format}`;
      return { path, ownName: `${titleOf(command.kind).zh}_${year}-${year + 1}.${command.format}` };
    }
  }
}
