import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type PlanCommand, planDecider } from './decide.ts';
import type { PlanEvent } from './events.ts';

const planId = 'school-0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11-2019';
const facts = {
  planId,
  unitKind: 'school' as const,
  unitId: '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11',
  schoolYear: 2019,
  title: '均衡教育实施方案',
  text: '一、目标',
  fundingFen: 5_000_000,
  evidenceIds: [],
  submittedBy: 'wang',
};
const submitted = (version: number): PlanEvent => ({ type: 'PlanSubmitted', data: { ...facts, version } });
const returned: PlanEvent = { type: 'PlanReturned', data: { planId, version: 1, reason: '缺进度', returnedBy: 'li' } };
const approved = (version: number): PlanEvent => ({
  type: 'PlanApproved',
  data: { planId, version, withOffices: ['basic-education'], comments: '', approvedBy: 'li' },
});
const accepted = (...events: PlanEvent[]) => ({ ok: true, events });
const refused = (refusal: string) => ({ ok: false, refusal });
const submit: PlanCommand = { do: 'submit', ...facts };
const giveBack: PlanCommand = { do: 'return', planId, reason: '缺进度', by: 'li' };
const approve = (by: string): PlanCommand => ({ do: 'approve', planId, withOffices: ['basic-education'], comments: '', by });

describe('a plan', () => {
  test('is submitted, returned with a reason and submitted again as the next version', () => {
    expect(given(planDecider).when(submit)).toEqual(accepted(submitted(1)));
    expect(given(planDecider, [submitted(1)]).when(submit)).toEqual(accepted());
    expect(given(planDecider, [submitted(1)]).when({ ...submit, text: '二' })).toEqual(refused('PlanUnderReview'));
    expect(given(planDecider, [submitted(1)]).when(giveBack)).toEqual(accepted(returned));
    expect(given(planDecider, [submitted(1), returned]).when(submit)).toEqual(accepted(submitted(2)));
  });

  test('is approved by another person than submitted it, once', () => {
    expect(given(planDecider).when(approve('li'))).toEqual(refused('PlanUnknown'));
    expect(given(planDecider, [submitted(1)]).when(approve('wang'))).toEqual(refused('ApprovedByOwnHand'));
    const byNobody = { ...submitted(1), data: { ...submitted(1).data, submittedBy: 'local-operator' } } as PlanEvent;
    expect(given(planDecider, [byNobody]).when(approve('li'))).toEqual(refused('ApprovedByOwnHand'));
    expect(given(planDecider, [submitted(1)]).when(approve('li'))).toEqual(accepted(approved(1)));
    expect(given(planDecider, [submitted(1), approved(1)]).when(approve('li'))).toEqual(accepted());
    expect(given(planDecider, [submitted(1), returned]).when(approve('li'))).toEqual(refused('PlanNotSubmitted'));
    expect(given(planDecider, [submitted(1), approved(1)]).when(giveBack)).toEqual(refused('PlanIsApproved'));
    expect(given(planDecider, [submitted(1), approved(1)]).when({ ...submit, text: '二' })).toEqual(refused('PlanIsApproved'));
  });
});
