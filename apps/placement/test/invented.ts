import type { PlanInput, RosterPupil } from '../src/api.ts';

export const schoolOf = (digit: number): string => `0d3c1a52-6a55-5c0e-9f6c-${String(digit).padStart(12, '0')}`;

/** An invented cohort: half girls, a third boarders, the same for the same arguments. */
export const invented = (school: number, count: number): RosterPupil[] =>
  Array.from({ length: count }, (_, k) => ({
    studentId: `5e1f0000-0000-4000-8000-${String(school * 10_000 + k).padStart(12, '0')}`,
    name: `学生${school}-${k}`,
    gender: k % 2 === 0 ? 'male' : 'female',
    birthDate: `2006-${String(1 + (k % 12)).padStart(2, '0')}-${String(1 + (k % 27)).padStart(2, '0')}`,
    hukouKind: k % 5 === 0 ? '非农业户口' : '农业户口',
    migrant: k % 7 === 0,
    leftBehind: ['none', 'one-parent', 'both-parents'][k % 3]!,
    disability: k % 40 === 0 ? '视力残疾' : '无残疾',
    preschool: k % 11 === 0 ? null : true,
    ethnicity: k % 20 === 0 ? '05' : '01',
    boarding: k % 3 === 0,
    inclusive: '非随班就读',
    twinGroup: k === 2 || k === 3 ? 'T1' : null,
  }));

export const plan: PlanInput = {
  classCount: 3,
  sizes: null,
  capacities: null,
  attributes: [
    { key: 'gender', weight: 2 },
    { key: 'ageMonths', weight: 1 },
    { key: 'boarding', weight: 1 },
    { key: 'disability', weight: 1 },
  ],
  joint: [{ keys: ['gender', 'boarding'], weight: 1 }],
  drawDay: '2019-08-25',
  noticeDays: 3,
  publicSource: { kind: 'hall', means: '三枚骰子', count: 3, least: 1, most: 6 },
  revealDeadline: '2019-08-25T02:00:00.000Z',
  openRows: false,
};
