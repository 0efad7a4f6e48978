import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plantedConditions, plantedSchool, plantedView } from '../../test/planted-view.ts';
import { stageResources } from './stage-resources.ts';
import { whatIf } from './what-if.ts';

const indicatorOf = (yuanPerStudent: readonly number[], undeclared: readonly string[] = []) =>
  stageResources(
    plantedView([
      ...yuanPerStudent.map((yuan, index) =>
        plantedSchool(`${index}`, { students: { primary: 100 }, conditions: plantedConditions({ equipmentValueFen: yuan * 10_000 }) }),
      ),
      ...undeclared.map((name) => plantedSchool(name, { students: { primary: 100 }, conditions: plantedConditions() })),
    ]),
    'primary',
  ).indicators[5]!;
const outcome = (...asked: Parameters<typeof whatIf>) => {
  const answer = whatIf(...asked);
  if (!answer.ok) throw new Error(answer.message.en);
  return answer.value;
};

test('raising 500 to 2,000 beside 3,000 takes the CV from 0.714 to 0.2 and adds 150,000 CNY', () => {
  const result = outcome(indicatorOf([3000, 500]), [{ schoolId: '1', value: 2000 }]);
  expect(result).toMatchObject({
    cvBefore: expect.closeTo(1250 / 1750, 12),
    cvAfter: expect.closeTo(500 / 2500, 12),
    limit: 0.5,
    statusAfter: 'MET',
    meanAfter: 2500,
    added: 150_000,
    meetingAfter: 2,
    schools: [{ school: { name: '1' }, before: 500, after: 2000, contributionAfter: 0.5 }],
  });
});

test('a supposed value brings no verdict while another school is unknown', () => {
  expect(outcome(indicatorOf([3000, 500], ['未报']), [{ schoolId: '1', value: 2000 }]).statusAfter).toBe('NO_DATA');
});

test('taking away is told as a negative amount', () => {
  expect(outcome(indicatorOf([3000, 500]), [{ schoolId: '0', value: 0 }])).toMatchObject({ added: -300_000, meetingAfter: 0 });
});

test.each([
  [[{ schoolId: '未报', value: 1 }], 'SCHOOL_NOT_COUNTED'],
  [[{ schoolId: '没有', value: 1 }], 'SCHOOL_NOT_COUNTED'],
  [[{ schoolId: '0', value: -0.1 }], 'VALUE_OUT_OF_RANGE'],
  [[{ schoolId: '0', value: Number.POSITIVE_INFINITY }], 'VALUE_OUT_OF_RANGE'],
  [
    [
      { schoolId: '0', value: 1 },
      { schoolId: '0', value: 1 },
    ],
    'SCHOOL_TWICE',
  ],
])('%j is refused as %s', (changes, code) => {
  expect(whatIf(indicatorOf([3000, 500], ['未报']), changes)).toMatchObject({ ok: false, message: { code } });
});

test('without a change everything is as before, to the last digit', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 1, maxLength: 12 }), (values) => {
      const indicator = indicatorOf(values);
      const unchanged = indicator.schools.map(({ school, value }) => ({ schoolId: school.schoolId, value }));
      for (const changes of [[], unchanged]) {
        expect(outcome(indicator, changes)).toMatchObject({
          cvBefore: indicator.cv.value,
          cvAfter: indicator.cv.value,
          meanAfter: indicator.mean,
          statusAfter: indicator.cv.status,
          added: 0,
          meetingAfter: indicator.meeting,
        });
      }
    }),
  );
});
