import type { SchoolYear } from '@junheng/contracts';
import { disabledEnrolmentGoal } from '@junheng/policy-packs';
import type { IndicatorFacts } from '../api.ts';
import { type CountyIndicator, schoolYearEn, schoolYearZh, statusAtLeast } from './county-indicator.ts';
import { officeFiles } from './office-files.ts';

/**
 * 100 · enrolled / registered, of the care register of the school year; beside it the figure that the county itself declared.
 * **Unit** %.
 *
 * Source: county.registry.student-care-recorded, county-figures-declared; jt.overall.5, nq.c.2.
 */
export function disabledEnrolment({ care, figures }: IndicatorFacts, schoolYear: SchoolYear): CountyIndicator {
  // who can't be read any more is in neither count
  const registered = care.enrolled + care.notEnrolled;
  const value = registered === 0 ? null : (100 * care.enrolled) / registered;
  const declared = figures?.disabledChildren ? { of: figures.disabledChildren, enrolled: figures.disabledEnrolled } : null;
  const declaredFacts = figures === null ? [] : [figures.fact];
  const ofRegister = (count: number) => (registered === 0 ? null : count);
  const file = officeFiles['disabled-register'];
  return {
    id: 'cty.disabled-enrolment',
    nameZh: '残疾儿童少年入学率',
    nameEn: 'Disabled children enrolment',
    value,
    unit: '%',
    goal: disabledEnrolmentGoal.value,
    goalSource: disabledEnrolmentGoal.source,
    status: statusAtLeast(value, disabledEnrolmentGoal.value),
    formula: '100 · N / R',
    variantValue: declared === null || declared.enrolled === null ? null : (100 * declared.enrolled) / declared.of,
    variantZh: '区县采集表申报',
    variantEn: 'As the county form declares it',
    inputs: [
      {
        labelZh: 'N 已入学：特教学校、随班就读、特教班、送教上门',
        labelEn: 'N enrolled: special school, ordinary class, special class, home teaching',
        value: ofRegister(care.enrolled),
        facts: [],
      },
      { labelZh: 'R 登记在册', labelEn: 'R registered', value: ofRegister(registered), facts: [] },
      {
        labelZh: '区县采集表：适龄残疾儿童少年入学总人数',
        labelEn: 'County form: enrolled',
        value: figures?.disabledEnrolled ?? null,
        facts: declaredFacts,
      },
      {
        labelZh: '区县采集表：适龄残疾儿童少年人口总数',
        labelEn: 'County form: registered',
        value: figures?.disabledChildren ?? null,
        facts: declaredFacts,
      },
    ],
    missing:
      value !== null
        ? null
        : {
            code: 'CARE_REGISTER_MISSING',
            zh: `缺${schoolYearZh(schoolYear)}的${file.zh}`,
            en: `The ${file.inSentence} of ${schoolYearEn(schoolYear)} is missing`,
          },
    cohortYear: null,
  };
}
