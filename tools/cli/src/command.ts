import { parseArgs } from 'node:util';
import type { Job } from './operations.ts';

export type Command =
  | { name: 'import'; kind: Job['kind']; file: string; schoolYear: number; isConfirmed: boolean }
  | { name: 'link' }
  | { name: 'audit' }
  | { name: 'status' }
  | { name: 'help' }
  /** Not understood: what to say before the help. */
  | { name: 'wrong'; zh: string; en: string };

const kinds: Readonly<Record<string, Job['kind']>> = {
  conditions: 'SCHOOL_CONDITIONS',
  'school-conditions': 'SCHOOL_CONDITIONS',
  办学条件: 'SCHOOL_CONDITIONS',
  学校办学条件表: 'SCHOOL_CONDITIONS',
  roster: 'STUDENT_ROSTER',
  'student-roster': 'STUDENT_ROSTER',
  学籍: 'STUDENT_ROSTER',
  学籍基础信息表: 'STUDENT_ROSTER',
};

/** @param schoolYear taken when `--year` is absent */
export function readCommand(args: readonly string[], schoolYear: number): Command {
  const options = { year: { type: 'string' }, yes: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('.')[0] : '';
    return { name: 'wrong', zh: `参数有误：${reason}。`, en: `Wrong arguments: ${reason}.` };
  }
  const { positionals, values } = parsed;
  const [name = 'help', ...rest] = positionals;
  if (values.help || name === 'help') return { name: 'help' };
  if ((name === 'link' || name === 'status' || name === 'audit') && rest.length === 0) return { name };
  if (name !== 'import')
    return { name: 'wrong', zh: `没有命令“${positionals.join(' ')}”。`, en: `There is no command "${positionals.join(' ')}".` };

  const [kindName, file, ...more] = rest;
  const kind = kinds[kindName ?? ''];
  if (!kind)
    return {
      name: 'wrong',
      zh: '请说明表的种类：conditions（学校办学条件表）或 roster（学籍基础信息表）。',
      en: 'Say the kind of table: conditions or roster.',
    };
  if (!file || more.length > 0) return { name: 'wrong', zh: '请给出一个文件（.xlsx 或 .csv）。', en: 'Name one file (.xlsx or .csv).' };
  if (values.year !== undefined && !/^(19|20)\d\d$/.test(values.year))
    return {
      name: 'wrong',
      zh: '--year 应为学年开始的年份，如 2019 表示 2019—2020 学年。',
      en: '--year is the year a school year starts in: 2019 for 2019/20.',
    };
  return { name: 'import', kind, file, schoolYear: Number(values.year ?? schoolYear), isConfirmed: values.yes === true };
}

export const help = `均衡 Junheng 命令行 command line

  npx junheng import <conditions|roster> <file> [--year 2019] [--yes]
      导入学校办学条件表（conditions）或学籍基础信息表（roster），.xlsx 或 .csv。先试算并列出问题，确认后才写入；
      --year 学年开始的年份（默认当前学年）；--yes 不再询问。
      Imports a school conditions table or a student roster. Shows a dry run and its findings and asks before it writes
      anything; --year is the year the school year starts in (default: the current one); --yes does not ask.

  npx junheng link      新的一次性登录链接 a fresh one-time sign-in link
  npx junheng status    运行状态与数据概况 whether it runs, and what it holds
  npx junheng audit     核对整本台账与其签名 checks the whole ledger against its signed root

退出码 exit codes
  0 完成或无变化 done, or nothing to change      3 文件被拒绝 the file was refused, nothing changed
  1 故障 fault                                  4 未确认 not confirmed, nothing changed
  2 参数有误 wrong arguments                    5 已导入，部分行有误未导入 imported, rows with errors left out
                                               6 台账核对不符 the audit found something altered
`;
