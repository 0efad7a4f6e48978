import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { invented, plan, schoolOf } from './invented.ts';
import { officer, openPlacement, operator, personWith, type TestPlacement } from './open-placement.ts';
import { got, planned, sealed } from './seeded.ts';

let placement: TestPlacement;
beforeAll(async () => {
  placement = await openPlacement(inject('postgresUrl'));
});
afterAll(() => placement.drop());

const refused = (code: string) => ({ ok: false, refusal: { code, zh: expect.stringMatching(/[一-鿿]/), en: expect.any(String) } });
const cohort = { schoolId: schoolOf(1), schoolYear: 2019, grade: 7 };

test('a plan that asks for a score is refused by name, an attribute that is not on the list as unknown', async () => {
  placement.register.set(`${schoolOf(1)}-7`, invented(1, 60));
  const asks = (key: string) => ({ ...cohort, plan: { ...plan, attributes: [{ key, weight: 1 }], joint: [] } });
  expect(await placement.api.draftPlan(asks('入学成绩'), operator)).toEqual(refused('AcademicScoreRefused'));
  expect(await placement.api.readFeasibility(asks('testScore'), operator)).toEqual(refused('AcademicScoreRefused'));
  expect(await placement.api.draftPlan(asks('shoeSize'), operator)).toEqual(refused('AttributeUnknown'));
  const score = { ...plan, joint: [{ keys: ['gender', '期末考试'] as [string, string], weight: 1 }] };
  expect(await placement.api.draftPlan({ ...cohort, plan: score }, operator)).toEqual(refused('AcademicScoreRefused'));
});

test('only starting grades with pupils are planned, by whoever may in the school', async () => {
  const { api } = placement;
  const elsewhere = personWith('li', { role: 'principal', scope: { kind: 'school', id: schoolOf(9) } });
  expect(await api.draftPlan({ ...cohort, grade: 3, plan }, operator)).toEqual(refused('NoStartingGrade'));
  expect(await api.draftPlan({ ...cohort, schoolId: schoolOf(9), plan }, operator)).toEqual(refused('CohortUnknown'));
  expect(await api.draftPlan({ ...cohort, plan }, elsewhere)).toEqual(refused('NotPermitted'));
  expect(await api.draftPlan({ ...cohort, schoolId: 'a school', plan }, operator)).toEqual(refused('InputInvalid'));
  expect(await api.draftPlan({ ...cohort, plan: { ...plan, classCount: 0 } }, operator)).toEqual(refused('InputInvalid'));
  expect(await api.freezeRoster(`2019-7-${schoolOf(8)}`, operator)).toEqual(refused('DrawUnknown'));
  expect(await api.freezeRoster('2019-7-x/../y', operator)).toEqual(refused('NotPermitted'));
});

test('feasibility tells sizes, least ranges and problems, and stores nothing', async () => {
  placement.register.set(`${schoolOf(1)}-7`, invented(1, 61));
  const told = got(await placement.api.readFeasibility({ ...cohort, plan }, operator));
  expect(told).toMatchObject({ pupils: 61, sizes: [21, 20, 20], problems: [] });
  expect(told.levels).toContainEqual({ attribute: 'gender', level: 'male', pupils: 31, leastRange: 1 });
  const many = got(await placement.api.readFeasibility({ ...cohort, plan: { ...plan, classCount: 62 } }, operator));
  expect(many).toMatchObject({ sizes: [], problems: [{ code: 'ClassEmpty' }] });
  const tight = got(await placement.api.readFeasibility({ ...cohort, plan: { ...plan, capacities: [20, 20, 20] } }, operator));
  expect(tight.problems).not.toEqual([]);
  expect(await placement.api.readDraw(`2019-7-${schoolOf(1)}`, operator)).toBeNull();
});

test.each([
  ['with a pupil twice', 11, [...invented(11, 40), invented(11, 1)[0]!], 'PupilTwice'],
  ['with a pupil without a name', 12, [...invented(12, 40), { ...invented(13, 1)[0]!, name: null }], 'NameMissing'],
  ['of fewer pupils than classes', 13, invented(13, 2), 'ClassEmpty'],
])('a roster %s is not frozen', async (_, school, pupils, code) => {
  const drawId = await planned(placement, school, pupils);
  expect(await placement.api.freezeRoster(drawId, operator)).toEqual(refused(code));
});

