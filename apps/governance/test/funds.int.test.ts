import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '@junheng/access';
import { writeCsv, writeXlsx } from '@junheng/spreadsheet';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ledgerColumns } from '../src/funds/ledger/ledger-columns.ts';
import { ledgerSheet } from '../src/funds/ledger/ledger-sheet.ts';
import type { LedgerImport } from '../src/funds/funds-api.ts';
import { openGovernance, operator, personWith, type TestGovernance } from './open-governance.ts';

let governance: TestGovernance;
let directory: string;
const county = { kind: 'county' } as const;
const office = personWith('p-office', { role: 'project-office', scope: county });
const leader = personWith('p-leader', { role: 'leading-group', scope: county });
const school = '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d01';
const otherSchool = '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d02';
const principal = personWith('p-principal', { role: 'principal', scope: { kind: 'school', id: school } });
const schools = [
  { schoolId: school, code: '2151000123' },
  { schoolId: otherSchool, code: '2151000456' },
];
const awardIds = [1, 2, 3].map((n) => `0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1f0${n}`);

beforeAll(async () => {
  governance = await openGovernance(inject('postgresUrl'));
  governance.setDay('2019-10-15');
  directory = await mkdtemp(join(tmpdir(), 'funds-test-'));
});
afterAll(async () => {
  await governance.drop();
  await rm(directory, { recursive: true });
});

const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const code = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'ok' : result.refusal!.code);
const events = async () => (await governance.sql`select 1 from event`).length;

type Cell = string | number | null;
async function ledger(rows: readonly (readonly Cell[])[], dryRun = false, actor: Actor = office): Promise<LedgerImport> {
  const path = join(directory, 'ledger.xlsx');
  await writeXlsx(path, [{ name: '台账', titleRows: ['专项经费与以奖代补台账'], header: ledgerColumns, rows }]);
  return value(await governance.api.importFundLedger({ content: (await readFile(path)).toString('base64'), schools, dryRun }, actor));
}
const exported = async () => {
  const [funds, awards] = await Promise.all([
    governance.api.readFunds({ asOf: null }, office),
    governance.api.readAwards({ asOf: null }, office),
  ]);
  return ledgerSheet(funds, awards, (id) => schools.find(({ schoolId }) => schoolId === id)!.code);
};

