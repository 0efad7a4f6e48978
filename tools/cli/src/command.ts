import { parseArgs } from 'node:util';
import { type ErasureReason, erasureReasons } from '@junheng/contracts';
import { type RotatingPurpose, rotatingPurposes } from '@junheng/runtime';
import { type FileKind, kindNamed } from './file-kinds.ts';

/** `schoolYear` null: the current one by the platform's clock. `output` null: the file's own name, in the current folder. */
export type Command =
  | { name: 'import'; kind: FileKind; file: string; schoolYear: number | null; layout: string | null; isConfirmed: boolean }
  | { name: 'import-all'; directory: string; schoolYear: number | null; isConfirmed: boolean }
  | { name: 'imports' }
  | { name: 'withdraw'; importId: string; reason: string; isConfirmed: boolean }
  | { name: 'conflicts'; schoolYear: number | null }
  | { name: 'template'; kind: FileKind; output: string | null }
  | { name: 'export'; kind: FileKind; schoolYear: number | null; format: 'xlsx' | 'csv'; output: string | null }
  | { name: 'export-events'; from: number; withSensitive: boolean; output: string | null }
  | { name: 'export-ledger'; directory: string }
  /** Its own words: what it checks needs no platform. */
  | { name: 'verify'; words: readonly string[] }
  | { name: 'draw'; words: readonly string[] }
  | { name: 'overview'; schoolYear: number | null; output: string | null }
  | { name: 'corrections'; importId: string; output: string | null }
  | { name: 'layouts' }
  | { name: 'checkpoint'; output: string | null }
  | { name: 'keys-rotate'; purpose: RotatingPurpose }
  | { name: 'keys-retire'; purpose: RotatingPurpose; isConfirmed: boolean }
  | { name: 'keys-status' }
  | { name: 'erase'; subject: string; reason: ErasureReason; document: string | null; isConfirmed: boolean }
  | { name: 'erasures' }
  | { name: 'secrets' }
  | { name: 'quarantine' }
  | { name: 'quarantine-replay'; messageId: string; isConfirmed: boolean }
  | { name: 'quarantine-discard'; messageId: string; reason: string; isConfirmed: boolean }
  | { name: 'link' }
  | { name: 'audit' }
  | { name: 'status' }
  | { name: 'view' }
  | { name: 'view-rebuild' }
  | { name: 'help' }
  /** Not understood, and why. */
  | { name: 'wrong'; zh: string; en: string };

const options = {
  year: { type: 'string' },
  yes: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  layout: { type: 'string' },
  reason: { type: 'string' },
  document: { type: 'string' },
  csv: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  from: { type: 'string' },
  'with-sensitive': { type: 'boolean' },
} as const;

type Values = {
  year?: string;
  yes?: boolean;
  help?: boolean;
  layout?: string;
  reason?: string;
  document?: string;
  csv?: boolean;
  output?: string;
  from?: string;
  'with-sensitive'?: boolean;
};
type Given = { words: readonly string[]; values: Values; schoolYear: number | null };
type Reader = { takes: readonly (keyof Values)[]; read(given: Given): Command };

/** Each command's options, and how its words are read. An option that a command does not take is refused, not ignored. */
const readers: Readonly<Record<string, Reader>> = {
  import: { takes: ['year', 'yes', 'layout'], read: readImport },
  imports: { takes: [], read: ({ words }) => nothingMore(words, { name: 'imports' }) },
  withdraw: { takes: ['reason', 'yes'], read: readWithdraw },
  conflicts: { takes: ['year'], read: ({ words, schoolYear }) => nothingMore(words, { name: 'conflicts', schoolYear }) },
  template: {
    takes: ['output'],
    read: ({ words, values }) => ofKind(words, (kind) => ({ name: 'template', kind, output: values.output ?? null })),
  },
  export: {
    takes: ['year', 'csv', 'output', 'from', 'with-sensitive'],
    read: readAnyExport,
  },
  overview: {
    takes: ['year', 'output'],
    read: ({ words, values, schoolYear }) => nothingMore(words, { name: 'overview', schoolYear, output: values.output ?? null }),
  },
  corrections: {
    takes: ['output'],
    read: ({ words, values }) => ofImport(words, (importId) => ({ name: 'corrections', importId, output: values.output ?? null })),
  },
  layouts: { takes: [], read: ({ words }) => nothingMore(words, { name: 'layouts' }) },
  checkpoint: {
    takes: ['output'],
    read: ({ words, values }) => nothingMore(words, { name: 'checkpoint', output: values.output ?? null }),
  },
  keys: { takes: ['yes'], read: readKeys },
  erase: { takes: ['reason', 'document', 'yes'], read: readErase },
  erasures: { takes: [], read: ({ words }) => nothingMore(words, { name: 'erasures' }) },
  secrets: { takes: [], read: ({ words }) => nothingMore(words, { name: 'secrets' }) },
  quarantine: { takes: ['reason', 'yes'], read: readQuarantine },
  link: { takes: [], read: ({ words }) => nothingMore(words, { name: 'link' }) },
  status: { takes: [], read: ({ words }) => nothingMore(words, { name: 'status' }) },
  view: {
    takes: [],
    read: ({ words }) =>
      words[0] === 'rebuild' ? nothingMore(words.slice(1), { name: 'view-rebuild' }) : nothingMore(words, { name: 'view' }),
  },
  audit: { takes: [], read: ({ words }) => nothingMore(words, { name: 'audit' }) },
};

