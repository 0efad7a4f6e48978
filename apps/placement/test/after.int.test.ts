import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Actor } from '../src/api.ts';
import { officer, openPlacement, operator, personWith, schoolOf, type TestPlacement } from './open-placement.ts';
import { got, type RunDraw, runDraw } from './run-draw.ts';

const idOf = (digit: number) => `0d3c1a52-6a55-4c0e-9f6c-00000000000${digit}`;
const personId = (digit: number) => `b0a7b810-9dad-41d1-80b4-00c04fd430c${digit}`;
const supervisors = [1, 2, 3].map((digit) => personWith(personId(digit), { role: 'draw-supervisor', scope: { kind: 'county' } }));
const [first, second, third] = supervisors as [Actor, Actor, Actor];
const head = personWith('head', { role: 'principal', scope: { kind: 'school', id: schoolOf(1) } });
const otherHead = personWith('other-head', { role: 'principal', scope: { kind: 'school', id: schoolOf(2) } });
const leader = personWith('leader', { role: 'leading-group', scope: { kind: 'county' } });
const officeOf = (id: string) => personWith(id, { role: 'office', scope: { kind: 'office', id: 'basic-education' } });
const parentOf = (studentId: string) => personWith(`parent-${studentId}`, { role: 'parent', scope: { kind: 'child', id: studentId } });
const refused = (code: string) => ({ ok: false, refusal: { code, zh: expect.stringMatching(/[一-鿿]/), en: expect.any(String) } });
const teachers = ['甲老师', '乙老师', '丙老师'].map((name, at) => ({
  staffId: `c0a7b810-9dad-41d1-80b4-00c04fd430c${at}`,
  name,
  childIds: [],
}));
const page = { offset: 0, limit: 50 };
const everyObjection = { schoolYear: 2019, schoolId: null, drawId: null, step: null };

let placement: TestPlacement;
let draw: RunDraw;
beforeAll(async () => {
  placement = await openPlacement(inject('postgresUrl'));
  draw = await runDraw(placement, 1, supervisors);
}, 60_000);
afterAll(() => placement.drop());

const sign = (supervisorId: string, actor: Actor, change: { onPaper?: boolean; resultHash?: string } = {}) => {
  const { drawId, resultHash } = draw;
  const said = { statement: 'witnessed', resultHash, reason: '', onPaper: false, ...change } as const;
  return placement.api.signDraw({ drawId, supervisorId, ...said }, actor);
};

describe('before the notice', () => {
  test('homeroom teachers are drawn once, by the own school, and their names stay sealed on the bus', async () => {
    const { api } = placement;
    const lots = { drawId: draw.drawId, teachers };
    expect(await api.drawHomeroomLots(lots, otherHead)).toEqual(refused('NotPermitted'));
    expect(await api.drawHomeroomLots({ ...lots, teachers: teachers.slice(1) }, head)).toEqual(refused('ListNotOfClasses'));
    expect(await api.drawHomeroomLots({ ...lots, drawId: 'x' }, head)).toEqual(refused('InputInvalid'));
    // Whose child sits where rules classes out: the school alone could rule out all but one.
    const bound = teachers.map((teacher, at) => (at === 0 ? { ...teacher, childIds: [draw.studentIds[0]!] } : teacher));
    expect(await api.drawHomeroomLots({ ...lots, teachers: bound }, head)).toEqual(refused('NotPermitted'));
    const drawn = got(await api.drawHomeroomLots(lots, head));
    expect(drawn.homeroom.map(({ classNo }) => classNo)).toEqual([1, 2, 3]);
    expect(new Set(drawn.homeroom.map(({ name }) => name))).toEqual(new Set(['甲老师', '乙老师', '丙老师']));
    expect(got(await api.drawHomeroomLots(lots, head)).homeroom).toEqual(drawn.homeroom);
    const other = [...teachers.slice(1), { ...teachers[0]!, staffId: personId(7) }];
    expect(await api.drawHomeroomLots({ ...lots, teachers: other }, head)).toEqual(refused('LotsDrawn'));
    await expect.poll(() => placement.published.filter(({ header }) => header.includes('homeroom-lot-drawn'))).toHaveLength(3);
    expect(placement.published.map(({ body }) => body).join('')).not.toContain('甲老师');
  });

  test('supervisors with an account sign for themselves, and nobody on paper for them', async () => {
    expect(await sign(personId(1), second)).toEqual(refused('NotPermitted'));
    expect(await sign(personId(1), head)).toEqual(refused('NotPermitted'));
    expect(await sign(personId(1), first, { resultHash: 'f'.repeat(64) })).toEqual(refused('SignedOtherResult'));
    expect(await placement.api.publishNotice(draw.drawId, head)).toEqual(refused('SignaturesMissing'));
    const [one, two] = await Promise.all([sign(personId(1), first), sign(personId(2), second)]);
    expect([one.ok, two.ok]).toEqual([true, true]);
    expect(await sign(personId(9), head, { onPaper: true })).toEqual(refused('NotSupervisorOfDraw'));
    expect(await sign(personId(3), head, { onPaper: true })).toEqual(refused('SignsByOwnHand'));
    const after = got(await sign(personId(3), third));
    expect(after.signatures.map(({ statement, onPaper }) => [statement, onPaper])).toEqual([
      ['witnessed', false],
      ['witnessed', false],
      ['witnessed', false],
    ]);
    expect(await placement.api.readNotice(draw.drawId)).toBeNull();
  });

  test('nothing after the run happens to a draw that was never planned', async () => {
    const drawId = `2019-7-${schoolOf(1)}`;
    expect(await placement.api.publishNotice(drawId, head)).toEqual(refused('DrawUnknown'));
    expect(await placement.api.readDrawAfter(drawId, head)).toBeNull();
  });
});

