import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openGovernance, operator, personWith, type TestGovernance } from './open-governance.ts';

let governance: TestGovernance;
const county = { kind: 'county' } as const;
const school = '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d01';
const other = '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d02';
const office = personWith('p-office', { role: 'project-office', scope: county });
const principal = personWith('p-principal', { role: 'principal', scope: { kind: 'school', id: school } });
const finance = personWith('p-finance', { role: 'department', scope: { kind: 'office', id: 'finance' } });
const parent = personWith('p-parent', { role: 'parent', scope: { kind: 'child', id: school } });
const id = (n: number) => `0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1e${String(n).padStart(2, '0')}`;

beforeAll(async () => {
  governance = await openGovernance(inject('postgresUrl'));
  governance.setDay('2019-10-15');
  for (const officeId of ['finance', 'housing'])
    await governance.api.declareOffice({ officeId, kind: 'department', nameZh: '部门', nameEn: 'Department' }, operator);
});
afterAll(() => governance.drop());

const code = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'ok' : result.refusal!.code);
const application = {
  entryId: id(1),
  kind: 'featured-school',
  level: 'county',
  schoolId: school,
  title: '书法特色学校',
  budgetFen: 100_000,
  date: '2019-09-10',
} as const;
const decision = {
  entryId: id(1),
  decision: 'confirmed',
  level: 'city',
  fundingSource: 'public-fund',
  amountFen: 80_000,
  validUntil: '2019-10-20',
  date: '2019-09-20',
  reason: '同意',
} as const;

describe('designations and projects', () => {
  test('a principal applies for the own school and for no other', async () => {
    expect(code(await governance.api.applyForEntry({ ...application, schoolId: other }, principal))).toBe('NotPermitted');
    expect(code(await governance.api.applyForEntry(application, parent))).toBe('NotPermitted');
    expect(code(await governance.api.applyForEntry({ ...application, title: '' }, principal))).toBe('InputInvalid');
    expect(code(await governance.api.applyForEntry({ ...application, schoolId: null }, principal))).toBe('NotPermitted');
    expect(await governance.api.applyForEntry(application, principal)).toMatchObject({
      ok: true,
      value: { step: 'applied', title: '书法特色学校' },
    });
  });
  test('go from confirmation through funding and milestones to their last day, and on by a renewal', async () => {
    expect(code(await governance.api.decideEntry(decision, principal))).toBe('NotPermitted');
    expect(code(await governance.api.decideEntry(decision, operator))).toBe('DecisionNeedsPerson');
    expect(await governance.api.decideEntry(decision, office)).toMatchObject({ ok: true, value: { step: 'confirmed', level: 'city' } });
    expect(code(await governance.api.fundEntry({ entryId: id(1), amountFen: 80_001, date: '2019-10-08', voucher: '拨-1' }, office))).toBe(
      'FundedAboveDecision',
    );
    expect(
      code(await governance.api.fundEntry({ entryId: id(1), amountFen: 80_000, date: '2019-10-08', voucher: '示例甲-1' }, office)),
    ).toBe('VoucherMalformed');
    await governance.api.fundEntry({ entryId: id(1), amountFen: 80_000, date: '2019-10-08', voucher: '拨-1' }, office);
    const planned = await governance.api.planMilestone({ entryId: id(1), milestoneId: id(2), due: '2019-10-18', text: '作品展' }, office);
    expect(planned).toMatchObject({ ok: true, value: { fundedFen: 80_000, milestones: [{ alarm: 'blue', reachedOn: null }] } });
    const reach = { entryId: id(1), milestoneId: id(2), date: '2019-10-15', evidence: '展览照片' };
    expect(
      code(await governance.api.reachMilestone(reach, personWith('p', { role: 'principal', scope: { kind: 'school', id: other } }))),
    ).toBe('NotPermitted');
    expect(await governance.api.reachMilestone(reach, principal)).toMatchObject({
      ok: true,
      value: { milestones: [{ reachedOn: '2019-10-15', evidence: '展览照片', alarm: 'none' }] },
    });
    governance.setDay('2019-10-21');
    expect(await governance.api.readEntries({ asOf: null }, principal)).toMatchObject([{ step: 'expired' }]);
    expect(await governance.api.readEntries({ asOf: '2019-10-20' }, principal)).toMatchObject([{ step: 'confirmed' }]);
    await governance.api.renewEntry({ entryId: id(1), validUntil: '2020-10-20', reason: '续期' }, office);
    expect(await governance.api.readEntries({ asOf: null }, office)).toMatchObject([{ step: 'confirmed', validUntil: '2020-10-20' }]);
    const ended = await governance.api.withdrawEntry({ entryId: id(1), date: '2019-10-21', reason: '撤并' }, office);
    expect(ended).toMatchObject({ ok: true, value: { step: 'withdrawn', withdrawnReason: '撤并' } });
    expect(await governance.api.readEntries({ asOf: null }, parent)).toEqual([]);
  });
});

