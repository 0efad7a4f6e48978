import type { GovernanceApi } from '@junheng/governance/api';
import { silentLog } from '@junheng/runtime';
import { expect, test } from 'vitest';
import { plantedFact } from '../../test/planted-view.ts';
import type { PlacementFacts } from '../api.ts';
import { handInViolations } from './hand-in-violations.ts';

const duty = (obligationId: string, indicatorId: string) => ({ obligationId, indicatorId, stage: 'both' as const, thresholds: [] });
const duties = [
  duty('jt.m2.3', 'veto.key-school-or-class'),
  duty('jy.m3-5.3', 'veto.key-school-or-class'),
  duty('jt.m2.4', 'cls.midway-transfer-count'),
];
const violation = (of: Partial<PlacementFacts['cases'][number]>): PlacementFacts['cases'][number] => ({
  caseId: 'v1',
  kind: 'violation',
  schoolId: '甲',
  schoolYear: 2019,
  grade: 1,
  classNo: null,
  toClassNo: null,
  detail: 'key-class',
  outcome: 'confirmed',
  cases: 1,
  veto: true,
  fact: plantedFact,
  ...of,
});

type Record = GovernanceApi['recordViolation'];
async function handed(...cases: PlacementFacts['cases']): Promise<Parameters<Record>[0][]> {
  const seen: Parameters<Record>[0][] = [];
  const recordViolation: Record = async (input) => {
    seen.push(input);
    return { ok: false, refusal: { code: 'PLANTED', zh: '样本', en: 'planted' } };
  };
  await handInViolations({ placement: { steps: [], cases } }, duties, { governance: { recordViolation }, log: silentLog });
  return seen;
}

test('a violation that was confirmed with veto goes to every obligation that forbids it, under its own id', async () => {
  const seen = await handed(violation({}));
  expect(seen.map(({ obligationId, violationId }) => [obligationId, violationId])).toEqual([
    ['jt.m2.3', 'v1'],
    ['jy.m3-5.3', 'v1'],
  ]);
  expect(seen[0]).toMatchObject({ source: 'report', schoolId: '甲', finding: expect.stringContaining('一票否决') });
  expect(await handed(violation({ detail: 'change-without-approval' }))).toMatchObject([{ obligationId: 'jt.m2.4' }]);
});

test('what is open, dismissed, without veto, forbidden nowhere, or no violation stays where it is', async () => {
  const cases = [
    violation({ outcome: 'open' }),
    violation({ outcome: 'dismissed' }),
    violation({ veto: false }),
    violation({ detail: 'other' }),
    violation({ detail: 'fee' }),
    violation({ kind: 'objection', detail: null }),
  ];
  expect(await handed(...cases)).toEqual([]);
});
