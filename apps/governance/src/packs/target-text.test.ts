import { expect, test } from 'vitest';
import { indicatorName, targetText } from './target-text.ts';

const target = {
  indicatorId: 'cls.size',
  comparator: '<=',
  value: '45',
  unit: 'students/class',
  stage: 'primary',
  origin: 'document',
} as const;

test('a target reads as one line in both languages', () => {
  expect(targetText(target)).toEqual({ zh: '小学 ≤ 45 人/班', en: 'primary ≤ 45 students/class' });
  expect(targetText({ ...target, value: '0.3', unit: 'ratio', stage: 'both' })).toEqual({ zh: '≤ 0.3', en: '≤ 0.3' });
});

test('a standard that nobody entered yet says so', () => {
  expect(targetText({ ...target, value: null }).zh).toBe('省市标准，待填写');
});

test('an indicator is called by its name', () => {
  expect(indicatorName('cv.cls.equipment-value').zh).toMatch(/差异系数/);
  expect(indicatorName('no.such')).toEqual({ zh: 'no.such', en: 'no.such' });
});
