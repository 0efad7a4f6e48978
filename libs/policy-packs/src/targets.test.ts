import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { obligation, obligationsOf } from './obligations.ts';
import { policyPacks } from './packs.ts';
import { meets, targetOf, thresholdsFor } from './targets.ts';

const targetOfId = (id: string) => targetOf(obligation(id)!.obligation);
const numbers = (id: string) => {
  const target = targetOfId(id);
  return target.kind === 'threshold'
    ? target.all.map((each) => `${each.indicatorId} ${each.comparator} ${each.value} ${each.stage} ${each.origin}`)
    : target;
};

describe('the target of an obligation', () => {
  it('is the number of the document', () => {
    expect(numbers('jt.overall.4')).toEqual(['cty.retention-nine-year >= 99 both document']);
    expect(numbers('nq.a.16')).toEqual(['cv.max-resource <= 0.45 junior document']);
    expect(numbers('nq.c.10')).toEqual(['cty.monitor-between-school-rate < 0.15 both document']);
  });

  it('is the default of a setting where the document leaves the number to others', () => {
    expect(numbers('jt.m1.4')).toEqual(['cv.cls.equipment-value <= 0.3 both setting']);
    expect(numbers('nq.b.11')).toEqual(['cty.special-ed-fund-per-student >= 8000 both setting']);
  });

  it('has one number per stage and those of every further indicator', () => {
    expect(numbers('jt.overall.12')).toEqual([
      'res.higher-degree-teachers-per100 >= 4.2 primary setting',
      'res.higher-degree-teachers-per100 >= 5.3 junior setting',
      'res.backbone-teachers-per100 >= 1 both setting',
    ]);
    expect(numbers('jy.m1-3.2')).toEqual(['cty.class-connection-rate == 100 both document', 'cty.network-coverage == 100 both document']);
  });

  it('compares the indicator with its own number where the document’s is a parameter of the formula', () => {
    expect(numbers('cq.m2-3.2')).toEqual(['cty.training-360-rate == 100 both document']);
    expect(numbers('jy.m3-2.3')).toEqual(['stu.bottom20-support == 100 both ours']);
    expect(numbers('jy.s2.5')).toEqual(['tch.support-subsidy-paid == 100 both ours']);
  });

  it('is a grade where the document names one', () => {
    expect(targetOfId('nq.c.6')).toEqual({ kind: 'grade', indicatorId: 'sch.moral-culture-level', atLeast: 'good' });
  });

  it('is a direction where the document names no number', () => {
    expect(targetOfId('jt.overall.9')).toEqual({ kind: 'trend', indicatorId: 'cls.quality-gap', direction: 'down' });
  });

  it.each([
    ['jt.overall.10', 'standard-not-entered'],
    ['jt.m1.3', 'standard-not-entered'],
    ['jy.s1.8', 'standard-not-entered'],
    ['nb.a.1', 'part-of-composite'],
    ['nb.overall.1', 'context'],
    ['cq.m2-1.4', 'context'],
    ['jt.overall.1', 'qualitative'],
    ['jt.p1.1', 'qualitative'],
  ])('of %s is none: %s', (id, reason) => {
    expect(targetOfId(id)).toEqual({ kind: 'none', reason });
  });

  it('is read for all obligations', () => {
    const kinds = policyPacks.flatMap(({ id }) => obligationsOf(id)).map((each) => targetOf(each.obligation));
    const counts = Object.fromEntries(
      [...Map.groupBy(kinds, (each) => (each.kind === 'none' ? each.reason : each.kind))].map(([kind, list]) => [kind, list.length]),
    );
    expect(counts).toEqual({
      qualitative: 401,
      threshold: 113,
      'part-of-composite': 8,
      'standard-not-entered': 8,
      context: 7,
      trend: 4,
      grade: 1,
    });
  });

  it('holds for one stage or both', () => {
    expect(thresholdsFor(targetOfId('jt.overall.12'), 'junior').map(({ value }) => value)).toEqual([5.3, 1]);
    expect(thresholdsFor(targetOfId('nq.a.15'), 'junior')).toEqual([]);
    expect(thresholdsFor(targetOfId('jt.overall.9'), 'primary')).toEqual([]);
  });
});

describe('a value', () => {
  it('meets a limit exactly on it, except where it must stay below', () => {
    const on = (comparator: '>=' | '<=' | '==' | '<') => meets({ comparator, value: 0.45 }, 0.45);
    expect([on('>='), on('<='), on('=='), on('<')]).toEqual([true, true, true, false]);
  });

  it('is compared unrounded', () => {
    expect(meets({ comparator: '<=', value: 0.5 }, 0.5000000001)).toBe(false);
    expect(meets({ comparator: '>=', value: 99 }, 98.9999999)).toBe(false);
    expect(meets({ comparator: '==', value: 100 }, 99.9999999)).toBe(false);
  });

  it('meets >= or <, and exactly one of them', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (limit, value) => {
        expect(meets({ comparator: '>=', value: limit }, value)).toBe(!meets({ comparator: '<', value: limit }, value));
        expect(meets({ comparator: '==', value: limit }, value)).toBe(
          meets({ comparator: '>=', value: limit }, value) && meets({ comparator: '<=', value: limit }, value),
        );
      }),
    );
  });
});