describe('the notice', () => {
  test('shows anybody sizes and balance without a name, and the list to the school and the guardians of its pupils', async () => {
    const { api } = placement;
    placement.setTime('2019-08-25T06:00:00Z');
    const published = got(await api.publishNotice(draw.drawId, head));
    expect(published.notice).toEqual({ from: '2019-08-25', to: '2019-08-27', isOver: false });
    const notice = (await api.readNotice(draw.drawId))!;
    expect(notice.balance.classes.map(({ pupils }) => pupils)).toEqual([10, 10, 10]);
    expect(JSON.stringify(notice)).not.toContain('学生1-');

    const list = (await api.readNoticeList(draw.drawId, head))!;
    expect(list.pupils.map(({ classNo }) => classNo)).toEqual([...Array(10).fill(1), ...Array(10).fill(2), ...Array(10).fill(3)]);
    expect(new Set(list.pupils.map(({ name }) => name))).toEqual(new Set(draw.studentIds.map((_, k) => `学生1-${k}`)));
    expect(Object.keys(list.pupils[0]!)).toEqual(['classNo', 'name']);
    expect(await api.readNoticeList(draw.drawId, parentOf(draw.studentIds[4]!))).toEqual(list);
    for (const actor of [parentOf(idOf(7)), otherHead, leader, first]) expect(await api.readNoticeList(draw.drawId, actor)).toBeNull();
  });

  test('takes objections from guardians, supervisors, the school and the office, and from nobody else', async () => {
    const { api } = placement;
    const { drawId, studentIds } = draw;
    const object = (digit: number, actor: Actor, studentId: string | null) =>
      api.raiseObjection({ drawId, objectionId: idOf(digit), studentId, text: `异议${digit}` }, actor);
    expect(await object(1, parentOf(studentIds[0]!), studentIds[0]!)).toMatchObject({
      ok: true,
      value: { raisedAs: 'guardian', step: 'open' },
    });
    expect(await object(2, first, null)).toMatchObject({ ok: true, value: { raisedAs: 'supervisor' } });
    expect(await object(3, head, null)).toMatchObject({ ok: true, value: { raisedAs: 'school' } });
    expect(await object(4, operator, null)).toMatchObject({ ok: true, value: { raisedAs: 'office' } });
    expect(await object(5, parentOf(studentIds[0]!), studentIds[1]!)).toEqual(refused('NotPermitted'));
    expect(await object(5, parentOf(studentIds[0]!), null)).toEqual(refused('NotPermitted'));
    const elsewhere = personWith(personId(8), { role: 'draw-supervisor', scope: { kind: 'county' } });
    expect(await object(5, elsewhere, null)).toEqual(refused('NotPermitted'));
    expect(await object(5, otherHead, null)).toEqual(refused('NotPermitted'));
    expect(await object(5, parentOf(idOf(7)), idOf(7))).toEqual(refused('PupilNotInDraw'));
    await expect.poll(() => placement.published.filter(({ header }) => header.includes('objection-raised'))).toHaveLength(4);
    const bodies = placement.published.flatMap(({ header, body }) => (header.includes('objection-raised') ? [body] : [])).join('');
    expect(bodies).not.toContain('异议');
    expect(bodies).not.toContain(studentIds[0]);
    expect(bodies).not.toContain('parent-');
  });

  test('shows what was written to the school, the office and whoever raised it', async () => {
    const { api } = placement;
    const texts = async (actor: Actor) => (await api.readObjections(everyObjection, page, actor)).items.map(({ text }) => text);
    const written = new Set(['异议1', '异议2', '异议3', '异议4']);
    expect(new Set(await texts(head))).toEqual(written);
    expect(new Set(await texts(officer))).toEqual(written);
    expect(await texts(leader)).toEqual([null, null, null, null]);
    expect(await texts(otherHead)).toEqual([]);
    const own = await api.readObjections(everyObjection, page, parentOf(draw.studentIds[0]!));
    expect(own).toMatchObject({ items: [{ text: '异议1', isOwn: true }], total: 1, counts: [{ step: 'open', count: 1 }] });
  });
});

