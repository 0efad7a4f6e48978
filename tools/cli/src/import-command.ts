import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Client } from './client.ts';
import { confirm } from './confirm.ts';
import { exitCodes } from './exit-codes.ts';
import { enumOf, type FileKind } from './file-kinds.ts';
import { follow } from './follow.ts';
import type { Finding, Findings, Job, JobResult, Sentence } from './operations.ts';
import type { Output } from './output.ts';

/** One file on its way in. `layout`: the mapping of a foreign layout; null: the office's own template. */
export type FileToImport = { kind: FileKind; file: string; schoolYear: number; layout: string | null; isConfirmed: boolean };

const restsAfterCheck: readonly Job['status'][] = ['READY', 'REFUSED', 'UNCHANGED', 'DONE', 'FAILED', 'DISCARDED', 'WITHDRAWN'];
const restsAfterRun: readonly Job['status'][] = ['DONE', 'FAILED'];

/** Upload, dry run, confirmation, progress. @returns the exit code */
export async function runImport(command: FileToImport, client: Client, out: Output): Promise<number> {
  if (!existsSync(command.file) || !statSync(command.file).isFile())
    return refuse(
      out,
      { code: 'NoSuchFile', zh: `没有文件 ${command.file}。`, en: `There is no file ${command.file}.` },
      exitCodes.wrongArguments,
    );
  const { fileHash } = await client.upload(command.file);
  const started = await client.ask<JobResult>('check', {
    kind: enumOf(command.kind),
    fileHash,
    fileName: basename(command.file),
    schoolYear: command.schoolYear,
    layout: command.layout,
  });
  if (started.result.__typename === 'Refusal') return refuse(out, started.result, exitCodes.fileRefused);

  const checked = await follow(client, started.result, restsAfterCheck, (job) => out.progress(`正在试算 Checking: ${job.rows} 行 rows`));
  await showFindings(client, checked, out);
  if (checked.status === 'REFUSED' || checked.status === 'FAILED')
    return refuse(out, checked.problem ?? unknownProblem, checked.status === 'FAILED' ? exitCodes.fault : exitCodes.fileRefused);
  if (checked.status === 'UNCHANGED' || checked.status === 'DONE') {
    if (checked.rejectedRows > 0) return refuse(out, checked.problem ?? rowsStillWrong, exitCodes.rowsLeftOut);
    out.say('这个文件的内容已全部在库，没有变化。', 'All of this file is there already; nothing changes.');
    return exitCodes.done;
  }
  showSummary(checked, out);
  if (!command.isConfirmed && !(await confirm(out, '确认导入？Import now?'))) {
    await client.ask('discard', { importId: checked.importId });
    return exitCodes.notConfirmed;
  }
  const confirmed = await client.ask<JobResult>('confirm', { importId: checked.importId });
  if (confirmed.result.__typename === 'Refusal') return refuse(out, confirmed.result, exitCodes.fileRefused);
  const done = await follow(client, confirmed.result, restsAfterRun, (job) =>
    out.progress(`正在导入 Importing: ${job.rowsDone}/${job.rows} 行 rows`),
  );
  if (done.status === 'FAILED') return refuse(out, done.problem ?? unknownProblem, exitCodes.fault);
  if (done.token !== null) await client.ask('visible', { token: done.token }); // so that a status asked next shows it
  out.say(
    `导入完成：新增 ${done.newRows} 行，更改 ${done.changedRows} 行，有误未导入 ${done.rejectedRows} 行。`,
    `Imported: ${done.newRows} rows new, ${done.changedRows} changed, ${done.rejectedRows} left out with errors.`,
  );
  return done.rejectedRows > 0 ? exitCodes.rowsLeftOut : exitCodes.done;
}

function showSummary(job: Job, out: Output): void {
  out.say(
    `试算（${job.schoolYear}—${job.schoolYear + 1} 学年）：共 ${job.rows} 行；新增 ${job.newRows}，更改 ${job.changedRows}，不变 ${job.unchangedRows}，有误 ${job.rejectedRows}，跳过 ${job.skippedRows}；将新建学校 ${job.newSchools}、班级 ${job.newClasses}、学生 ${job.newStudents}、教师 ${job.newTeachers}。`,
    `Dry run (school year ${job.schoolYear}/${(job.schoolYear + 1) % 100}): ${job.rows} rows; ${job.newRows} new, ${job.changedRows} changed, ${job.unchangedRows} unchanged, ${job.rejectedRows} with errors, ${job.skippedRows} skipped; would add ${job.newSchools} schools, ${job.newClasses} classes, ${job.newStudents} students, ${job.newTeachers} teachers.`,
  );
}

async function showFindings(client: Client, job: Job, out: Output): Promise<void> {
  const found = (await client.ask<Findings>('findings', { importId: job.importId })).import?.findings;
  if (!found || found.totalCount === 0) return;
  for (const { node } of found.edges) out.say(...describeFinding(node));
  const rest = found.totalCount - found.edges.length;
  if (rest > 0) out.say(`……另有 ${rest} 处，请在网页上查看。`, `… and ${rest} more; see them on the page.`);
}

const mostCharacters = 40;

/** Sheet, row, column, value (its beginning), what is wrong, what is expected, what to do. */
export function describeFinding(finding: Finding): [string, string] {
  const { severity, sheet, row, column, value, problem } = finding;
  const mark = severity === 'ERROR' ? '✗' : '·';
  const at = column === null ? '' : ` ${column}`;
  const found = value === null ? '' : ` “${value.length > mostCharacters ? `${value.slice(0, mostCharacters)}…` : value}”`;
  return [
    `${mark} ${sheet} 第 ${row} 行${at}${found}：${problem.zh}。应为：${finding.expectedZh}。怎样改：${finding.cureZh}。`,
    `${mark} ${sheet} row ${row}${at}${found}: ${problem.en}. Expected: ${finding.expectedEn}. What to do: ${finding.cureEn}.`,
  ];
}

function refuse(out: Output, sentence: Sentence, exitCode: number): number {
  out.complain(sentence);
  return exitCode;
}

const rowsStillWrong: Sentence = {
  code: 'RowsStillWrong',
  zh: '没有新内容；有误的行仍未导入。',
  en: 'Nothing new; the rows with errors are still left out.',
};
const unknownProblem: Sentence = {
  code: 'Failed',
  zh: '导入因故障停止；再次导入同一文件会接着做。',
  en: 'A fault stopped the import; importing the same file again goes on.',
};
