import type { GovernanceApi, MeasuredDuty } from '@junheng/governance/api';
import type { Logger } from '@junheng/runtime';
import type { CountyView } from '../api.ts';

/** The indicator under which documents forbid what was found. */
const forbiddenAs: Readonly<Record<string, string>> = {
  'entrance-exam': 'veto.exam-enrolment',
  'key-class': 'veto.key-school-or-class',
  'score-placement': 'cls.placement-by-score-cases',
  'change-without-approval': 'cls.midway-transfer-count',
  'second-draw': 'cls.random-placement-rate',
  fee: 'sch.violation-cases',
  tutoring: 'sch.violation-cases',
};

const platform = { id: 'platform', kind: 'platform' } as const;

/**
 * When a violation of placement is confirmed with veto, asks for its record in the register of violations of every obligation that
 * forbids it: that light is red until two persons have cleared it there. What is recorded already, governance passes over.
 */
export async function handInViolations(
  { placement }: Pick<CountyView, 'placement'>,
  duties: readonly MeasuredDuty[],
  { governance, log }: { governance: Pick<GovernanceApi, 'recordViolation'>; log: Logger },
): Promise<void> {
  for (const { caseId, kind, detail, outcome, veto, schoolId, fact } of placement.cases) {
    if (kind !== 'violation' || outcome !== 'confirmed' || !veto) continue;
    const indicatorId = forbiddenAs[detail ?? ''];
    for (const { obligationId } of duties.filter((duty) => indicatorId !== undefined && duty.indicatorId === indicatorId)) {
      const finding = `分班违规经查实，一票否决（账本第 ${fact.ledgerIndex} 条）。A violation of placement was confirmed with veto (ledger entry ${fact.ledgerIndex}).`;
      const result = await governance.recordViolation({ obligationId, violationId: caseId, source: 'report', schoolId, finding }, platform);
      if (!result.ok) log.error({ code: result.refusal.code, obligationId }, 'a violation of placement was refused');
    }
  }
}