describe('the end of the notice', () => {
  test('is waited for, and every objection is resolved by another hand before the placement is fixed', async () => {
    const { api } = placement;
    const { drawId } = draw;
    const resolve = (digit: number, actor: Actor, decision: 'accepted' | 'rejected' = 'rejected') =>
      api.resolveObjection(
        { drawId, objectionId: idOf(digit), decision, remedy: decision === 'accepted' ? 'record-corrected' : 'none', reason: '已核实' },
        actor,
      );
    expect(await resolve(1, head)).toEqual(refused('NotPermitted'));
    expect(await resolve(1, operator)).toEqual(refused('DecisionNeedsPerson'));
    expect(await resolve(9, officer)).toEqual(refused('ObjectionUnknown'));
    const sameHand = personWith(personId(1), { role: 'project-office', scope: { kind: 'county' } });
    expect(await resolve(2, sameHand)).toEqual(refused('DecidedByOwnHand'));
    expect(await resolve(1, officer, 'accepted')).toMatchObject({ ok: true, value: { step: 'accepted', remedy: 'record-corrected' } });
    expect(await api.fixPlacement(drawId, head)).toEqual(refused('ObjectionsOpen'));
    for (const digit of [2, 3]) expect(await resolve(digit, officer)).toMatchObject({ ok: true, value: { step: 'rejected' } });

    // The last answer and the end of the notice at one moment: fixed only where the answer came first.
    placement.setTime('2019-08-28T01:00:00Z');
    const [answered, fixed] = await Promise.all([resolve(4, officer), api.fixPlacement(drawId, head)]);
    expect(answered.ok).toBe(true);
    expect(fixed.ok ? null : fixed.refusal.code).toBeOneOf([null, 'ObjectionsOpen']);
    expect(got(await api.fixPlacement(drawId, head))).toMatchObject({ status: 'fixed', objections: { open: 0, accepted: 1, rejected: 3 } });
    await expect.poll(() => placement.published.filter(({ header }) => header.includes('placement-fixed'))).toHaveLength(1);
    expect(await api.readDraws({ ...filter(), status: 'fixed' }, page, head)).toMatchObject({
      items: [{ drawId, openObjections: 0, signed: 3 }],
    });
  });

  test('closes the list to guardians and the window to objections', async () => {
    const { api } = placement;
    const { drawId, studentIds } = draw;
    const parent = parentOf(studentIds[4]!);
    expect(await api.readNoticeList(drawId, parent)).toBeNull();
    expect(await api.readNoticeList(drawId, head)).not.toBeNull();
    const late = { drawId, objectionId: idOf(6), studentId: studentIds[4]!, text: '迟了' };
    expect(await api.raiseObjection(late, parent)).toEqual(refused('NoticeOver'));
    expect(await sign(personId(3), third)).toMatchObject({ ok: true });
  });
});

