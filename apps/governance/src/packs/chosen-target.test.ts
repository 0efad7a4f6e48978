import type { PackChoices } from '@junheng/contracts';
import { obligation, targetOf } from '@junheng/policy-packs';
import { describe, expect, test } from 'vitest';
import { chosenTarget } from './chosen-target.ts';

const of = (id: string) => obligation(id)!.obligation;
const withValue = (obligationId: string, indicatorId: string, stage: 'primary' | 'junior' | null, value: string): PackChoices => ({
  dueDates: [],
  standards: [{ obligationId, indicatorId, stage, value }],
  monthlyReportDay: null,
  quarterlyMeeting: false,
  leading: [],
});

describe('what an obligation asks', () => {
  test('is the document’s where the county entered nothing for it', () => {
    expect(chosenTarget(of('jt.m1.4'), null)).toEqual(targetOf(of('jt.m1.4')));
    expect(chosenTarget(of('jt.m1.4'), withValue('jt.m1.3', 'x', null, '1'))).toEqual(targetOf(of('jt.m1.4')));
  });

  test('is the county’s number in the place of a default', () => {
    const choices = withValue('jt.m1.4', 'cv.cls.equipment-value', null, '0.25');
    expect(chosenTarget(of('jt.m1.4'), choices)).toMatchObject({
      kind: 'threshold',
      all: [{ comparator: '<=', value: 0.25, origin: 'county' }],
    });
  });

  test('keeps the default of the other stage', () => {
    const choices = withValue('jt.overall.12', 'res.higher-degree-teachers-per100', 'primary', '4.5');
    const target = chosenTarget(of('jt.overall.12'), choices);
    const values =
      target.kind === 'threshold' ? target.all.map(({ indicatorId, stage, value, origin }) => [indicatorId, stage, value, origin]) : [];
    expect(values).toContainEqual(['res.higher-degree-teachers-per100', 'primary', 4.5, 'county']);
    expect(values).toContainEqual(['res.higher-degree-teachers-per100', 'junior', 5.3, 'setting']);
    expect(values).not.toContainEqual(['res.higher-degree-teachers-per100', 'primary', 4.2, 'setting']);
  });

  test('comes into being where the document only says "the standard"', () => {
    expect(targetOf(of('jt.m1.3'))).toEqual({ kind: 'none', reason: 'standard-not-entered' });
    const choices = withValue('jt.m1.3', of('jt.m1.3').indicatorId!, null, '2600');
    expect(chosenTarget(of('jt.m1.3'), choices)).toMatchObject({
      kind: 'threshold',
      all: [{ comparator: '>=', value: 2600, origin: 'county' }],
    });
  });
});
