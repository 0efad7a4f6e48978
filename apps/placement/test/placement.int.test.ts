import { commitmentOf } from '@junheng/draw-protocol';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sha256 } from '../src/proof/sha-256.ts';
import { invented, plan, schoolOf } from './invented.ts';
import { officer, openPlacement, operator, type TestPlacement } from './open-placement.ts';

let placement: TestPlacement;
beforeAll(async () => {
  placement = await openPlacement(inject('postgresUrl'));
});
afterAll(() => placement.drop());

const drawId = `2019-7-${schoolOf(1)}`;
const numbers = ['31415', '27182'];
const nonceOf = (k: number) => String(k + 1).repeat(64);

test('a cohort is planned, frozen, sealed, seeded and drawn, and whoever asks again gets the same', async () => {
  const { api, register } = placement;
  register.set(`${schoolOf(1)}-7`, invented(1, 100));
  const drafted = await api.draftPlan({ schoolId: schoolOf(1), schoolYear: 2019, grade: 7, plan }, operator);
  expect(drafted).toMatchObject({ ok: true, value: { drawId, status: 'planned', version: 1 } });

  const twins = await api.readTwins(drawId, operator);
  expect(twins).toMatchObject([{ twinGroup: 'T1', isDeclared: false }]);
  const constraint = {
    drawId,
    kind: 'together',
    studentIds: twins[0]!.studentIds,
    classNos: [],
    places: null,
    ground: 'twins',
    words: '监护人要求',
  } as const;
  const declared = await api.declareConstraint({ ...constraint, studentIds: [...constraint.studentIds], classNos: [] }, operator);
  if (!declared.ok) throw new Error(declared.refusal.code);
  const { constraintId } = declared.value.constraints[0]!;
  expect(await api.decideConstraint({ drawId, constraintId, decision: 'approved', reason: '' }, officer)).toMatchObject({ ok: true });

  expect(await api.freezeRoster(drawId, operator)).toMatchObject({ ok: true, value: { status: 'frozen', roster: { rows: 100 } } });
  const supervisorIds: string[] = [];
  for (const name of ['王监督', '李监督']) {
    const appointed = await api.appointSupervisor({ drawId, personId: null, role: 'parent', chosenBy: 'lot', name }, operator);
    if (!appointed.ok) throw new Error(appointed.refusal.code);
    supervisorIds.push(appointed.value.supervisors.at(-1)!.supervisorId);
  }
  const sealed = await api.sealDraw(drawId, operator);
  if (!sealed.ok) throw new Error(sealed.refusal.code);
  const { sealHash } = sealed.value.seal!;

  for (const [k, supervisorId] of supervisorIds.entries()) {
    const commitment = commitmentOf({ sealHash, round: 1, supervisorId, number: numbers[k]!, nonce: nonceOf(k) }, sha256);
    expect(await api.commitSeed({ drawId, supervisorId, commitment }, operator)).toMatchObject({ ok: true });
  }
  for (const [k, supervisorId] of supervisorIds.entries())
    expect(await api.revealSeed({ drawId, supervisorId, number: numbers[k]!, nonce: nonceOf(k) }, operator)).toMatchObject({ ok: true });
  expect(await api.recordPublicValue({ drawId, value: '3 5 1', supervisorId: null }, operator)).toMatchObject({ ok: true });
  const [second] = supervisorIds;
  expect(await api.recordPublicValue({ drawId, value: '3 5 1', supervisorId: second! }, operator)).toMatchObject({ ok: true });

  const ran = await api.runDraw(drawId, operator);
  expect(ran).toMatchObject({ ok: true, value: { status: 'run', run: { balance: { classes: [{}, {}, {}] } } } });
  expect(await api.runDraw(drawId, operator)).toEqual(ran);
  expect(
    await api.readDraws({ schoolYear: 2019, grade: null, schoolId: null, status: null, drawDay: null }, { offset: 0, limit: 9 }, operator),
  ).toMatchObject({
    items: [{ drawId, status: 'run', pupils: 100, round: 1 }],
    total: 1,
  });
});