describe('after the placement is fixed', () => {
  const late = idOf(8);
  const place = (studentId: string, actor: Actor, together: string[] = []) =>
    placement.api.placeLateArrival(
      {
        drawId: draw.drawId,
        studentId,
        arrival: 'late',
        binding: together.length === 0 ? null : { together, apart: [], allowed: [], places: 1, ground: '双胞胎' },
      },
      actor,
    );

  test('an arrival needs the registry, and the office where it is bound', async () => {
    expect(await place(late, head)).toEqual(refused('PupilNotEnrolled'));
    const pupils = placement.register.get(`${draw.schoolId}-1`)!;
    placement.register.set(`${draw.schoolId}-1`, [...pupils, { ...pupils[0]!, studentId: late, name: '补报学生' }]);
    expect(await place(late, otherHead)).toEqual(refused('NotPermitted'));
    expect(await place(late, head, [draw.studentIds[0]!])).toEqual(refused('NotPermitted'));
    expect(await place(late, operator, [draw.studentIds[0]!])).toEqual(refused('DecisionNeedsPerson'));
    const placed = got(await place(late, officer, [draw.studentIds[0]!]));
    expect(placed).toMatchObject({ arrivalNo: 1, arrival: 'late', studentId: late, candidates: [placed.classNo] });
    expect(await place(late, head)).toEqual(refused('PupilAlreadyPlaced'));
    const arrivals = { schoolYear: 2019, schoolId: null, drawId: null };
    expect(await placement.api.readLateArrivals(arrivals, page, head)).toEqual({ items: [placed], total: 1 });
    expect(await placement.api.readLateArrivals(arrivals, page, otherHead)).toEqual({ items: [], total: 0 });
  });

  test('who leaves and returns comes back to the same class', async () => {
    const { api } = placement;
    const studentId = draw.studentIds[9]!;
    const left = { drawId: draw.drawId, studentId, leaving: 'transfer-out', day: '2019-08-28' } as const;
    expect(await api.recordLeaving({ ...left, day: '2019-08-29' }, head)).toEqual(refused('DayInFuture'));
    expect(await api.recordLeaving(left, otherHead)).toEqual(refused('NotPermitted'));
    const before = got(await api.recordLeaving(left, head)).classes;
    expect(before.reduce((sum, { pupils }) => sum + pupils, 0)).toBe(30);
    const back = got(await place(studentId, head));
    expect(back).toMatchObject({ arrival: 'returned', candidates: [back.classNo] });
    expect((await api.readDrawAfter(draw.drawId, head))!.classes.reduce((sum, { pupils }) => sum + pupils, 0)).toBe(31);
  });

  test('a change of class is refused by default, counted when approved, and moves the pupil', async () => {
    const { api } = placement;
    const { drawId, studentIds } = draw;
    const studentId = studentIds[1]!;
    const parent = parentOf(studentId);
    const standing = async () => (await api.readDrawAfter(drawId, head))!.classes.map(({ pupils }) => pupils);
    const ask = (digit: number, toClassNo: number, actor: Actor) =>
      api.requestClassChange({ requestId: idOf(digit), drawId, studentId, toClassNo, ground: 'health', reason: '行动不便' }, actor);
    const before = await standing();
    const own = (await api.readNoticeList(drawId, head))!.pupils.find(({ name }) => name === '学生1-1')!.classNo;
    const [wanted, other] = [1, 2, 3].filter((classNo) => classNo !== own) as [number, number];
    expect(await ask(own, own, parent)).toEqual(refused('SameClass'));
    expect(await ask(wanted, wanted, parent)).toMatchObject({
      ok: true,
      value: { step: 'requested', fromClassNo: own, askedAs: 'guardian' },
    });
    expect(await ask(other, other, parent)).toEqual(refused('RequestAlreadyOpen'));
    expect(await standing()).toEqual(before);
    expect(await ask(4, wanted, parentOf(studentIds[2]!))).toEqual(refused('NotPermitted'));
    expect(await ask(4, 9, parent)).toEqual(refused('ClassUnknown'));
    const decide = (digit: number, actor: Actor, decision: 'approved' | 'refused' = 'approved') =>
      api.decideClassChange({ requestId: idOf(digit), decision, reason: '按规定' }, actor);
    expect(await decide(wanted, head)).toEqual(refused('NotPermitted'));
    expect(await decide(wanted, operator)).toEqual(refused('DecisionNeedsPerson'));
    expect(await decide(9, officer)).toEqual(refused('RequestUnknown'));
    expect(await decide(wanted, officer)).toMatchObject({ ok: true, value: { step: 'approved', decidedBy: 'officer' } });
    expect((await standing())[wanted - 1]).toBe(before[wanted - 1]! + 1);
    expect((await standing())[own - 1]).toBe(before[own - 1]! - 1);
    const list = await api.readClassChanges({ schoolYear: 2019, schoolId: null, drawId, step: 'approved' }, page, parent);
    expect(list).toMatchObject({ items: [{ reason: '行动不便', ground: 'health', isOwn: true }], total: 1 });
    const seen = await api.readClassChanges({ schoolYear: 2019, schoolId: null, drawId, step: 'approved' }, page, leader);
    expect(seen.items).toMatchObject([{ reason: null, ground: null, decisionReason: null, step: 'approved' }]);
  });

  test('a request is withdrawn by whoever asked', async () => {
    const { api } = placement;
    const studentId = draw.studentIds[2]!;
    const parent = parentOf(studentId);
    const classNo = (await api.readNoticeList(draw.drawId, head))!.pupils.find(({ name }) => name === '学生1-2')!.classNo;
    const requestId = idOf(7);
    const asked = { requestId, drawId: draw.drawId, studentId, toClassNo: (classNo % 3) + 1, ground: 'other', reason: '想换班' } as const;
    expect(await api.requestClassChange(asked, parent)).toMatchObject({ ok: true });
    expect(await api.withdrawClassChange(requestId, head)).toEqual(refused('NotYourRequest'));
    expect(await api.withdrawClassChange(requestId, parent)).toMatchObject({ ok: true, value: { step: 'withdrawn' } });
    expect(await api.decideClassChange({ requestId, decision: 'approved', reason: '同意' }, officer)).toEqual(refused('RequestWithdrawn'));
    expect(await api.withdrawClassChange(idOf(9), parent)).toEqual(refused('RequestUnknown'));
    expect(await api.withdrawClassChange(idOf(9), leader)).toEqual(refused('NotPermitted'));
  });
});

