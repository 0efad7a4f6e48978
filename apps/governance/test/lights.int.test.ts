import { randomUUID } from 'node:crypto';
import type { Actor } from '@junheng/access';
import { lightOf } from '@junheng/lights';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { bookDigest } from '../src/book/book-digest.ts';
import type { DutyLight, ValueReading } from '../src/lights/lights-api.ts';
import { openGovernance, operator, personWith, type TestGovernance } from './open-governance.ts';

const platform: Actor = { id: 'platform', kind: 'platform' };
const basicEducation = personWith('p-jichu', { role: 'office', scope: { kind: 'office', id: 'basic-education' } });
const equipment = personWith('p-zhuangbei', { role: 'office', scope: { kind: 'office', id: 'equipment-centre' } });
const leader = personWith('p-leader', { role: 'leading-group', scope: { kind: 'county' } });
const inspector = personWith('p-inspector', { role: 'inspector', scope: { kind: 'county' } });
const projectOffice = personWith('p-project', { role: 'project-office', scope: { kind: 'county' } });
const parent = personWith('p-parent', { role: 'parent', scope: { kind: 'child', id: 'c1' } });

let governance: TestGovernance;
let api: TestGovernance['api'];
beforeAll(async () => {
  governance = await openGovernance(inject('postgresUrl'));
  api = governance.api;
  const choices = { dueDates: [], standards: [], monthlyReportDay: null, quarterlyMeeting: false, leading: [] };
  await api.activatePack({ packId: 'jintang-2018', version: '1', from: '2019-09-01', choices }, operator);
  await api.declareOffice(
    { officeId: 'basic-education', kind: 'section', nameZh: '基础教育科', nameEn: 'Basic Education Section' },
    operator,
  );
  await api.declareOffice({ officeId: 'equipment-centre', kind: 'section', nameZh: '装备中心', nameEn: 'Equipment Centre' }, operator);
  await api.mapOfficeName({ nameZh: '基础教育科', officeId: 'basic-education' }, operator);
  await api.assignObligation({ obligationId: 'jt.overall.5', leadOffice: 'basic-education', coOffices: [], personId: null }, operator);
  await api.assessLights(platform);
});
afterAll(() => governance.drop());

const enrolment = (change: Partial<ValueReading> = {}): ValueReading => ({
  obligationId: 'jt.overall.5',
  value: 94,
  low: null,
  high: null,
  target: 95,
  direction: 'up',
  unit: '%',
  known: null,
  total: null,
  status: 'NOT_MET',
  missing: null,
  ...change,
});
const record = (...readings: ValueReading[]) => api.recordValues({ schoolYear: 2019, ledgerSize: 900, viewVersion: 3, readings }, platform);

async function measureOf(obligationId: string) {
  for (const { measureId } of (await api.readBoard(null, operator)).measures) {
    const card = await api.readMeasureCard(measureId, null, operator);
    if (card!.duties.some((each) => each.obligationId === obligationId)) return { measureId };
  }
  throw new Error(`${obligationId} is on no card`);
}

async function duty(obligationId: string, asOf: string | null = null): Promise<DutyLight> {
  const board = await api.readBoard(asOf, operator);
  for (const { measureId } of board.measures) {
    const card = await api.readMeasureCard(measureId, asOf, operator);
    const found = card!.duties.find((each) => each.obligationId === obligationId);
    if (found) return found;
  }
  throw new Error(`${obligationId} is on no card`);
}

test('what nothing feeds is grey with its missing source, and never green', async () => {
  const missing = { code: 'NO_SOURCE', zh: '缺问卷', en: 'no survey' };
  await record(enrolment({ obligationId: 'jt.overall.13', value: null, status: 'NO_DATA', missing }));
  const satisfaction = await duty('jt.overall.13');
  expect(satisfaction).toMatchObject({ light: 'grey', reasons: ['NO_SOURCE', 'NOT_SIGNED'], value: { missing } });
  const { measures } = await api.readBoard(null, operator);
  expect(measures.map(({ counts }) => counts.green).reduce((sum, green) => sum + green, 0)).toBe(0);
});

test('only the platform hands in values', async () => {
  const input = { schoolYear: 2019, ledgerSize: 1, viewVersion: 1, readings: [enrolment()] };
  for (const actor of [operator, projectOffice, leader])
    expect(await api.recordValues(input, actor)).toMatchObject({ ok: false, refusal: { code: 'NotPermitted' } });
  expect(await api.readMeasuredDuties(operator)).toEqual([]);
  const wanted = await api.readMeasuredDuties(platform);
  expect(wanted.find(({ obligationId }) => obligationId === 'jt.overall.5')).toMatchObject({
    indicatorId: 'cty.disabled-enrolment',
    thresholds: [{ comparator: '>=', value: 95 }],
  });
});

