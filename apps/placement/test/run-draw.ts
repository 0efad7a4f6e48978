import { commitmentOf } from '@junheng/draw-protocol';
import type { Actor } from '@junheng/access';
import type { Result } from '../src/api.ts';
import { sha256 } from '../src/proof/sha-256.ts';
import { invented, operator, plan, schoolOf, type TestPlacement } from './open-placement.ts';

/** What the answer says, or the refusal thrown: for steps that a test only passes through. */
export function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

export type RunDraw = { drawId: string; schoolId: string; resultHash: string; supervisorIds: string[]; studentIds: string[] };

/** A cohort of grade 1 with three classes, drawn in the hall before these supervisors, on 25 August. */
export async function runDraw(placement: TestPlacement, school: number, supervisors: readonly Actor[]): Promise<RunDraw> {
  const { api, register } = placement;
  const schoolId = schoolOf(school);
  const pupils = invented(school, 30);
  register.set(`${schoolId}-1`, pupils);
  placement.setTime('2019-08-24T01:00:00Z');
  const { drawId } = got(await api.draftPlan({ schoolId, schoolYear: 2019, grade: 1, plan }, operator));
  got(await api.freezeRoster(drawId, operator));
  for (const { id } of supervisors)
    got(await api.appointSupervisor({ drawId, personId: id, role: 'parent', chosenBy: 'lot', name: '监督员' }, operator));
  const { sealHash } = got(await api.sealDraw(drawId, operator)).seal!;
  const supervisorIds = supervisors.map(({ id }) => id);
  const secrets = supervisorIds.map((supervisorId, k) => ({ supervisorId, number: String(1000 + k), nonce: String(k + 1).repeat(64) }));
  for (const [k, { supervisorId, ...secret }] of secrets.entries()) {
    const commitment = commitmentOf({ sealHash, round: 1, supervisorId, ...secret }, sha256);
    got(await api.commitSeed({ drawId, supervisorId, commitment }, supervisors[k]!));
  }
  for (const [k, secret] of secrets.entries()) got(await api.revealSeed({ drawId, ...secret }, supervisors[k]!));
  for (const hand of [operator, supervisors[0]!]) got(await api.recordPublicValue({ drawId, value: '3 5 1', supervisorId: null }, hand));
  const { resultHash } = got(await api.runDraw(drawId, operator)).run!;
  return { drawId, schoolId, resultHash, supervisorIds, studentIds: pupils.map(({ studentId }) => studentId) };
}
