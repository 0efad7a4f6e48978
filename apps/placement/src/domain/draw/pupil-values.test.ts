import { expect, test } from 'vitest';
import { invented } from '../../../test/invented.ts';
import { ageMonths, birthQuarter, pupilValues } from './pupil-values.ts';

test('a pupil has the values of the attributes asked for and no other', () => {
  const [first] = invented(1, 1);
  expect(pupilValues(first!, ['gender', 'disability', 'ethnicMinority', 'boarding', 'inclusive', 'leftBehind'], 2019)).toEqual({
    gender: 'male',
    disability: 'yes',
    ethnicMinority: 'yes',
    boarding: 'yes',
    inclusive: 'no',
    leftBehind: 'none',
  });
  const unknown = { ...first!, disability: null, migrant: null, hukouKind: '' };
  expect(pupilValues(unknown, ['disability', 'migrant', 'hukouKind'], 2019)).toEqual({ disability: null, migrant: null, hukouKind: null });
});

test('age is counted in whole months on 1 September, as precisely as the birth date allows', () => {
  const on = (birthDate: string | null) => ageMonths(birthDate, 2019);
  expect(['2013-05-17', '2012-09-01', '2012-09-02', '2013-08-31', '2013-05'].map(on)).toEqual([75, 84, 83, 72, 75]);
  expect(['2013', '2013-Q2', null].map(on)).toEqual([null, null, null]);
});

test('a quarter of birth is known of a quarter, a month and a day', () => {
  expect(['2013-Q2', '2013-05', '2013-12-31', '2013', null].map(birthQuarter)).toEqual(['Q2', 'Q2', 'Q4', null, null]);
});