describe('a violation', () => {
  const teacher = personWith('teacher', { role: 'teacher', scope: { kind: 'school', id: schoolOf(1) } });
  const report = (digit: number, actor: Actor) =>
    placement.api.reportViolation(
      {
        violationId: idOf(digit),
        schoolId: schoolOf(1),
        schoolYear: 2019,
        grade: 1,
        kind: 'change-without-approval',
        channel: 'platform',
        text: '两名学生未经批准换班',
      },
      actor,
    );
  const every = { schoolYear: 2019, schoolId: null, kind: null, step: null };

  test('is seen by the office and by whoever reported it, and by others once confirmed, without its words', async () => {
    const { api } = placement;
    expect(await report(1, leader)).toEqual(refused('NotPermitted'));
    expect(await report(1, teacher)).toMatchObject({ ok: true, value: { step: 'reported', isOwn: true } });
    expect(await report(2, teacher)).toMatchObject({ ok: true });
    expect(await api.readViolations(every, page, head)).toMatchObject({ items: [], total: 0 });
    expect((await api.readViolations(every, page, officer)).items).toMatchObject([{ reportedBy: 'teacher' }, { reportedBy: 'teacher' }]);
    expect((await api.readViolations(every, page, teacher)).total).toBe(2);
    const found = { violationId: idOf(1), veto: true, cases: 2, finding: '属实' };
    expect(await api.confirmViolation(found, head)).toEqual(refused('NotPermitted'));
    expect(await api.confirmViolation(found, operator)).toEqual(refused('DecisionNeedsPerson'));
    expect(await api.confirmViolation({ ...found, violationId: idOf(9) }, officer)).toEqual(refused('ViolationUnknown'));
    const sameHand = officeOf('teacher');
    expect(await api.confirmViolation(found, sameHand)).toEqual(refused('DecidedByOwnHand'));
    expect(await api.confirmViolation(found, officer)).toMatchObject({ ok: true, value: { step: 'confirmed', veto: true, cases: 2 } });
    expect(await api.dismissViolation({ violationId: idOf(1), finding: '不实' }, officer)).toEqual(refused('ViolationDecided'));
    expect(await api.dismissViolation({ violationId: idOf(2), finding: '不实' }, officer)).toMatchObject({
      ok: true,
      value: { step: 'dismissed' },
    });
    expect((await api.readViolations(every, page, head)).items).toMatchObject([
      { violationId: idOf(1), veto: true, cases: 2, text: null, finding: null, reportedBy: null },
    ]);
  });

  test('stands on the bus by kind and veto in clear, and who reported it nowhere', async () => {
    await expect.poll(() => placement.published.filter(({ header }) => header.includes('violation-confirmed'))).toHaveLength(1);
    const { body } = placement.published.find(({ header }) => header.includes('violation-confirmed'))!;
    expect(JSON.parse(body)).toMatchObject({ kind: 'change-without-approval', veto: true, cases: 2, schoolYear: 2019, grade: 1 });
    const bodies = placement.published.flatMap(({ header, body: each }) => (header.includes('violation-reported') ? [each] : [])).join('');
    expect(bodies).not.toContain('teacher');
    expect(bodies).not.toContain('换班');
  });
});