describe('funds and awards', () => {
  let fundId: string;

  test('an award is proposed by the project office, decided by another person of the leading group, and paid in parts', async () => {
    const fund = value(await governance.api.setBudget({ year: 2019, name: '以奖代补资金', kind: 'award', amountFen: 100_000_00 }, office));
    fundId = fund.fundId;
    const proposal = { awardId: awardIds[0]!, fundId, schoolId: school, amountFen: 60_000_00, basis: '三三三全部完成' };
    expect(value(await governance.api.proposeAward(proposal, office))).toMatchObject({ step: 'proposed', basis: '三三三全部完成' });
    const decision = { awardId: awardIds[0]!, decision: 'approved', amountFen: 50_000_00, reason: '同意' } as const;
    expect(code(await governance.api.decideAward(decision, office))).toBe('NotPermitted');
    expect(code(await governance.api.decideAward(decision, operator))).toBe('NotPermitted');
    const both = personWith('p-office', { role: 'project-office', scope: county }, { role: 'leading-group', scope: county });
    expect(code(await governance.api.decideAward(decision, both))).toBe('DecidedByProposer');
    expect(code(await governance.api.decideAward(decision, { ...leader, kind: 'service' } as Actor))).toBe('NotAPerson');
    const decided = value(await governance.api.decideAward(decision, leader));
    expect(decided).toMatchObject({ step: 'approved', decision: { amountFen: 50_000_00, reason: '同意', decidedBy: 'p-leader' } });
    const part = { awardId: awardIds[0]!, amountFen: 20_000_00, date: '2019-10-08', voucher: '拨-1' };
    expect(value(await governance.api.payAward(part, office)).step).toBe('part-paid');
    expect(code(await governance.api.payAward({ ...part, voucher: '拨-2', amountFen: 30_000_01 }, office))).toBe('PaidAboveAward');
    expect(value(await governance.api.payAward({ ...part, voucher: '拨-2', amountFen: 30_000_00 }, office)).step).toBe('paid');
    expect(await governance.api.readFunds({ asOf: null }, leader)).toMatchObject([
      { fundId, budgetFen: 100_000_00, awardedFen: 50_000_00, allottedFen: 50_000_00, spentFen: 0 },
    ]);
  });

  test('two awards decided at the same moment together do not go over the budget', async () => {
    for (const [at, schoolId] of [
      [1, school],
      [2, otherSchool],
    ] as const)
      value(await governance.api.proposeAward({ awardId: awardIds[at]!, fundId, schoolId, amountFen: 40_000_00, basis: '试点' }, office));
    const decisions = await Promise.all(
      [1, 2].map((at) =>
        governance.api.decideAward({ awardId: awardIds[at]!, decision: 'approved', amountFen: 40_000_00, reason: '同意' }, leader),
      ),
    );
    expect(decisions.map(code).toSorted()).toEqual(['AwardAboveBudget', 'ok']);
  });

  test('one voucher of a fund is not paid under two awards', async () => {
    const approved = (await governance.api.readAwards({ asOf: null }, leader)).find(({ step }) => step === 'approved')!;
    const payment = { awardId: approved.awardId, amountFen: 1_00, date: '2019-10-08', voucher: '拨-1' };
    expect(code(await governance.api.payAward(payment, office))).toBe('VoucherUsed');
  });

  test('a principal sees the awards of the own school and no funds; who has no right sees nothing', async () => {
    const seen = await governance.api.readAwards({ asOf: null }, principal);
    expect(new Set(seen.map(({ schoolId }) => schoolId))).toEqual(new Set([school]));
    expect(await governance.api.readFunds({ asOf: null }, principal)).toEqual([]);
    const parent = personWith('p-parent', { role: 'parent', scope: { kind: 'child', id: school } });
    expect(await governance.api.readAwards({ asOf: null }, parent)).toEqual([]);
    expect(code(await governance.api.setBudget({ year: 2019, name: '甲', kind: 'special', amountFen: 1 }, leader))).toBe('NotPermitted');
    expect(code(await governance.api.setBudget({ year: 2019, name: '甲', kind: 'special', amountFen: 0 }, office))).toBe('InputInvalid');
  });

  test.each(['报销：示例甲', '联系人 138 0000 0000', '13800000000', '示例甲-1', '记-', '', '1'.repeat(31)])(
    'a voucher is a number and no text: %j is refused with what is allowed',
    async (voucher) => {
      const payment = { awardId: awardIds[0]!, amountFen: 1_00, date: '2019-10-08', voucher };
      const booking = { ...payment, fundId, kind: 'spent', schoolId: null, purpose: '', exception: null } as const;
      for (const refused of [await governance.api.payAward(payment, office), await governance.api.recordSpending(booking, office)])
        expect(refused).toMatchObject({ refusal: { code: 'VoucherMalformed', zh: expect.stringContaining('字母、数字') } });
    },
  );

  test('the name of a fund is sealed, as people write it', async () => {
    await expect.poll(() => governance.published.some(({ header }) => header.includes('budget-set'))).toBe(true);
    expect(governance.published.map(({ body }) => body).join('\n')).not.toContain('以奖代补资金');
  });

  test('what was so on a day is read as of that day', async () => {
    governance.setDay('2019-11-20');
    value(await governance.api.changeBudget({ fundId, amountFen: 120_000_00, reason: '上级追加' }, office));
    const budgets = async (asOf: string | null) => (await governance.api.readFunds({ asOf }, leader)).map(({ budgetFen }) => budgetFen);
    expect([await budgets('2019-10-14'), await budgets('2019-10-31'), await budgets(null)]).toEqual([[], [100_000_00], [120_000_00]]);
    expect(await governance.api.readAwards({ asOf: '2019-10-14' }, leader)).toEqual([]);
  });
});

