import type { PackChoices } from '@junheng/contracts';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Result } from '../src/result.ts';
import { openGovernance, operator, personWith, type TestGovernance } from './open-governance.ts';

let governance: TestGovernance;
beforeAll(async () => {
  governance = await openGovernance(inject('postgresUrl'));
  governance.setDay('2019-10-15');
});
afterAll(() => governance.drop());

const office = personWith('0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11', {
  role: 'office',
  scope: { kind: 'office', id: 'basic-education' },
});
const parent = personWith('0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d12', { role: 'parent', scope: { kind: 'child', id: 'x' } });
const noChoices: PackChoices = { dueDates: [], standards: [], monthlyReportDay: null, quarterlyMeeting: false, leading: [] };
const activation = (over: object = {}) => ({ packId: 'jintang-2018', version: '2018-1', from: '2018-09-01', choices: noChoices, ...over });
const refusal = (code: string) => ({ ok: false, refusal: { code, zh: expect.stringMatching(/[一-鿿]/), en: expect.any(String) } });
const declare = (officeId: string, nameZh: string) =>
  governance.api.declareOffice({ officeId, kind: 'section', nameZh, nameEn: officeId }, operator);
const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

describe('a document', () => {
  test('is put in force by the project office alone, and shows its version', async () => {
    expect(await governance.api.activatePack(activation(), office)).toEqual(refusal('NotPermitted'));
    const view = valueOf(await governance.api.activatePack(activation(), operator));
    expect(view).toMatchObject({
      standing: 'in-force',
      version: { version: '2018-1', from: '2018-09-01' },
      obligations: 102,
      defects: 102,
    });
    expect(view.contentHash).toMatch(/^[0-9a-f]{64}$/);
    const packs = await governance.api.readPacks(null, office);
    expect(packs).toHaveLength(7);
    expect(packs[0]!.packId).toBe('jintang-2018');
    expect(
      packs
        .filter(({ standing }) => standing === 'later')
        .map(({ packId }) => packId)
        .toSorted(),
    ).toEqual(['county-quality-2022', 'moe-zones-2022']);
  });

  test.each([
    ['that is none', { packId: 'nothing-2018' }, 'PackUnknown'],
    ['that is younger than the clock', { packId: 'moe-zones-2022', from: '2022-12-01' }, 'DocumentLater'],
    ['in a version that is no number but a remark', { version: '示例甲修订稿 2019' }, 'VersionMalformed'],
    ['from a day that does not exist', { from: '2019-02-30' }, 'InputInvalid'],
    [
      'with a choice for a clause of another document',
      { choices: { ...noChoices, dueDates: [{ obligationId: 'nq.a.1', due: '2020-01-01' }] } },
      'ChoiceUnfit',
    ],
    [
      'with a value for what the document settles itself',
      { choices: { ...noChoices, standards: [{ obligationId: 'jt.overall.6', indicatorId: 'cls.size', stage: null, value: '60' }] } },
      'ChoiceUnfit',
    ],
  ])('%s is refused', async (_, over, code) => {
    expect(await governance.api.activatePack(activation({ version: '2018-2', ...over }), operator)).toEqual(refusal(code));
  });

  test('that changes its version in mid-year is read as it was before', async () => {
    const choices: PackChoices = {
      ...noChoices,
      dueDates: [{ obligationId: 'jt.s1.1', due: '2020-06-30' }],
      standards: [{ obligationId: 'jt.m1.4', indicatorId: 'cv.cls.equipment-value', stage: null, value: '0.28' }],
      monthlyReportDay: 5,
      quarterlyMeeting: true,
    };
    await governance.api.activatePack(activation({ version: '2020-1', from: '2020-03-01', choices }), operator);
    const of = async (asOf: string | null) => {
      const policy = (await governance.api.readPolicy({ packId: 'jintang-2018', asOf }, office))!;
      return { version: policy.pack.version?.version, clauses: new Map(policy.clauses.map((each) => [each.obligationId, each])) };
    };
    governance.setDay('2020-03-01');
    const [before, after] = [await of('2019-12-31'), await of(null)];
    expect([before.version, after.version]).toEqual(['2018-1', '2020-1']);
    expect(before.clauses.get('jt.s1.1')).toMatchObject({ due: null, dueSource: null, leavesDueOpen: true });
    expect(after.clauses.get('jt.s1.1')).toMatchObject({ due: '2020-06-30', dueSource: 'county' });
    expect(before.clauses.get('jt.m1.4')!.targets).toMatchObject([{ value: '0.3', origin: 'setting', comparator: '<=' }]);
    expect(after.clauses.get('jt.m1.4')!.targets).toMatchObject([{ value: '0.28', origin: 'county', comparator: '<=' }]);
    expect(await governance.api.readSettings('2019-12-31', office)).toMatchObject({ monthlyReportDay: null, quarterlyMeeting: false });
    expect(await governance.api.readSettings(null, office)).toMatchObject({ monthlyReportDay: 5, quarterlyMeeting: true });
    governance.setDay('2019-10-15');
  });
});