test('a pupil stands in one frozen roster of the year, also when two are frozen at once', async () => {
  const { api } = placement;
  const both = [await planned(placement, 21, invented(21, 40)), await planned(placement, 22, [...invented(22, 40), ...invented(21, 1)])];
  const answers = await Promise.all(both.map((drawId) => api.freezeRoster(drawId, operator)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual(refused('PupilInTwoCohorts'));
  const [frozen, other] = answers[0]!.ok ? both : both.toReversed();
  got(await api.thawRoster(frozen!, operator));
  expect(await api.freezeRoster(other!, operator)).toMatchObject({ ok: true, value: { status: 'frozen' } });
});

test('contradictory constraints are told in words that name positions, at the freeze and at the seal', async () => {
  const { api } = placement;
  const drawId = await planned(placement, 31, invented(31, 40));
  const ids = invented(31, 2).map(({ studentId }) => studentId);
  const declare = async (kind: 'together' | 'apart') => {
    const constraint = { drawId, kind, studentIds: ids, classNos: [], places: null, ground: 'other' as const, words: '家长要求' };
    const { constraints } = got(await api.declareConstraint(constraint, operator));
    const { constraintId } = constraints.at(-1)!;
    got(await api.decideConstraint({ drawId, constraintId, decision: 'approved', reason: '' }, officer));
    return constraintId;
  };
  await declare('together');
  const apart = await declare('apart');
  const answer = await api.freezeRoster(drawId, operator);
  expect(answer).toEqual(refused('ConstraintsConflict'));
  expect(answer).toMatchObject({
    refusal: { zh: expect.stringMatching(/\d+、\d+ 须同班.*须分开/), en: expect.not.stringContaining('学生') },
  });
  got(await api.withdrawConstraint({ drawId, constraintId: apart }, operator));
  got(await api.freezeRoster(drawId, operator));
  await declare('apart');
  for (const name of ['甲', '乙'])
    got(await api.appointSupervisor({ drawId, personId: null, role: 'media', chosenBy: 'volunteer', name }, operator));
  expect(await api.sealDraw(drawId, operator)).toEqual(refused('ConstraintsConflict'));
});

test('what changed in the register since the freeze is shown, and leaves the sealed roster as it was', async () => {
  const { api, register } = placement;
  const pupils = invented(41, 40);
  const { drawId, roster } = await sealed(placement, 41, pupils);
  const moved = [{ ...pupils[0]!, boarding: false }, { ...pupils[1]!, name: '改名' }, ...pupils.slice(3), ...invented(42, 1)];
  register.set(`${schoolOf(41)}-7`, moved);
  const seen = (await api.readDrawRoster(drawId, operator))!;
  expect(seen.changes).toEqual([
    { studentId: pupils[2]!.studentId, name: pupils[2]!.name, kind: 'gone', attributes: [] },
    { studentId: pupils[0]!.studentId, name: pupils[0]!.name, kind: 'changed', attributes: ['boarding'] },
    { studentId: pupils[1]!.studentId, name: '改名', kind: 'changed', attributes: ['name'] },
    { studentId: invented(42, 1)[0]!.studentId, name: '学生42-0', kind: 'added', attributes: [] },
  ]);
  expect(seen.rows).toHaveLength(40);
  expect(await api.thawRoster(drawId, operator)).toEqual(refused('DrawIsSealed'));
  expect(await api.freezeRoster(drawId, operator)).toEqual(refused('DrawIsSealed'));
  expect((await api.readDraw(drawId, operator))!.roster).toEqual(roster);
});

test('whoever may not read rosters sees neither names nor whom a constraint concerns', async () => {
  const { api } = placement;
  const drawId = await planned(placement, 51, invented(51, 40));
  const constraint = {
    drawId,
    kind: 'places' as const,
    studentIds: [invented(51, 1)[0]!.studentId],
    classNos: [],
    places: 2,
    ground: 'disability' as const,
    words: '需要两个学位',
  };
  got(await api.declareConstraint(constraint, operator));
  const auditor = personWith('zhao', { role: 'auditor', scope: { kind: 'county' } });
  const stranger = personWith('nobody');
  expect(await api.readDrawRoster(drawId, auditor)).toBeNull();
  expect((await api.readDraw(drawId, auditor))!.constraints).toMatchObject([{ kind: null, studentIds: null, places: null, words: null }]);
  expect((await api.readDraw(drawId, operator))!.constraints).toMatchObject([{ kind: 'places', places: 2, ground: 'disability' }]);
  expect(await api.readDraw(drawId, stranger)).toBeNull();
  const year = { schoolYear: 2019, grade: null, schoolId: null, status: null, drawDay: null };
  expect(await api.readDraws(year, { offset: 0, limit: 9 }, stranger)).toEqual({ items: [], total: 0 });
  const own = personWith('li', { role: 'principal', scope: { kind: 'school', id: schoolOf(51) } });
  expect(await api.readDraws(year, { offset: 0, limit: 9 }, own)).toMatchObject({ items: [{ drawId }], total: 1 });
});

test('no event says in clear what a pupil is called, what they are, or whom a constraint concerns', async () => {
  await expect.poll(() => placement.published.some(({ header }) => header.includes('constraint-declared'))).toBe(true);
  await expect.poll(() => placement.published.some(({ header }) => header.includes('roster-entry-frozen'))).toBe(true);
  for (const { header, body } of placement.published) {
    const { sealed: _, ...clear } = JSON.parse(body) as Record<string, unknown>;
    expect([header, JSON.stringify(clear)]).toEqual([
      header,
      expect.not.stringMatching(/学生|视力残疾|需要两个|监督员?"|"together"|"places":2|boarding":"/),
    ]);
  }
});