test('expert visits and commendations are recorded by the project office and seen by schools', async () => {
  const visit = { visitId: id(3), schoolId: school, date: '2019-10-10', kind: 'diagnosis', experts: 3, findings: '课程齐全' } as const;
  expect(code(await governance.api.recordExpertVisit(visit, principal))).toBe('NotPermitted');
  expect(code(await governance.api.recordExpertVisit({ ...visit, date: '2019-10-22' }, office))).toBe('DateInFuture');
  expect(await governance.api.recordExpertVisit(visit, office)).toMatchObject({ ok: true, value: visit });
  const given = {
    commendationId: id(4),
    recipientKind: 'school',
    recipientId: school,
    title: '先进学校',
    basis: '评估',
    date: '2019-09-10',
  } as const;
  expect(code(await governance.api.giveCommendation(given, finance))).toBe('NotPermitted');
  expect(await governance.api.giveCommendation(given, office)).toMatchObject({ ok: true, value: given });
  expect(await governance.api.readExpertVisits({ asOf: null }, principal)).toMatchObject([{ experts: 3 }]);
  const stranger = personWith('p-stranger', { role: 'principal', scope: { kind: 'school', id: other } });
  const group = personWith('p-group', { role: 'inspection-group', scope: { kind: 'office', id: 'housing' } });
  await governance.api.giveCommendation({ ...given, commendationId: id(5), recipientKind: 'office', recipientId: 'finance' }, office);
  await governance.api.giveCommendation({ ...given, commendationId: id(6), recipientKind: 'class', recipientId: id(9) }, office);
  const seenBy = async (actor: typeof finance) => [
    (await governance.api.readEntries({ asOf: null }, actor)).length,
    (await governance.api.readExpertVisits({ asOf: null }, actor)).length,
    (await governance.api.readCommendations({ asOf: null }, actor)).map(({ recipientKind }) => recipientKind).toSorted(),
  ];
  expect(await seenBy(office)).toEqual([1, 1, ['class', 'office', 'school']]);
  expect(await seenBy(principal)).toEqual([1, 1, ['class', 'school']]);
  expect(await seenBy(stranger)).toEqual([0, 0, ['class']]);
  expect(await seenBy(finance)).toEqual([0, 0, ['office']]);
  expect(await seenBy(group)).toEqual([0, 0, []]);
  expect(await governance.api.readCommendations({ asOf: null }, principal)).toMatchObject([{}, { title: '先进学校' }]);
  expect(await governance.api.readCommendations({ asOf: '2019-10-20' }, principal)).toEqual([]);
});

describe('the yearly appraisal', () => {
  const items = [
    { obligationId: 'jy.s1.1', points: 900, outOf: 1_000 },
    { obligationId: 'jy.s1.2', points: 400, outOf: 500 },
  ];
  const appraisal = { year: 2019, officeId: 'finance', items, result: 'good', document: null } as const;
  test('is of units and obligations that there are', async () => {
    expect(code(await governance.api.recordAppraisal({ ...appraisal, officeId: 'nowhere' }, office))).toBe('OfficeUnknown');
    const unknown = [{ ...items[0]!, obligationId: 'jy.s1.999' }];
    expect(code(await governance.api.recordAppraisal({ ...appraisal, items: unknown }, office))).toBe('ObligationUnknown');
    expect(code(await governance.api.recordAppraisal(appraisal, finance))).toBe('NotPermitted');
  });
  test('is recorded once and corrected by its own event, with the reason', async () => {
    expect(await governance.api.recordAppraisal(appraisal, office)).toMatchObject({ ok: true, value: { points: 1_300, outOf: 1_500 } });
    expect(code(await governance.api.recordAppraisal({ ...appraisal, result: 'fail' }, office))).toBe('AppraisalExists');
    const corrected = await governance.api.correctAppraisal({ ...appraisal, result: 'excellent', reason: '复核' }, office);
    expect(corrected).toMatchObject({ ok: true, value: { result: 'excellent', corrections: [{ reason: '复核' }] } });
  });
  test('names its document by number only', async () => {
    const named = (document: string) => ({ ...appraisal, document, reason: '补文号' });
    for (const document of ['关于示例甲的通报', '青教函2019-12 示例甲'])
      for (const answer of [
        await governance.api.recordAppraisal(named(document), office),
        await governance.api.correctAppraisal(named(document), office),
      ])
        expect(answer).toMatchObject({ refusal: { code: 'DocumentMalformed', zh: expect.stringContaining('青教函〔2019〕12号') } });
    expect(await governance.api.correctAppraisal(named('青教函〔2019〕12号'), office)).toMatchObject({
      ok: true,
      value: { document: '青教函〔2019〕12号' },
    });
  });
  test('is seen by its own unit and by those who watch over the county', async () => {
    await governance.api.recordAppraisal({ ...appraisal, officeId: 'housing' }, office);
    const offices = async (actor: typeof finance) =>
      (await governance.api.readAppraisals({ asOf: null }, actor)).map(({ officeId }) => officeId);
    expect(await offices(finance)).toEqual(['finance']);
    expect(await offices(office)).toEqual(['finance', 'housing']);
    expect(await offices(principal)).toEqual([]);
  });
});