test('an office signs its own value, and then the light says how it stands', async () => {
  await record(enrolment());
  expect(await duty('jt.overall.5')).toMatchObject({ light: 'grey', reasons: ['NOT_SIGNED'], value: { value: 94, status: 'NOT_MET' } });
  const input = { obligationId: 'jt.overall.5', value: 94 };
  expect(await api.signValue(input, equipment)).toMatchObject({ ok: false, refusal: { code: 'NotPermitted' } });
  for (const actor of [operator, projectOffice])
    expect(await api.signValue(input, actor)).toMatchObject({ ok: false, refusal: { code: 'NotPermitted' } });
  const program = { ...basicEducation, kind: 'service' } as typeof basicEducation;
  expect(await api.signValue(input, program)).toMatchObject({ ok: false, refusal: { code: 'SignatureNeedsPerson' } });
  expect(await api.signValue({ ...input, value: 95 }, basicEducation)).toMatchObject({ ok: false, refusal: { code: 'ValueMoved' } });
  const signed = await api.signValue(input, basicEducation);
  expect(signed).toMatchObject({
    ok: true,
    value: {
      light: 'green',
      assessed: { light: 'green', ruleVersion: 1 },
      signatures: [{ signedBy: 'p-jichu', officeId: 'basic-education' }],
    },
  });
});

test('an event of a light holds its rule’s version and whole state: whoever reads it can apply the rule again', async () => {
  const assessed = (await governance.anotherBook().read(null))
    .one('light', 'jt.overall.5')!
    .history.filter(({ type }) => type === 'LightAssessed');
  expect(assessed.map(({ data }) => (data as { light: string }).light)).toEqual(['grey', 'grey', 'green']);
  for (const { data } of assessed) {
    const { state, thresholds, light, reasons } = data as never as {
      state: Parameters<typeof lightOf>[0];
      thresholds: { amberGap: string; redGap: string; amberDaysLate: number; redDaysLate: number };
      light: string;
      reasons: string[];
    };
    const numbers = { ...thresholds, amberGap: Number(thresholds.amberGap), redGap: Number(thresholds.redGap) };
    expect(lightOf({ ...state, gap: state.gap === null ? null : Number(state.gap) }, numbers)).toEqual({ light, reasons });
  }
  await expect.poll(() => governance.published.filter(({ header }) => header.includes('light-assessed')).length).toBeGreaterThan(1);
});

test('an override stands beside the rule’s light, shown with both, and ends by itself', async () => {
  governance.setDay('2019-09-10');
  const input = { obligationId: 'jt.overall.5', light: 'red' as const, reason: '数据待核', until: '2019-09-20' };
  expect(await api.overrideLight(input, basicEducation)).toMatchObject({ ok: false, refusal: { code: 'NotPermitted' } });
  expect(await api.overrideLight({ ...input, reason: '' }, leader)).toMatchObject({ ok: false, refusal: { code: 'InputInvalid' } });
  expect(await api.overrideLight(input, operator)).toMatchObject({ ok: false, refusal: { code: 'SignatureNeedsPerson' } });
  const overridden = await api.overrideLight(input, leader);
  expect(overridden).toMatchObject({ ok: true, value: { override: { light: 'red', overriddenBy: 'p-leader', reason: '数据待核' } } });
  const { light } = (overridden as { value: DutyLight }).value;
  expect(light).not.toBe('red');
  const line = (await api.readBoard(null, operator)).measures.find(({ worst, overridden: count }) => worst && count > 0);
  expect(line?.overridden).toBe(1);

  governance.setDay('2019-09-21');
  expect((await duty('jt.overall.5')).override).toBeNull();
  await api.assessLights(platform);
  const events = (await duty('jt.overall.5')).events.map(({ type }) => type);
  expect(events.filter((type) => type === 'OverrideEnded')).toHaveLength(1);
  expect((await duty('jt.overall.5', '2019-09-15')).override).toMatchObject({ light: 'red' });
});

