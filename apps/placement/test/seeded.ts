import { commitmentOf } from '@junheng/draw-protocol';
import type { CeremonyStep, CeremonySynced, DrawView, Result, RosterPupil } from '../src/api.ts';
import { sha256 } from '../src/proof/sha-256.ts';
import { plan, schoolOf } from './invented.ts';
import { operator, type TestPlacement } from './open-placement.ts';

/** What the answer says, or the refusal thrown: for steps that a test only passes through. */
export function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.en}`);
  return result.value;
}

export const supervisors = ['王监督', '李监督'].map((name) => ({ personId: null, role: 'parent', chosenBy: 'lot' as const, name }));

/** A cohort of grade 7 planned, with its register. */
export async function planned(
  { api, register }: TestPlacement,
  school: number,
  pupils: RosterPupil[],
  parts: object = {},
): Promise<string> {
  register.set(`${schoolOf(school)}-7`, pupils);
  const input = { schoolId: schoolOf(school), schoolYear: 2019, grade: 7, plan: { ...plan, ...parts } };
  return got(await api.draftPlan(input, operator)).drawId;
}

/** On the day before the draw. */
export async function sealed(placement: TestPlacement, school: number, pupils: RosterPupil[], parts: object = {}): Promise<DrawView> {
  placement.setTime('2019-08-24T01:00:00Z');
  const drawId = await planned(placement, school, pupils, parts);
  const { api } = placement;
  got(await api.freezeRoster(drawId, operator));
  for (const supervisor of supervisors) got(await api.appointSupervisor({ drawId, ...supervisor }, operator));
  return got(await api.sealDraw(drawId, operator));
}

const during = '2019-08-25T01:30:00.000Z';

/** What a hall records of a draw: everybody commits, everybody reveals, the dice fall. */
export function hallSteps({ seal, rounds }: DrawView): CeremonyStep[] {
  const { sealHash, supervisorIds } = seal!;
  const round = rounds.at(-1)!.round;
  const secrets = supervisorIds.map((supervisorId, k) => ({ supervisorId, number: String(1000 + k), nonce: String(k + 1).repeat(64) }));
  return [
    ...secrets.map((secret): CeremonyStep => {
      const commitment = commitmentOf({ sealHash, round, ...secret }, sha256);
      return { kind: 'commit', supervisorId: secret.supervisorId, commitment, at: during };
    }),
    ...secrets.map((secret): CeremonyStep => ({ kind: 'reveal', ...secret, at: during })),
    { kind: 'public-value', value: '3 5 1', at: during },
  ];
}

/** Brought in after the draw in the hall. */
export async function synced(
  { api, setTime }: Pick<TestPlacement, 'api' | 'setTime'>,
  draw: DrawView,
  steps = hallSteps(draw),
): Promise<CeremonySynced> {
  setTime('2019-08-25T03:30:00Z');
  const { drawId, attempt, seal } = draw;
  return got(await api.syncCeremony({ drawId, attempt, sealHash: seal!.sealHash, steps }, operator));
}

/** Run from the plan to the result. */
export async function drawnDraw(placement: TestPlacement, school: number, pupils: RosterPupil[], parts: object = {}): Promise<DrawView> {
  const draw = await sealed(placement, school, pupils, parts);
  await synced(placement, draw);
  return got(await placement.api.runDraw(draw.drawId, operator));
}
