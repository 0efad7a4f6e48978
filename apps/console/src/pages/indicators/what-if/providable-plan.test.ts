import { expect, test } from 'vitest';
import { qinghe, workbench } from '../../../../test/sample-workbench.ts';
import { providablePlan } from './providable-plan.ts';

const plan = workbench.raisePlan!;

test('money is raised to whole yuan per student, and what is added is reckoned from them', () => {
  const { level, added, steps } = providablePlan(plan, workbench.schools, 'CNY/student');
  expect([level, steps[0]!.to]).toEqual([2011, 2011]);
  expect(added).toBeCloseTo((2011 - 1999.9) * 100, 6);
  expect(steps[0]!.added).toBe(added);
});

test('whole teachers stay as the service found them', () => {
  const teachers = { ...plan, addedUnit: 'persons', added: 2, steps: [{ ...plan.steps[0]!, school: qinghe, to: 4 / 3, added: 2 }] };
  expect(providablePlan(teachers, workbench.schools, 'teachers/100 students')).toBe(teachers);
});
