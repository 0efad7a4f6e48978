import { expect, test } from 'vitest';
import { planCounty } from '../plan/county-plan.ts';
import { studentsOf } from '../plan/planned-school.ts';
import { seededRandom } from '../seeded-random.ts';
import { createSteering } from './steering.ts';

test.each(['a', 'b', 'c'])('steering meets the planned numbers of a full county almost to the child, whatever the chance (%s)', (seed) => {
  const plan = planCounty(seed, 'county');
  const steering = createSteering(plan);
  const random = seededRandom(seed, 'steering');
  const drawn = { migrant: 0, leftBehind: 0, disabled: 0 };
  for (const school of plan.schools) {
    for (let student = 0; student < studentsOf(school); student += 1) {
      for (const kind of ['migrant', 'leftBehind', 'disabled'] as const) {
        const planned = school.composition[kind];
        if (steering[kind].note(planned, random.chance(steering[kind].share(planned)))) drawn[kind] += 1;
      }
    }
  }
  expect(Math.abs(drawn.migrant - 9000)).toBeLessThan(20);
  expect(Math.abs(drawn.leftBehind - 8500)).toBeLessThan(20);
  expect(Math.abs(drawn.disabled - 330)).toBeLessThan(5);
});

test('steering leaves the shares of the small county as they are', () => {
  const { migrant } = createSteering(planCounty('demo', 'small'));
  for (let student = 0; student < 100; student += 1) migrant.note(0.1, true);
  expect(migrant.share(0.1)).toBe(0.1);
});
