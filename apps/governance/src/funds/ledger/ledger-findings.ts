import type { LedgerFinding } from '../funds-api.ts';
import type { LedgerColumn } from './ledger-columns.ts';
import type { PlannedOrder } from './plan-ledger.ts';

const sentences = {
  YearMalformed: { zh: '年度应为四位年份，如 2019。', en: 'The year has four digits, such as 2019.' },
  NameMissing: { zh: '缺资金名称，或超过 60 个字。', en: 'The fund’s name is missing, or longer than 60 characters.' },
  AmountMalformed: {
    zh: '金额应为以元计的正数，最多两位小数；不要写单位，万元请换算成元。',
    en: 'An amount is a positive number in yuan with at most two decimals, without a unit; convert 万元 to yuan.',
  },
  DateMalformed: { zh: '日期应为 2019-10-08 这样的日期。', en: 'A date looks like 2019-10-08.' },
  DateMissing: { zh: '有拨付或支出金额时，须填写日期。', en: 'Where money moved, its date is needed.' },
  VoucherMissing: { zh: '有拨付或支出金额时，须填写凭证号。', en: 'Where money moved, its voucher is needed.' },
  VoucherMalformed: {
    zh: '凭证号只能由字母、数字、“-”“/”、括号和凭证用字（记、收、付、转、银、现、字、第、号等）组成，至少一个数字，最多 30 个字，如 记-101。',
    en: 'A voucher’s number has letters, digits, - / and brackets, and of Chinese only 记收付转银现财拨凭字第年月日号; a digit at least, 30 characters at most, such as 记-101.',
  },
  PurposeTooLong: { zh: '用途超过 500 个字，或含不可见字符。', en: 'The purpose is longer than 500 characters, or has invisible ones.' },
  RowEmpty: { zh: '这一行没有预算、拨付或支出金额；请补填或删除该行。', en: 'The row has no amount at all; fill it in or delete it.' },
  SchoolUnknown: { zh: '没有这个学校标识码；请核对，或先导入学校。', en: 'No school has this code; check it, or import the school first.' },
  SchoolMissing: { zh: '以奖代补拨付须填写学校标识码。', en: 'Money of an award goes to a school: its code is needed.' },
  NoApprovedAward: {
    zh: '该校在这项资金中没有评定通过且余额足够的奖补；请先提出并评定。',
    en: 'The school has no approved award in this fund with enough left; propose and decide it first.',
  },
  BudgetTwice: { zh: '同一资金在文件中有两个不同的预算金额。', en: 'The file gives this fund two budgets.' },
  FundExists: {
    zh: '与系统中的预算不同；调整预算须在页面上写明理由。',
    en: 'Not the budget on record; change it on the page, where the reason is asked for.',
  },
  FundUnknown: {
    zh: '没有这项资金的预算；请在文件中加一行预算，或先在页面安排。',
    en: 'The fund has no budget; add a row with it, or set it on the page.',
  },
  BudgetExceeded: {
    zh: '登记后超出预算；请先调整预算，或在页面登记并写明例外理由。',
    en: 'Over the budget with this row; change the budget, or book it on the page with its exception.',
  },
  VoucherUsed: { zh: '这个凭证号已登记过，内容不同；请核对。', en: 'This voucher is on record with other figures; check it.' },
  BookedInFuture: { zh: '日期晚于今天。', en: 'The date is later than today.' },
  NotAccepted: {
    zh: '这一行与已登记的内容不符；请在页面上核对后登记。',
    en: 'The row does not fit what is on record; book it on the page.',
  },
} as const;

export type LedgerFindingCode = keyof typeof sentences;

export const ledgerFinding = (code: LedgerFindingCode, row: number, column: LedgerColumn | null): LedgerFinding => ({
  ...sentences[code],
  code,
  row,
  column,
});

/** A decider's refusal as a finding at the row that brought it about. */
export function findingOfRefusal(refusal: string, { row, what }: Pick<PlannedOrder, 'row' | 'what'>): LedgerFinding {
  if (refusal === 'BudgetExceeded') return ledgerFinding('BudgetExceeded', row, what === 'allotted' ? '拨付金额(元)' : '支出金额(元)');
  const [code, column] = columnOfRefusal[refusal] ?? (['NotAccepted', null] as const);
  return ledgerFinding(code, row, column);
}

const columnOfRefusal: Readonly<Record<string, readonly [LedgerFindingCode, LedgerColumn]>> = {
  FundExists: ['FundExists', '预算金额(元)'],
  FundUnknown: ['FundUnknown', '资金名称'],
  VoucherUsed: ['VoucherUsed', '凭证号'],
  BookedInFuture: ['BookedInFuture', '拨付日期'],
  PaidAboveAward: ['NoApprovedAward', '拨付金额(元)'],
};
