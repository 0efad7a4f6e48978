import { verifyBundle, verifyDrawReceipt } from '@junheng/draw-protocol';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sha256 } from '../src/proof/sha-256.ts';
import { invented, schoolOf } from './invented.ts';
import { officer, openPlacement, operator, personWith, type TestPlacement } from './open-placement.ts';
import { drawnDraw, got, hallSteps, planned, sealed, supervisors, synced } from './seeded.ts';

let placement: TestPlacement;
beforeAll(async () => {
  placement = await openPlacement(inject('postgresUrl'));
});
afterAll(() => placement.drop());

const refused = (code: string) => ({ ok: false, refusal: { code, zh: expect.stringMatching(/[一-鿿]/), en: expect.any(String) } });
const stepTypes = async (drawId: string) => (await placement.api.readDraw(drawId, operator))!.steps.map(({ type }) => type);
const verdictOf = (text: string) => {
  const steps = verifyBundle(JSON.parse(text), { hash: sha256 });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

test('two operators at once seal, record and run one draw', async () => {
  const { api } = placement;
  const draw = await sealed(placement, 1, invented(1, 90));
  const { drawId } = draw;
  expect(await Promise.all([api.sealDraw(drawId, operator), api.sealDraw(drawId, operator)])).toMatchObject([
    { ok: true, value: { seal: draw.seal } },
    { ok: true, value: { seal: draw.seal } },
  ]);
  const both = await Promise.all([synced(placement, draw), synced(placement, draw)]);
  expect(both.map(({ refusal }) => refusal)).toEqual([null, null]);
  expect(both[0]!.done + both[1]!.done).toBe(5);
  const [first, second] = await Promise.all([api.runDraw(drawId, operator), api.runDraw(drawId, operator)]);
  expect(got(first!).run).toEqual(got(second!).run);
  expect((await stepTypes(drawId)).filter((type) => /DrawSealed|PublicValueRecorded|DrawRun/.test(type))).toEqual([
    'DrawSealed',
    'PublicValueRecorded',
    'DrawRun',
  ]);
});

test('another process runs the draw of one, and both have one result', async () => {
  const other = await placement.another();
  const draw = await sealed(placement, 2, invented(2, 90));
  await synced(placement, draw);
  const runs = await Promise.all([placement.api.runDraw(draw.drawId, operator), other.api.runDraw(draw.drawId, operator)]);
  expect(got(runs[0]!).run).toEqual(got(runs[1]!).run);
  expect((await stepTypes(draw.drawId)).filter((type) => type === 'DrawRun')).toHaveLength(1);
});

test('a record of the hall is taken step by step; the first refusal says which', async () => {
  const { api } = placement;
  const draw = await sealed(placement, 3, invented(3, 60));
  const steps = hallSteps(draw);
  const wrong = steps.map((step) => (step.kind === 'reveal' ? { ...step, number: '7' } : step));
  expect(await synced(placement, draw, wrong)).toMatchObject({
    done: 2,
    already: 0,
    refusal: { step: 2, message: { code: 'RevealWrong' } },
  });
  expect(await synced(placement, draw)).toMatchObject({ done: 3, already: 2, refusal: null });
  const otherResult = [{ kind: 'run' as const, resultHash: '0'.repeat(64) }];
  expect(await synced(placement, draw, otherResult)).toMatchObject({ refusal: { step: 0, message: { code: 'ResultDiffers' } } });
  const { resultHash } = got(await api.runDraw(draw.drawId, operator)).run!;
  expect(await synced(placement, draw, [{ kind: 'run', resultHash }])).toMatchObject({ already: 1, refusal: null });
  const ahead = steps.slice(0, 1).map((step) => ({ ...step, at: '2019-08-26T00:00:00.000Z' }) as typeof step);
  expect(await synced(placement, draw, ahead)).toMatchObject({ refusal: { message: { code: 'MomentImpossible' } } });
  const record = { drawId: draw.drawId, attempt: 1, sealHash: '0'.repeat(64), steps };
  expect(await api.syncCeremony(record, operator)).toEqual(refused('SealIsAnother'));
  expect(await api.syncCeremony({ ...record, sealHash: draw.seal!.sealHash }, officer)).toEqual(refused('NotPermitted'));
});

test('a missing reveal leaves the round void, and the next one is drawn', async () => {
  const { api } = placement;
  const draw = await sealed(placement, 4, invented(4, 60));
  const { drawId } = draw;
  const withoutLast = hallSteps(draw).slice(0, 3);
  await synced(placement, draw, withoutLast);
  placement.setTime('2019-08-25T01:45:00Z');
  const value = { drawId, value: '3 5 1', supervisorId: null };
  const next = {
    drawId,
    nextSource: { kind: 'hall' as const, means: '三枚骰子', count: 3, least: 1, most: 6 },
    nextDeadline: '2019-08-25T04:00:00.000Z',
  };
  expect(await api.recordPublicValue(value, operator)).toEqual(refused('RevealMissing'));
  expect(await api.voidRound(next, operator)).toEqual(refused('DeadlineNotOver'));
  placement.setTime('2019-08-25T02:30:00Z');
  const late = hallSteps(draw)[3] as { supervisorId: string; number: string; nonce: string };
  expect(await api.revealSeed({ drawId, ...late }, operator)).toEqual(refused('RevealLate'));
  const voided = got(await api.voidRound(next, operator));
  expect(voided.rounds).toMatchObject([{ missing: [late.supervisorId] }, { round: 2, missing: null }]);
  const again = hallSteps(voided).map((step) => ('at' in step ? { ...step, at: '2019-08-25T03:00:00.000Z' } : step));
  expect(await synced(placement, voided, again)).toMatchObject({ done: 5, refusal: null });
  expect(got(await api.runDraw(drawId, operator)).run).toMatchObject({ round: 2 });
  expect(verdictOf(got(await api.readBundle({ drawId, kind: 'full' }, operator)))).toMatchObject({ ok: true, findings: [] });
});

test('a supervisor who signs in gives the own number and no other’s', async () => {
  const { api, register } = placement;
  const wangId = 'b0a7b810-9dad-41d1-80b4-00c04fd430c1';
  const wang = personWith(wangId, { role: 'draw-supervisor', scope: { kind: 'county' } });
  register.set(`${schoolOf(5)}-7`, invented(5, 60));
  const { drawId } = await sealed(placement, 5, invented(5, 60));
  const commitment = 'a'.repeat(64);
  expect(await api.commitSeed({ drawId, supervisorId: wangId, commitment }, wang)).toEqual(refused('SupervisorUnknown'));
  expect(await api.commitSeed({ drawId, supervisorId: schoolOf(5), commitment }, wang)).toEqual(refused('NotPermitted'));
  expect(await api.sealDraw(drawId, wang)).toEqual(refused('NotPermitted'));
});

test('the bundle of a draw proves it, the public proof without any value, the receipt for one child', async () => {
  const { api } = placement;
  const pupils = invented(6, 80);
  const { drawId, run } = await drawnDraw(placement, 6, pupils);
  const full = got(await api.readBundle({ drawId, kind: 'full' }, operator));
  expect(verdictOf(full)).toMatchObject({ ok: true, isRunAgain: true, findings: [] });
  expect(full).not.toMatch(/学生|5e1f0000/);
  const proof = got(await api.readBundle({ drawId, kind: 'public' }, operator));
  expect(verdictOf(proof)).toMatchObject({ ok: true, isRunAgain: false, findings: [] });
  expect(proof).not.toContain('"boarding":"yes"');
  expect(await api.readPublicProof(drawId)).toBeNull(); // not on notice yet

  const { studentId } = pupils[3]!;
  const guardian = personWith('mother', { role: 'parent', scope: { kind: 'child', id: studentId } });
  const receipt = got(await api.readReceipt({ drawId, studentId }, guardian));
  expect(verifyDrawReceipt(JSON.parse(receipt), { hash: sha256 })).toMatchObject({ ok: true });
  expect(receipt).toContain(run!.resultHash);
  expect(receipt.match(/学生/g)).toHaveLength(1);
  expect(await api.readReceipt({ drawId, studentId: pupils[4]!.studentId }, guardian)).toEqual(refused('NotPermitted'));
  expect(await api.readReceipt({ drawId, studentId: schoolOf(1) }, operator)).toEqual(refused('PupilUnknown'));
  expect(await api.readBundle({ drawId, kind: 'full' }, guardian)).toEqual(refused('NotPermitted'));
  const elsewhere = personWith('wang', { role: 'draw-supervisor', scope: { kind: 'county' } });
  expect(await api.readBundle({ drawId, kind: 'full' }, elsewhere)).toEqual(refused('NotPermitted'));
  expect(await api.readHallKit(drawId, elsewhere)).toEqual(refused('NotPermitted'));
});

test('an erased pupil leaves the public proof, and the full bundle and the receipt are refused with the reason', async () => {
  const { api } = placement;
  const pupils = invented(7, 60);
  const { drawId } = await drawnDraw(placement, 7, pupils);
  await placement.fence(pupils[0]!.studentId);
  expect((await api.readDraw(drawId, operator))!.roster).toMatchObject({ rows: 60, unreadable: 1 });
  expect(await api.readBundle({ drawId, kind: 'full' }, operator)).toEqual(refused('EntryUnreadable'));
  expect(await api.readReceipt({ drawId, studentId: pupils[0]!.studentId }, operator)).toEqual(refused('EntryUnreadable'));
  expect(await api.readProblem(drawId, operator)).toEqual(refused('EntryUnreadable'));
  expect(verdictOf(got(await api.readBundle({ drawId, kind: 'public' }, operator)))).toMatchObject({ ok: true });
  const roster = (await api.readDrawRoster(drawId, operator))!;
  expect(roster.rows.filter(({ name, values }) => name === null && values === null)).toHaveLength(1);
});

test('a pupil erased between seal and run stops the run with the reason', async () => {
  const { api } = placement;
  const pupils = invented(8, 60);
  const draw = await sealed(placement, 8, pupils);
  await placement.fence(pupils[0]!.studentId);
  await synced(placement, draw);
  expect(await api.runDraw(draw.drawId, operator)).toEqual(refused('EntryUnreadable'));
  expect(await api.readHallKit(draw.drawId, operator)).toEqual(refused('EntryUnreadable'));
});

test('a second draw needs the office’s annulment, whose reason is published', async () => {
  const { api } = placement;
  const draw = await drawnDraw(placement, 9, invented(9, 60));
  const { drawId } = draw;
  const head = personWith('li', { role: 'principal', scope: { kind: 'school', id: schoolOf(9) } });
  const annulment = { drawId, attempt: 1, reason: '监督员未到场' };
  expect(await api.freezeRoster(drawId, operator)).toEqual(refused('DrawIsSealed'));
  expect(await api.annulDraw(annulment, head)).toEqual(refused('NotPermitted'));
  expect(await api.annulDraw(annulment, operator)).toEqual(refused('PersonNeeded'));
  expect(await api.annulDraw({ ...annulment, reason: '' }, officer)).toEqual(refused('InputInvalid'));
  const annulled = got(await api.annulDraw(annulment, officer));
  expect(annulled).toMatchObject({
    status: 'planned',
    attempt: 2,
    annulments: [{ reason: '监督员未到场', resultHash: draw.run!.resultHash }],
  });
  placement.setTime('2019-08-25T01:00:00Z');
  got(await api.freezeRoster(drawId, operator));
  const again = got(await api.sealDraw(drawId, operator));
  expect(again.seal!.sealHash).not.toBe(draw.seal!.sealHash);
  await synced(placement, again);
  const second = got(await api.runDraw(drawId, operator));
  expect(second.run!.seed).not.toBe(draw.run!.seed);
  expect(verdictOf(got(await api.readBundle({ drawId, kind: 'full' }, operator)))).toMatchObject({ ok: true });
});

test('a plan of open rows gives everybody the full bundle once it is on notice, and no name', async () => {
  const openly = {
    attributes: [
      { key: 'gender', weight: 1 },
      { key: 'ageQuarter', weight: 1 },
    ],
    joint: [],
    openRows: true,
  };
  const { drawId } = await drawnDraw(placement, 10, invented(10, 60), openly);
  const proof = got(await placement.api.readBundle({ drawId, kind: 'public' }, operator));
  expect(verdictOf(proof)).toMatchObject({ ok: true, isRunAgain: true });
  expect(proof).not.toMatch(/学生|5e1f0000/);
});

test('a plan of open rows keeps them closed where a constraint was approved, as that says more of a child', async () => {
  const { api } = placement;
  const attributes = [{ key: 'gender', weight: 1 }];
  placement.setTime('2019-08-24T01:00:00Z');
  const drawId = await planned(placement, 11, invented(11, 60), { attributes, joint: [], openRows: true });
  const studentIds = [invented(11, 1)[0]!.studentId];
  const needs = {
    drawId,
    kind: 'places' as const,
    studentIds,
    classNos: [],
    places: 2,
    ground: 'disability' as const,
    words: '需要两个学位',
  };
  const { constraintId } = got(await api.declareConstraint(needs, operator)).constraints[0]!;
  got(await api.decideConstraint({ drawId, constraintId, decision: 'approved', reason: '' }, officer));
  got(await api.freezeRoster(drawId, operator));
  for (const supervisor of supervisors) got(await api.appointSupervisor({ drawId, ...supervisor }, operator));
  await synced(placement, got(await api.sealDraw(drawId, operator)));
  got(await api.runDraw(drawId, operator));
  const proof = got(await api.readBundle({ drawId, kind: 'public' }, operator));
  expect(proof).not.toMatch(/"places"|disability|"female"/);
  expect(verdictOf(proof)).toMatchObject({ ok: true, isRunAgain: false });
});
