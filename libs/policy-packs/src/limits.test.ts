import { describe, expect, it } from 'vitest';
import catalogue from '../data/indicators.json' with { type: 'json' };
import { indicatorDefinition } from './indicators.ts';
import { limitOf } from './limit.ts';
import * as limits from './limits.ts';
import { obligation } from './obligations.ts';
import { resourceIndicators, resourceStandard } from './resource-standards.ts';
import { meets, targetOf } from './targets.ts';

describe('the seven resource indicators', () => {
  it.each([
    ['res.higher-degree-teachers-per100', 4.2, 5.3, 'nq.a.1', 'nq.a.2'],
    ['res.backbone-teachers-per100', 1, 1, 'nq.a.3', 'nq.a.3'],
    ['res.pe-art-teachers-per100', 0.9, 0.9, 'nq.a.4', 'nq.a.4'],
    ['res.teaching-area-per-student', 4.5, 5.8, 'nq.a.5', 'nq.a.6'],
    ['res.sports-area-per-student', 7.5, 10.2, 'nq.a.7', 'nq.a.8'],
    ['res.equipment-value-per-student', 2000, 2500, 'nq.a.9', 'nq.a.10'],
    ['res.multimedia-rooms-per100', 2.3, 2.4, 'nq.a.11', 'nq.a.12'],
  ])('ask of %s at least %d in primary and %d in junior schools', (id, primary, junior, primaryClause, juniorClause) => {
    expect(resourceStandard(id, 'primary')).toMatchObject({
      indicatorId: id,
      comparator: '>=',
      value: primary,
      obligationId: primaryClause,
    });
    expect(resourceStandard(id, 'junior')).toMatchObject({ indicatorId: id, comparator: '>=', value: junior, obligationId: juniorClause });
  });

  it('have a CV each, which the catalogue computes from them', () => {
    for (const { indicatorId, cvIndicatorId } of resourceIndicators)
      expect(indicatorDefinition(cvIndicatorId)!.dataNeeded).toContain(indicatorId);
    expect(new Set(resourceIndicators.map(({ cvIndicatorId }) => cvIndicatorId)).size).toBe(7);
  });

  it('are counted in the unit of their total', () => {
    for (const { indicatorId, perStudents, totalUnit } of resourceIndicators) {
      const unit = { persons: 'teachers', m2: 'm2', CNY: 'CNY', rooms: 'rooms' }[totalUnit];
      expect(indicatorDefinition(indicatorId)!.unit).toBe(perStudents === 100 ? `${unit}/100 students` : `${unit}/student`);
    }
  });

  it('judge the worked schools of the catalogue as it does', () => {
    const names = ['higher-degree', 'backbone', 'pe-art', 'teaching-area', 'sports-area', 'equipment', 'multimedia'] as const;
    const schools = catalogue.testVectors.filter((each) => each.school !== undefined);
    expect(schools).toHaveLength(2);
    for (const { school, met, minRatio, pass } of schools) {
      const judged = resourceIndicators.map(({ standard }, index) => {
        const value = school![names[index]!];
        return { met: meets(standard.primary, value), ratio: (100 * value) / standard.primary.value };
      });
      const metCount = judged.filter((each) => each.met).length;
      const lowest = Math.min(...judged.map(({ ratio }) => ratio));
      expect(metCount).toBe(met);
      expect(lowest).toBeCloseTo(minRatio!, 1);
      expect(meets(limits.resourcesToMeet, metCount) && meets(limits.unmetResourceFloor, lowest)).toBe(pass);
    }
  });

  it('know no standard of another indicator', () => {
    expect(resourceStandard('bas.books-per-student', 'primary')).toBeNull();
  });
});

describe('the limits', () => {
  it.each([
    ['schoolCvLimit.primary', limits.schoolCvLimit.primary, '<=', 0.5, 'nq.a.15'],
    ['schoolCvLimit.junior', limits.schoolCvLimit.junior, '<=', 0.45, 'nq.a.16'],
    ['classCvLimit', limits.classCvLimit, '<=', 0.3, 'jt.overall.8'],
    ['classSizeLimit.primary', limits.classSizeLimit.primary, '<=', 45, 'jt.overall.6'],
    ['classSizeLimit.junior', limits.classSizeLimit.junior, '<=', 50, 'jt.overall.7'],
    ['resourcesToMeet', limits.resourcesToMeet, '>=', 6, 'nq.a.13'],
    ['unmetResourceFloor', limits.unmetResourceFloor, '>=', 85, 'nq.a.14'],
    ['nineYearRetentionGoal', limits.nineYearRetentionGoal, '>=', 99, 'jt.overall.4'],
    ['juniorRetentionGoal', limits.juniorRetentionGoal, '>=', 95, 'nq.c.1'],
    ['disabledEnrolmentGoal', limits.disabledEnrolmentGoal, '>=', 95, 'jt.overall.5'],
    ['randomPlacementGoal', limits.randomPlacementGoal, '==', 100, 'jt.m2.1'],
  ])('hold %s with its clause', (_, limit, comparator, value, obligationId) => {
    expect(limit).toMatchObject({ comparator, value, obligationId, source: { code: obligationId } });
  });

  it('are the same in both packs that hold by default where both state them', () => {
    const same = [
      ['jt.overall.5', 'nq.c.2'],
      ['jt.overall.6', 'nq.b.8'],
      ['jt.overall.7', 'nq.b.9'],
    ] as const;
    for (const [county, national] of same)
      expect(targetOf(obligation(county)!.obligation)).toEqual(targetOf(obligation(national)!.obligation));
  });

  it('without an obligation stand in the catalogue', () => {
    const { formula, source } = indicatorDefinition('cty.oversized-class-count')!;
    expect(formula).toContain(`classes with ${limits.oversizedFrom} or more`);
    expect(formula).toContain(`${limits.extremelyOversizedFrom} or more (超大班额)`);
    expect(source).toContain('56-65 大班额, 66 and more 超大班额');
    expect(catalogue.conventions.SCOPE.quality2017).toContain(
      `teaching points with fewer than ${limits.smallestCountedTeachingPoint} students`,
    );
  });

  it('are never guessed', () => {
    expect(() => limitOf('jt.overall.12', 'primary')).toThrow('sets 2 numbers for primary');
    expect(limitOf('jt.overall.12', 'junior', 'res.higher-degree-teachers-per100').value).toBe(5.3);
    expect(() => limitOf('nq.a.15', 'junior')).toThrow('sets 0 numbers for junior');
    expect(() => limitOf('jt.m1.3', 'primary')).toThrow('sets 0 numbers');
    expect(() => limitOf('jt.m9.9', 'primary')).toThrow('sets 0 numbers');
  });
});