test('a violation turns the light red at once; another signed-in person clears it', async () => {
  const violation = {
    obligationId: 'jt.m2.3',
    violationId: randomUUID(),
    source: 'inspection' as const,
    schoolId: null,
    finding: '某校设重点班',
  };
  expect(await api.recordViolation(violation, parent)).toMatchObject({ ok: false, refusal: { code: 'NotPermitted' } });
  expect(await api.recordViolation(violation, inspector)).toMatchObject({
    ok: true,
    value: { light: 'red', reasons: expect.arrayContaining(['BROKEN']), violations: [{ finding: '某校设重点班', cleared: null }] },
  });
  const clear = { obligationId: 'jt.m2.3', violationId: violation.violationId, outcome: 'rectified' as const, reason: '已整改' };
  expect(await api.clearViolation(clear, inspector)).toMatchObject({ ok: false, refusal: { code: 'SecondPersonNeeded' } });
  expect(await api.clearViolation(clear, operator)).toMatchObject({ ok: false, refusal: { code: 'SecondPersonNeeded' } });
  const { measureId } = await measureOf('jt.m2.3');
  const findingsFor = async (actor: Actor) =>
    (await api.readMeasureCard(measureId, null, actor))!.duties.flatMap(({ violations }) => violations.map(({ finding }) => finding));
  expect(await findingsFor(leader)).toEqual(['某校设重点班']);
  expect(await findingsFor(personWith('p-sr', { role: 'subject-researcher', scope: { kind: 'county' } }))).toEqual([null]);
  const group = personWith('p-group', { role: 'inspection-group', scope: { kind: 'office', id: 'inspection-group-1' } });
  const other = { ...violation, violationId: randomUUID(), finding: '另一所学校' };
  const answer = (await api.recordViolation(other, group)) as { value: DutyLight };
  expect(new Set(answer.value.violations.map(({ finding }) => finding))).toEqual(new Set(['另一所学校', null]));
  await api.clearViolation({ ...clear, violationId: other.violationId }, inspector);
  expect(await api.confirmViolation(clear, projectOffice)).toMatchObject({
    ok: true,
    value: { violations: expect.arrayContaining([expect.objectContaining({ isConfirmed: true })]) },
  });
  const cleared = await api.clearViolation(clear, projectOffice);
  expect(cleared).toMatchObject({
    ok: true,
    value: {
      light: 'grey',
      violations: expect.arrayContaining([
        expect.objectContaining({ cleared: expect.objectContaining({ outcome: 'rectified', clearedBy: 'p-project' }) }),
      ]),
    },
  });
});

test('a violation that the platform hands in twice is recorded once, and two persons end it', async () => {
  const of = { obligationId: 'jt.m2.2', violationId: randomUUID() };
  const violation = { ...of, source: 'report' as const, schoolId: null, finding: '分班违规经查实' };
  expect(await api.recordViolation(violation, platform)).toMatchObject({
    ok: true,
    value: { light: 'red', reasons: expect.arrayContaining(['BROKEN']) },
  });
  expect(await api.recordViolation(violation, platform)).toMatchObject({ ok: true, value: { violations: [{ recordedBy: 'platform' }] } });
  const clear = { ...of, outcome: 'rectified' as const, reason: '已整改' };
  expect(await api.clearViolation(clear, projectOffice)).toMatchObject({ ok: false, refusal: { code: 'SecondPersonNeeded' } });
  await api.confirmViolation(of, inspector);
  expect(await api.clearViolation(clear, projectOffice)).toMatchObject({ ok: true, value: { light: 'grey' } });
});

test('thresholds of a measure move its lights, with a reason; the leading group signs it off', async () => {
  const strict = { amberGap: 0, redGap: 0.0001, amberDaysLate: 0, redDaysLate: 3 };
  expect(await api.setThresholds({ measureId: 'jt.m2', thresholds: strict, reason: '' }, operator)).toMatchObject({ ok: false });
  expect(await api.setThresholds({ measureId: 'jt.m2', thresholds: strict, reason: '今年从严' }, operator)).toMatchObject({
    ok: true,
    value: { thresholds: strict, ownThresholds: { reason: '今年从严' }, measure: { ownThresholds: true } },
  });
  for (const looser of [{ redGap: 0.6 }, { redDaysLate: 100 }])
    expect(await api.setThresholds({ measureId: 'jt.m2', thresholds: { ...strict, ...looser }, reason: '放宽' }, operator)).toMatchObject({
      refusal: { code: 'ThresholdsTooLoose', zh: expect.stringContaining('50%') },
    });
  const { measures } = await api.readBoard(null, operator);
  expect(measures.filter(({ ownThresholds }) => ownThresholds).map(({ measureId }) => measureId)).toEqual(['jt.m2']);
  expect(await api.signOffMeasure({ measureId: 'jt.m2' }, projectOffice)).toMatchObject({ ok: false, refusal: { code: 'NotPermitted' } });
  expect(await api.signOffMeasure({ measureId: 'jt.m2' }, leader)).toMatchObject({
    ok: true,
    value: { measure: { signedOff: { signedBy: 'p-leader', day: '2019-09-21' } } },
  });
  expect(await api.signOffMeasure({ measureId: 'jt.m99' }, leader)).toMatchObject({ ok: false, refusal: { code: 'MeasureUnknown' } });
});