export function readCommand(args: readonly string[]): Command {
  if (args[0] === 'verify' || args[0] === 'draw') return { name: args[0], words: args.slice(1) };
  let parsed: { values: Values; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('.')[0] : '';
    return wrong(`参数有误：${reason}。`, `Wrong arguments: ${reason}.`);
  }
  const { positionals, values } = parsed;
  const [name = 'help', ...words] = positionals;
  if (values.help || name === 'help') return { name: 'help' };
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (!reader) return wrong(`没有命令“${positionals.join(' ')}”。`, `There is no command "${positionals.join(' ')}".`);
  const stray = (Object.keys(values) as (keyof Values)[]).find((option) => !reader.takes.includes(option));
  if (stray) return noSuchOption(name, stray);
  if (values.year !== undefined && !/^(19|20)\d\d$/.test(values.year))
    return wrong(
      '--year 应为学年开始的年份，如 2019 表示 2019—2020 学年。',
      '--year is the year a school year starts in: 2019 for 2019/20.',
    );
  return reader.read({ words, values, schoolYear: values.year === undefined ? null : Number(values.year) });
}

function readImport({ words, values, schoolYear }: Given): Command {
  const [first, path, ...more] = words;
  const isConfirmed = values.yes === true;
  if (first === 'all') {
    if (!path || more.length > 0) return wrong('请给出一个文件夹。', 'Name one folder.');
    if (values.layout !== undefined) return wrong('import all 没有选项 --layout。', 'import all has no option --layout.');
    return { name: 'import-all', directory: path, schoolYear, isConfirmed };
  }
  return ofKind(first === undefined ? [] : [first], (kind) =>
    !path || more.length > 0
      ? wrong('请给出一个文件（.xlsx 或 .csv）。', 'Name one file (.xlsx or .csv).')
      : { name: 'import', kind, file: path, schoolYear, layout: values.layout ?? null, isConfirmed },
  );
}

function readAnyExport(given: Given): Command {
  if (given.words[0] === 'events') return readEventsExport(given);
  return given.words[0] === 'ledger' ? readLedgerExport(given) : readExport(given);
}

function readLedgerExport({ words: [, directory, ...more], values }: Given): Command {
  const stray = (Object.keys(values) as (keyof Values)[])[0];
  if (stray) return noSuchOption('export ledger', stray);
  if (!directory) return wrong('请给出一个文件夹。', 'Name a folder.');
  return nothingMore(more, { name: 'export-ledger', directory });
}

function readExport({ words, values, schoolYear }: Given): Command {
  const stray = (['from', 'with-sensitive'] as const).find((option) => values[option] !== undefined);
  if (stray) return noSuchOption('export', stray);
  return ofKind(words, (kind) => ({
    name: 'export',
    kind,
    schoolYear,
    format: values.csv ? 'csv' : 'xlsx',
    output: values.output ?? null,
  }));
}

function readEventsExport({ words: [, ...more], values }: Given): Command {
  const { from = '0', output = null } = values;
  const stray = (['year', 'csv'] as const).find((option) => values[option] !== undefined);
  if (stray) return noSuchOption('export events', stray);
  if (!/^\d{1,12}$/.test(from)) return wrong('--from 应为台账序号，从 0 起。', '--from is an index of the ledger, from 0 on.');
  return nothingMore(more, { name: 'export-events', from: Number(from), withSensitive: values['with-sensitive'] === true, output });
}

