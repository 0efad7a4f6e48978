import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from './client.ts';
import { confirm } from './confirm.ts';
import { exitCodes, worstOf } from './exit-codes.ts';
import { type FileKind, fileKinds, kindInFileName, kindOfEnum, titleOf } from './file-kinds.ts';
import { runImport } from './import-command.ts';
import type { Proposal, Recognised } from './operations.ts';
import type { Output } from './output.ts';

type DirectoryCommand = { directory: string; schoolYear: number; isConfirmed: boolean };
type KnownFile = { name: string; file: string; kind: FileKind; layout: string | null };

/** Imports a folder's files in the order in which they build on one another. @returns the gravest exit code of them */
export async function importDirectory(command: DirectoryCommand, client: Client, out: Output): Promise<number> {
  const { directory, schoolYear, isConfirmed } = command;
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    out.complain({ code: 'NoSuchFolder', zh: `没有文件夹 ${directory}。`, en: `There is no folder ${directory}.` });
    return exitCodes.wrongArguments;
  }
  const files: KnownFile[] = [];
  for (const name of officeFiles(directory)) {
    const known = await recognise(join(directory, name), name, client);
    if (known) files.push({ name, file: join(directory, name), ...known });
    else out.say(`不认识 ${name}，跳过。`, `${name} is no file the platform takes; left out.`);
  }
  if (files.length === 0) {
    out.complain({ code: 'NothingToImport', zh: '文件夹里没有可导入的表。', en: 'The folder holds no file to import.' });
    return exitCodes.fileRefused;
  }
  files.sort((a, b) => fileKinds.indexOf(a.kind) - fileKinds.indexOf(b.kind));
  out.say(
    `将按以下顺序导入 ${files.length} 张表（${schoolYear} 学年）：`,
    `To import ${files.length} files, in this order (school year ${schoolYear}):`,
  );
  for (const { name, kind } of files) out.say(`  ${titleOf(kind).zh}  ${name}`, `  ${titleOf(kind).en}`);
  // Asked once for all: a later file's dry run needs what an earlier one brought in.
  if (!isConfirmed && !(await confirm(out, '逐一试算并导入？Check and import each?'))) return exitCodes.notConfirmed;

  const codes: number[] = [];
  for (const [index, { name, file, kind, layout }] of files.entries()) {
    out.say(`— ${index + 1}/${files.length} ${name}`, `— ${index + 1}/${files.length} ${titleOf(kind).en}`);
    codes.push(await runImport({ kind, file, schoolYear, layout, isConfirmed: true }, client, out));
  }
  summarise(files, codes, out);
  return worstOf(codes);
}

const officeFiles = (directory: string): string[] =>
  readdirSync(directory)
    .filter((name) => /\.(xlsx|csv)$/i.test(name) && !/^[.~]/.test(name)) // `~$…` is the lock of an open workbook
    .sort();

/** By its name, else by its header. */
async function recognise(file: string, name: string, client: Client): Promise<Pick<KnownFile, 'kind' | 'layout'> | null> {
  const named = kindInFileName(name);
  if (named) return { kind: named, layout: null };
  const { fileHash } = await client.upload(file);
  const { result } = await client.ask<Recognised>('recognise', { fileHash });
  if (result.__typename === 'Refusal' || !isSure(result)) return null;
  const kind = kindOfEnum(result.kind);
  return kind ? { kind, layout: result.knownLayout } : null;
}

/** The platform names the likeliest kind even where nothing is likely: what a template requires must all be there. */
const isSure = ({ knownLayout, proposals }: Proposal): boolean =>
  knownLayout !== null || proposals.every(({ isRequired, from, certainty }) => !isRequired || (from !== null && certainty === 1));

const outcomes: ReadonlyMap<number, readonly [zh: string, en: string]> = new Map([
  [exitCodes.done, ['完成', 'done']],
  [exitCodes.rowsLeftOut, ['完成，部分行有误未导入', 'done, rows with errors left out']],
  [exitCodes.fileRefused, ['被拒绝', 'refused']],
]);

function summarise(files: readonly KnownFile[], codes: readonly number[], out: Output): void {
  out.say('小结：', 'Summary:');
  for (const [index, { name }] of files.entries()) {
    const [zh, en] = outcomes.get(codes[index]!) ?? ['因故障未完成', 'stopped by a fault'];
    out.say(`  ${name}：${zh}`, `  ${en}`);
  }
}