test('an erasure hears of the cases about a pupil, and nobody else does', async () => {
  const { api } = placement;
  const platform: Actor = { id: 'platform', kind: 'platform' };
  expect(await api.readSubjectsAbout(draw.studentIds[0]!, platform)).toEqual([idOf(1)]);
  expect(await api.readSubjectsAbout(draw.studentIds[5]!, platform)).toEqual([]);
  expect(await api.readSubjectsAbout('nobody', platform)).toEqual([]);
  expect(await api.readSubjectsAbout(draw.studentIds[0]!, officer)).toEqual([]);
});

test('what an erased pupil’s guardian wrote is gone, and the case stays counted', async () => {
  const { api } = placement;
  await placement.fence(idOf(1));
  const { items, counts } = await api.readObjections(everyObjection, page, officer);
  expect(items.find(({ objectionId }) => objectionId === idOf(1))).toMatchObject({ text: null, studentId: null, step: 'accepted' });
  expect(items.filter(({ text }) => text !== null)).toHaveLength(3);
  expect(counts.find(({ step }) => step === 'accepted')).toEqual({ step: 'accepted', count: 1 });
});

test('the figures add up by draw, school and county', async () => {
  const { api, register } = placement;
  register.set(`${schoolOf(2)}-1`, register.get(`${schoolOf(1)}-1`)!.slice(1)); // a cohort of thirty without a draw
  const figures = (await api.readPlacementFigures(2019, leader))!;
  expect(figures.draws).toMatchObject([
    { drawId: draw.drawId, isPublished: true, isFixed: true, enrolled: 31, placed: 31, placementRate: 100 },
  ]);
  register.set(`${schoolOf(1)}-1`, register.get(`${schoolOf(1)}-1`)!.slice(2)); // two have left since
  expect((await api.readPlacementFigures(2019, leader))!.draws).toMatchObject([{ enrolled: 29, placed: 29, placementRate: 100 }]);
  expect(figures.draws[0]).toMatchObject({ sizeGap: 0, lateArrivals: 1, objectionsAccepted: 1, objectionsRejected: 3, objectionsOpen: 0 });
  expect(figures.draws[0]).toMatchObject({ changesApproved: 1, changesUnapproved: 2, genderGapMillionths: 0 });
  expect(figures.county).toMatchObject({ enrolled: 61, placed: 31, sizeGap: 0, changesUnapproved: 2 });
  expect(figures.county.placementRate).toBeCloseTo((100 * 31) / 61, 10);
  expect(figures.schools.map(({ schoolId, placed, enrolled }) => [schoolId, placed, enrolled])).toEqual([
    [schoolOf(1), 31, 31],
    [schoolOf(2), 0, 30],
  ]);
  expect(await api.readPlacementFigures(2019, otherHead)).toBeNull();
});

function filter() {
  return { schoolYear: 2019, grade: null, schoolId: null, status: null, drawDay: null };
}