test('an office sees the measures of its own, who holds nothing sees none', async () => {
  const all = await api.readBoard(null, projectOffice);
  const own = await api.readBoard(null, basicEducation);
  expect(own.measures.length).toBeGreaterThan(0);
  expect(own.measures.length).toBeLessThan(all.measures.length);
  expect(own.measures.every(({ officeIds }) => officeIds.includes('basic-education'))).toBe(true);
  expect((await api.readBoard(null, parent)).measures).toEqual([]);
  expect(await api.readMeasureCard('jt.m2', null, equipment)).toBeNull();
  expect(await api.readMeasureCard('jt.m2', null, basicEducation)).toMatchObject({ measure: { measureId: 'jt.m2' } });
});

test('a county asks more of itself, and the value is held against its own line', async () => {
  const target = { obligationId: 'jt.overall.5', target: 98, points: [], reason: '县里更高的要求' };
  expect(await api.setTarget({ ...target, target: 90 }, operator)).toMatchObject({ ok: false, refusal: { code: 'TargetLooser' } });
  expect(await api.setTarget(target, operator)).toMatchObject({
    ok: true,
    value: { countyLine: { value: 98 }, trajectory: [{ day: '2019-09-01', value: 94 }, { value: 98 }] },
  });
});

test('nobody has a light to sign for what no document in force asks', async () => {
  for (const obligationId of ['nq.c.2', 'jt.m9.1', '../x'])
    expect(await api.signValue({ obligationId, value: 1 }, basicEducation)).toMatchObject({
      ok: false,
      refusal: { code: expect.stringMatching(/ObligationUnknown|InputInvalid/) },
    });
});

test('the name of a file with personal data stands on the card for its own office, in the audit, and in no command’s answer', async () => {
  async function* content() {
    yield Buffer.from('%PDF-1.7');
  }
  const about = { aboutKind: 'value', aboutId: 'jt.overall.5', unitKind: 'office', unitId: 'basic-education' } as const;
  const file = { ...about, evidenceId: randomUUID(), fileName: '示例甲的随班就读记录.pdf', isPersonal: true, content: content() };
  expect(await api.fileEvidence(file, basicEducation)).toMatchObject({ ok: true });
  const { measureId } = await measureOf('jt.overall.5');
  const nameFor = async (actor: Actor) => {
    const duties = (await api.readMeasureCard(measureId, null, actor))!.duties;
    return duties.flatMap(({ evidence }) => evidence).map(({ fileName }) => fileName);
  };
  expect(await nameFor(basicEducation)).toEqual(['示例甲的随班就读记录.pdf']);
  expect(await nameFor(leader)).toEqual([null]);
  const policy = await api.readPolicy({ packId: 'jintang-2018', asOf: null }, basicEducation);
  expect(policy!.clauses.flatMap(({ files }) => files)).toMatchObject([{ isPersonal: true, fileName: null }]);
  const auditor = personWith('p-auditor', { role: 'auditor', scope: { kind: 'county' } });
  const page = { actorId: 'p-jichu', kind: null, subject: measureId, fromDay: null, untilDay: null, offset: 0, limit: 10 };
  expect((await api.readReadAudit(page, auditor)).items).toMatchObject([{ actorId: 'p-jichu', kind: 'evidence', count: 1 }]);
  const ended = await api.setTarget({ obligationId: 'jt.overall.5', target: null, points: [], reason: '恢复' }, projectOffice);
  const off = await api.signOffMeasure({ measureId }, leader);
  expect([ended, off]).toMatchObject([{ ok: true }, { ok: true }]);
  expect(JSON.stringify([ended, off])).not.toContain('示例甲');
});

test('a look that changes nothing appends nothing, and a book of another process shows the same', async () => {
  await api.assessLights(platform);
  const before = bookDigest(await governance.anotherBook().read(null));
  expect(await api.assessLights(platform)).toMatchObject({ ok: true, value: { changedLights: 0 } });
  expect(bookDigest(await governance.anotherBook().read(null))).toBe(before);
});