function readErase({ words: [subject = '', ...more], values }: Given): Command {
  if (!isUuid(subject)) return wrong('请给出登记编号（UUID），不要写姓名。', 'Name the person by the surrogate id (a UUID), not by name.');
  const reason = erasureReasons.find((known) => nameOfReason(known) === values.reason);
  if (!reason) {
    const names = erasureReasons.map(nameOfReason).join(', ');
    return wrong(`删除须选择理由 --reason：${names}。`, `An erasure needs one of these reasons, --reason: ${names}.`);
  }
  return nothingMore(more, { name: 'erase', subject, reason, document: values.document ?? null, isConfirmed: values.yes === true });
}

const nameOfReason = (reason: ErasureReason): string => reason.toLowerCase().replaceAll('_', '-');
const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

function readKeys({ words: [action, name, ...more], values }: Given): Command {
  if (action === 'status' && name === undefined) return { name: 'keys-status' };
  const purpose = rotatingPurposes.find((known) => known === name);
  if ((action !== 'rotate' && action !== 'retire') || purpose === undefined)
    return wrong(
      `请写明 keys rotate 或 keys retire，以及密钥：${rotatingPurposes.join('、')}。`,
      `Say keys rotate or keys retire, and which key: ${rotatingPurposes.join(', ')}.`,
    );
  if (action === 'rotate') return nothingMore(more, { name: 'keys-rotate', purpose });
  return nothingMore(more, { name: 'keys-retire', purpose, isConfirmed: values.yes === true });
}

function readQuarantine({ words: [action = 'list', messageId = '', ...more], values }: Given): Command {
  const isConfirmed = values.yes === true;
  const reason = values.reason?.trim() ?? '';
  if (action === 'list' && messageId === '') return nothingMore(Object.keys(values), { name: 'quarantine' });
  if (action !== 'replay' && action !== 'discard')
    return wrong('请写 quarantine、quarantine replay 或 quarantine discard。', 'Say quarantine, quarantine replay or quarantine discard.');
  if (!isUuid(messageId))
    return wrong('请给出隔离消息的编号，见 npx junheng quarantine。', 'Name the message by its id; see npx junheng quarantine.');
  if (action === 'discard' && reason === '')
    return wrong('放弃须写明理由：--reason "……"。', 'Giving a message up needs its reason: --reason "…".');
  if (action === 'replay' && values.reason !== undefined) return noSuchOption('quarantine replay', 'reason');
  if (action === 'replay') return nothingMore(more, { name: 'quarantine-replay', messageId, isConfirmed });
  return nothingMore(more, { name: 'quarantine-discard', messageId, reason, isConfirmed });
}

function readWithdraw({ words, values }: Given): Command {
  const reason = values.reason?.trim() ?? '';
  return ofImport(words, (importId) =>
    reason === ''
      ? wrong('撤回导入须写明原因：--reason "……"。', 'Withdrawing an import needs its reason: --reason "…".')
      : { name: 'withdraw', importId, reason, isConfirmed: values.yes === true },
  );
}

function ofKind([name, ...more]: readonly string[], command: (kind: FileKind) => Command): Command {
  const kind = name === undefined ? undefined : kindNamed(name);
  if (!kind)
    return wrong(
      '请说明表的种类，如 学籍基础信息表；种类列在 npx junheng help 末尾。',
      'Say the kind of file, such as student-roster; the kinds stand at the end of npx junheng help.',
    );
  return nothingMore(more, command(kind));
}

function ofImport([importId, ...more]: readonly string[], command: (importId: string) => Command): Command {
  if (!isUuid(importId ?? ''))
    return wrong('请给出导入编号，见 npx junheng imports。', 'Name the import by its id; see npx junheng imports.');
  return nothingMore(more, command(importId!));
}

const noSuchOption = (name: string, option: string): Command =>
  wrong(`命令 ${name} 没有选项 --${option}。`, `The command ${name} has no option --${option}.`);

const nothingMore = (words: readonly string[], command: Command): Command =>
  words.length === 0 ? command : wrong(`多余的参数：${words.join(' ')}。`, `Too many arguments: ${words.join(' ')}.`);

const wrong = (zh: string, en: string): Command => ({ name: 'wrong', zh, en });
