import type { Client } from './client.ts';
import type { Command } from './command.ts';
import { confirm } from './confirm.ts';
import { exitCodes } from './exit-codes.ts';
import { kindOfEnum, titleOf } from './file-kinds.ts';
import { follow } from './follow.ts';
import type { Conflicts, JobResult, PastImports, Withdrawable, WithdrawalPreview } from './operations.ts';
import type { Output } from './output.ts';

const statuses: Readonly<Record<string, string>> = {
  CHECKING: '试算中 checking',
  READY: '待确认 to be confirmed',
  REFUSED: '拒收 refused',
  UNCHANGED: '无变化 unchanged',
  RUNNING: '导入中 running',
  DONE: '完成 done',
  DISCARDED: '已放弃 discarded',
  FAILED: '中断 failed',
  WITHDRAWING: '撤回中 withdrawing',
  WITHDRAWN: '已撤回 withdrawn',
};
const kindTitle = (kind: string) => {
  const known = kindOfEnum(kind);
  return known ? titleOf(known) : { zh: kind, en: kind };
};

/** As the console shows it: the county's own time. */
const county = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
const minuteOf = (moment: string) => county.format(new Date(moment));

/** When, who, which file, what it changed; newest first. */
export async function showImports(client: Client, out: Output): Promise<number> {
  const { imports } = await client.ask<PastImports>('imports');
  if (imports.totalCount === 0) out.say('还没有导入。', 'Nothing was imported yet.');
  for (const { node } of imports.edges) {
    const { zh, en } = kindTitle(node.kind);
    out.say(
      `${node.importId}  ${minuteOf(node.startedAt)}  ${node.startedBy}  ${zh} ${node.schoolYear}  ${node.fileName}`,
      `${en}, ${statuses[node.status] ?? node.status}: 新增 new ${node.newRows}, 更改 changed ${node.changedRows}, 不变 unchanged ${node.unchangedRows}, 有误 with errors ${node.rejectedRows}` +
        (node.withdrawal ? `; 撤回原因 withdrawn because: ${node.withdrawal.reason}` : ''),
    );
  }
  const rest = imports.totalCount - imports.edges.length;
  if (rest > 0) out.say(`……更早的另有 ${rest} 次，请在网页上查看。`, `… and ${rest} earlier ones; see them on the page.`);
  return exitCodes.done;
}

/** Shows what would go, asks, withdraws. @returns the exit code */
export async function withdrawImport(command: Extract<Command, { name: 'withdraw' }>, client: Client, out: Output): Promise<number> {
  const { importId, reason } = command;
  const found = (await client.ask<Withdrawable>('withdrawalPreview', { importId })).import;
  if (!found?.withdrawalPreview) {
    out.complain(found ? notWithdrawable : noSuchImport);
    return exitCodes.fileRefused;
  }
  const { zh, en } = kindTitle(found.kind);
  out.say(
    `撤回 ${zh}（${found.fileName}，${found.schoolYear} 学年）：`,
    `To withdraw ${en} (${found.fileName}, school year ${found.schoolYear}):`,
  );
  showPreview(found.withdrawalPreview, out);
  if (!command.isConfirmed && !(await confirm(out, '确认撤回？Withdraw now?'))) return exitCodes.notConfirmed;
  const { result } = await client.ask<JobResult>('withdraw', { importId, reason });
  if (result.__typename === 'Refusal') {
    out.complain(result);
    return exitCodes.fileRefused;
  }
  const ended = await follow(client, result, ['WITHDRAWN', 'FAILED'], () => out.progress('正在撤回 Withdrawing …'));
  if (ended.status === 'FAILED') {
    out.complain(ended.problem ?? faultInWithdrawal);
    return exitCodes.fault;
  }
  if (ended.token !== null) await client.ask('visible', { token: ended.token });
  out.say('已撤回，原因已记录。', 'Withdrawn; the reason is on record.');
  return exitCodes.done;
}

function showPreview(
  { schools, classes, students, teachers, others, restored, kept, unchangedLater }: WithdrawalPreview,
  out: Output,
): void {
  out.say(
    `将撤回学校 ${schools}、班级 ${classes}、学生 ${students}、教师 ${teachers}、其他 ${others}；恢复此前内容 ${restored}；因后来的表也这样写而保留 ${kept}。`,
    `Would take back ${schools} schools, ${classes} classes, ${students} students, ${teachers} teachers, ${others} others; restore earlier values of ${restored}; keep ${kept} that a later file states too.`,
  );
  if (unchangedLater === 0) return;
  out.say(
    `注意：这之后还有 ${unchangedLater} 次同类文件的导入，因检查时没有变化而未运行，不能保住相同的内容；撤回后请把那份文件再导入一次。`,
    `Note: ${unchangedLater} of the later imports of this kind and year were found unchanged and never ran, so they keep nothing in place; import that file again after withdrawing.`,
  );
}

/** Where files of a year contradict each other, with both values. Exit code 7 when there are any. */
export async function showConflicts(schoolYear: number, client: Client, out: Output): Promise<number> {
  const { conflicts } = await client.ask<Conflicts>('conflicts', { schoolYear });
  if (conflicts.totalCount === 0) {
    out.say(`${schoolYear} 学年各表没有互相矛盾之处。`, `The files of school year ${schoolYear} do not contradict each other.`);
    return exitCodes.done;
  }
  for (const { node } of conflicts.edges) {
    const at = [node.schoolCode, node.schoolName, node.grade, node.classNo].filter((part) => part !== null).join(' ');
    const side = ({ kind, value, fileName, row }: typeof node.one, of: 'zh' | 'en') =>
      `${kindTitle(kind)[of]} ${value}${fileName === null ? '' : ` (${fileName}${row === null ? '' : `:${row}`})`}`;
    out.say(
      `✗ ${at === '' ? '' : `${at}：`}${node.about.zh}：${side(node.one, 'zh')} ≠ ${side(node.other, 'zh')}`,
      `${node.about.en}: ${side(node.one, 'en')} ≠ ${side(node.other, 'en')}`,
    );
  }
  const rest = conflicts.totalCount - conflicts.edges.length;
  if (rest > 0) out.say(`……另有 ${rest} 处，请在网页上查看。`, `… and ${rest} more; see them on the page.`);
  return exitCodes.conflictsFound;
}

const noSuchImport = { code: 'ImportNotFound', zh: '没有这次导入。', en: 'There is no such import.' };
const notWithdrawable = {
  code: 'NotWithdrawable',
  zh: '这次导入没有完成或已撤回，不能撤回。',
  en: 'This import is not done, or was withdrawn; it cannot be withdrawn.',
};
const faultInWithdrawal = {
  code: 'Failed',
  zh: '撤回因故障停止；重新启动平台会接着做。',
  en: 'A fault stopped the withdrawal; the next start goes on with it.',
};