describe('responsibility', () => {
  test('lacks for every obligation until names are mapped, and says why', async () => {
    const defects = await governance.api.readDefects('2019-10-15', office);
    expect(defects).toHaveLength(102);
    expect(new Set(defects.map(({ responsibility }) => responsibility.defect))).toEqual(new Set(['NAME_NOT_MAPPED', 'NOBODY_NAMED']));
  });

  test('follows from the name in the document once it is mapped: 基础教育科 holds two measures', async () => {
    await declare('basic-education', '基础教育科');
    const mapped = valueOf(await governance.api.mapOfficeName({ nameZh: '基础教育科', officeId: 'basic-education' }, operator));
    expect(mapped).toMatchObject({ officeId: 'basic-education', isMapped: true });
    const { clauses } = (await governance.api.readPolicy({ packId: 'jintang-2018', asOf: null }, office))!;
    const own = clauses.filter(({ responsibility }) => responsibility.leadOffice === 'basic-education');
    expect(new Set(own.map(({ partId }) => partId))).toEqual(new Set(['jt.m2', 'jt.m5']));
    expect(own[0]!.responsibility).toMatchObject({ source: 'document', defect: null, inheritedFrom: 'jt.m2' });
    const [row] = await governance.api.readOffices(null, office);
    expect(row).toMatchObject({ officeId: 'basic-education', namesInDocuments: ['基础教育科'], leads: own.length });
  });

  test('is assigned where a document names nobody, and given back', async () => {
    await declare('personnel', '政工人事科');
    const input = { obligationId: 'jt.overall.8', leadOffice: 'basic-education', coOffices: ['personnel'], personId: null };
    expect(await governance.api.assignObligation(input, office)).toEqual(refusal('NotPermitted'));
    expect(await governance.api.assignObligation({ ...input, leadOffice: 'nobody' }, operator)).toEqual(refusal('OfficeUnknown'));
    expect(await governance.api.assignObligation({ ...input, obligationId: 'jt.m9.9' }, operator)).toEqual(refusal('ObligationUnknown'));
    expect(valueOf(await governance.api.assignObligation(input, operator))).toMatchObject({ source: 'county', defect: null });
    expect((await governance.api.readDefects(null, office)).map(({ obligationId }) => obligationId)).not.toContain('jt.overall.8');
    expect(valueOf(await governance.api.releaseObligation({ obligationId: 'jt.overall.8' }, operator)).defect).toBe('NOBODY_NAMED');
  });

  test('keeps an office open as long as it has duties', async () => {
    expect(await governance.api.closeOffice({ officeId: 'basic-education' }, operator)).toEqual(refusal('OfficeHasDuties'));
    expect(valueOf(await governance.api.closeOffice({ officeId: 'personnel' }, operator)).isClosed).toBe(true);
  });

  test('is not mapped for a name that no document uses', async () => {
    expect(await governance.api.mapOfficeName({ nameZh: '气象局', officeId: 'basic-education' }, operator)).toEqual(
      refusal('NameNotInDocuments'),
    );
  });
});

describe('conflicts', () => {
  test('stand side by side: 0.3 by 2020 beside the standard by 2022', async () => {
    const conflicts = await governance.api.readConflicts('2019-10-15', office);
    const equipment = conflicts.find(({ indicatorId }) => indicatorId === 'cv.cls.equipment-value')!;
    expect(equipment.leading).toBeNull();
    const own = equipment.sides.filter(({ isInForce }) => isInForce);
    expect(own.map(({ obligationId, due, target }) => [obligationId, due, target.value])).toEqual([
      ['jt.overall.8', '2020-12-31', '0.3'],
      ['jt.m1.4', '2022-12-31', '0.3'],
    ]);
  });
});

describe('a phase', () => {
  test('that is over closes once, with a result for every goal', async () => {
    const phase = { packId: 'jintang-2018', phaseId: 'jt.p1' };
    expect(await governance.api.closePhase(phase, operator)).toEqual(refusal('PhaseNotOver'));
    governance.setDay('2020-09-01');
    expect(await governance.api.closePhase(phase, office)).toEqual(refusal('NotPermitted'));
    const closed = valueOf(await governance.api.closePhase(phase, operator));
    expect(closed.standing).toBe('over');
    expect(closed.results).toHaveLength(4);
    expect(closed.results!.every(({ outcome }) => outcome === 'NO_DATA')).toBe(true);
    expect(await governance.api.closePhase(phase, operator)).toMatchObject({ ok: true });
    expect(await governance.api.closePhase({ ...phase, phaseId: 'jt.p9' }, operator)).toEqual(refusal('PhaseUnknown'));
  });

  test('stands on the timeline among the days by which something is due', async () => {
    const { phases, milestones } = await governance.api.readTimeline('2019-10-15', office);
    expect(phases.map(({ phaseId, standing }) => [phaseId, standing])).toEqual([
      ['jt.overall', 'running'],
      ['jt.p1', 'running'],
      ['jt.p2', 'ahead'],
    ]);
    expect(milestones.length).toBeGreaterThan(10);
    expect(milestones.map(({ due }) => due)).toEqual(milestones.map(({ due }) => due).toSorted());
  });
});

test('who may not read sees nothing', async () => {
  expect(await governance.api.readPacks(null, parent)).toEqual([]);
  expect(await governance.api.readOffices(null, parent)).toEqual([]);
  expect(await governance.api.readOfficeNames(null, parent)).toEqual([]);
  expect(await governance.api.readPolicy({ packId: 'jintang-2018', asOf: null }, parent)).toBeNull();
  expect(await governance.api.readDefects(null, parent)).toEqual([]);
  expect(await governance.api.readConflicts(null, parent)).toEqual([]);
  expect((await governance.api.readTimeline(null, parent)).phases).toEqual([]);
});

test('what is withdrawn asks nothing any more from that day on', async () => {
  governance.setDay('2020-10-01');
  expect(await governance.api.withdrawPack({ packId: 'jintang-2018', from: '2020-10-01' }, office)).toEqual(refusal('NotPermitted'));
  expect(valueOf(await governance.api.withdrawPack({ packId: 'jintang-2018', from: '2020-10-01' }, operator)).standing).toBe('withdrawn');
  expect((await governance.api.readTimeline(null, office)).milestones).toEqual([]);
  expect((await governance.api.readTimeline('2020-09-30', office)).milestones.length).toBeGreaterThan(10);
});