describe('the ledger file', () => {
  const special = '装备专项经费';
  const rows: Cell[][] = [
    [2019, special, null, '2151000123', 12_345.67, '2019-10-08', null, '实验室改造', '记-11'],
    [2019, special, 80_000, '', null, '', null, '', ''],
    [2019, special, null, '', null, '2019/10/9', '1,000.50', '购置图书', '记-12'],
    ['合计', '', 80_000, '', 12_345.67, '', 1_000.5, '', ''],
  ];

  test('with one wrong row is not taken in at all, and every wrong row is named in both languages', async () => {
    const before = await events();
    const wrong = [
      ...rows,
      ['19年', special, null, '', null, '', 5, '', ''],
      [2019, special, null, '999', 5, '2019-10-08', null, '', '记-13'],
      [2019, special, null, '', null, '2019-10-08', 70_000, '', '记-14'],
      [2019, special, null, '', null, '2019-10-08', 10_000, '', '记-15'],
      [2019, '以奖代补资金', null, '2151000456', 999_999, '2019-10-08', null, '', '记-16'],
      [2019, special, '8万', '', null, '', null, '', ''],
      [2019, special, null, '', null, '2019-10-08', 5, '', '经手：示例甲'],
    ];
    const imported = await ledger(wrong);
    expect(imported).toMatchObject({ applied: false, skipped: 1, unchanged: 0 });
    expect(imported.findings.map(({ row, column, code: found }) => [row, column, found])).toEqual([
      [7, '年度', 'YearMalformed'],
      [7, '拨付日期', 'DateMissing'],
      [7, '凭证号', 'VoucherMissing'],
      [8, '学校标识码', 'SchoolUnknown'],
      [10, '支出金额(元)', 'BudgetExceeded'],
      [11, '拨付金额(元)', 'NoApprovedAward'],
      [12, '预算金额(元)', 'AmountMalformed'],
      [13, '凭证号', 'VoucherMalformed'],
    ]);
    expect(imported.findings.every(({ zh, en }) => zh.length > 5 && en.length > 5)).toBe(true);
    expect(await events()).toBe(before);
  });

  test('over the budget is refused at the row that goes over it', async () => {
    const over = [...rows, [2019, special, null, '', null, '2019-10-08', 79_000, '', '记-14']];
    expect((await ledger(over)).findings).toMatchObject([{ row: 7, code: 'BudgetExceeded' }]);
  });

  test('is tried without being taken in', async () => {
    const before = await events();
    expect(await ledger(rows, true)).toMatchObject({ applied: false, budgets: 1, bookings: 2, payments: 0, skipped: 1, findings: [] });
    expect(await events()).toBe(before);
  });

  test('is taken in once: the same file again changes nothing', async () => {
    expect(await ledger(rows)).toMatchObject({ applied: true, budgets: 1, bookings: 2, unchanged: 0, findings: [] });
    const before = await events();
    expect(await ledger(rows)).toMatchObject({ applied: true, budgets: 0, bookings: 0, unchanged: 3, findings: [] });
    expect(await events()).toBe(before);
    const fund = (await governance.api.readFunds({ asOf: null }, office)).find(({ name }) => name === special);
    expect(fund).toMatchObject({ budgetFen: 80_000_00, allottedFen: 12_345_67, spentFen: 1_000_50, kind: 'special' });
  });

  test('pays an approved award of the school out of an award fund', async () => {
    const approved = (await governance.api.readAwards({ asOf: null }, leader)).find(({ step }) => step === 'approved')!;
    const { code: schoolCode } = schools.find(({ schoolId }) => schoolId === approved.schoolId)!;
    const paid = [[2019, '以奖代补资金', null, schoolCode, 10_000, '2019-10-09', null, '', '拨-9']];
    expect(await ledger(paid)).toMatchObject({ applied: true, payments: 1, findings: [] });
    expect(await ledger(paid)).toMatchObject({ applied: true, payments: 0, unchanged: 1 });
  });

  test('does not pay twice under one voucher, neither across awards nor within the file', async () => {
    const paid = (schoolCode: string, voucher: string) => [2019, '以奖代补资金', null, schoolCode, 1, '2019-10-09', null, '', voucher];
    const used = await ledger([paid('2151000123', '拨-9'), paid('2151000456', '拨-9')]);
    expect(used.findings.map(({ code: found }) => found).toSorted()).toEqual(['NoApprovedAward', 'VoucherUsed']);
    expect(used.applied).toBe(false);
  });

  test.each(['xlsx', 'csv'] as const)('handed out as .%s comes back unchanged', async (format) => {
    const sheet = await exported();
    const path = join(directory, `out.${format}`);
    if (format === 'xlsx') await writeXlsx(path, [sheet]);
    else await writeCsv(path, sheet);
    const before = await events();
    const content = (await readFile(path)).toString('base64');
    const imported = value(await governance.api.importFundLedger({ content, schools, dryRun: false }, office));
    expect(imported).toMatchObject({ rows: 7, unchanged: 7, budgets: 0, bookings: 0, payments: 0, applied: true, findings: [] });
    expect(await events()).toBe(before);
    expect(await exported()).toEqual(sheet);
  });

  test('that is no ledger is refused with the columns it should have', async () => {
    const content = Buffer.from('姓名,年龄\n甲,1\n').toString('base64');
    expect(code(await governance.api.importFundLedger({ content, schools, dryRun: true }, office))).toBe('LedgerHeaderUnknown');
    const broken = Buffer.from('PK\u0003\u0004broken').toString('base64');
    expect(code(await governance.api.importFundLedger({ content: broken, schools, dryRun: true }, office))).toBe('LedgerUnreadable');
    expect(code(await governance.api.importFundLedger({ content, schools, dryRun: true }, principal))).toBe('NotPermitted');
  });
});
