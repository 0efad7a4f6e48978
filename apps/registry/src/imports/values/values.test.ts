import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as lists from './code-lists.ts';
import { parseEthnicity } from './ethnicities.ts';
import { parseClassNo, parseGrade } from './parse-class.ts';
import { parseDate, parseMonth } from './parse-date.ts';
import { hasScientificForm, parseIdentity, parseSchoolCode } from './parse-id.ts';
import { parseAmount, parseCount, parseRoomAreas, parseYear, scaledInteger } from './parse-number.ts';
import type { Parse } from './parsed.ts';
import { headerLabel, nameText, plainText } from './plain-text.ts';

const value = <T>(parse: Parse<T>, text: string) => {
  const result = parse(plainText(text));
  return result.ok ? result.value : result.problem.code;
};

describe('a text', () => {
  test.each([
    ['５１０１', '5101'],
    ["'0012", '0012'],
    ['\u200B 男\uFEFF ', '男'],
    ['（1）班', '(1)班'],
  ])('%j is compared as %j', (text, plain) => expect(plainText(text)).toBe(plain));

  test('of a name keeps its characters', () => {
    expect(nameText(' 买买提·艾力 ')).toBe('买买提·艾力');
    expect(nameText('\u{2F87A}')).toBe('\u{2F87A}');
  });

  test.each([
    ['教学仪器设备资产值（万元）', '教学仪器设备资产值(万元)'],
    ['*学校 标识码', '学校标识码'],
    ['其中：室内体育用房面积（㎡）', '室内体育用房面积(平方米)'],
    ['占地面积(m²)', '占地面积(平方米)'],
    ['教师年平均工资收入（元）', '教师年平均工资收入'],
    ['安置方式(特教学校/随班就读/特教班/送教上门/未入学)', '安置方式'],
    ['班号(1/2)*', '班号'],
  ])('of a header %j is compared as %j', (text, label) => expect(headerLabel(text)).toBe(label));
});

describe('a date', () => {
  test.each(['2010-09-01', '20100901', '2010/9/1', '2010.9.1', '2010年9月1日', '2010-09-01T00:00:00', '40422', '２０１００９０１'])(
    '%s is 1 September 2010',
    (text) => expect(value(parseDate, text)).toBe('2010-09-01'),
  );
  test.each(['20100230', '2010-13-01', '2010', '999999', '12', '二〇一〇年', '2010-09-01T08:30:00'])('%s is none', (text) =>
    expect(value(parseDate, text)).toBe('bad-date'),
  );
  test.each(['201709', '2017-09', '2017/9', '2017年9月', '2017.9', '2017-09-01', '20170930'])('%s lies in September 2017', (text) =>
    expect(value(parseMonth, text)).toBe('2017-09'),
  );
  test.each(['201713', '17-09', '九月'])('%s lies in no month', (text) => expect(value(parseMonth, text)).toBe('bad-month'));
});

describe('a grade', () => {
  test.each([
    ...Array.from('一二三四五六七八九', (numeral, index) => [`${numeral}年级`, index + 1] as const),
    ...['1', '06', '9'].map((text) => [text, Number(text)] as const),
    ...([
      ['初一', 7],
      ['初二', 8],
      ['初三', 9],
      ['初中二年级', 8],
      ['初中七年级', 7],
      ['小学三年级', 3],
      ['7年级', 7],
    ] as const),
  ])('%s is %i', (text, grade) => expect(value(parseGrade, text)).toBe(grade));
  test.each(['十年级', '0', '10', '高一', '小学七年级', '初中四年级', '2019级', '年级'])('%s is none', (text) =>
    expect(value(parseGrade, text)).toBe('bad-grade'),
  );
});

describe('a class number', () => {
  test.each([
    ['1', 1],
    ['01', 1],
    ['1班', 1],
    ['（1）班', 1],
    ['(12)', 12],
    ['一班', 1],
    ['十班', 10],
    ['第十二班', 12],
    ['二十三班', 23],
    ['99', 99],
  ])('%s is %i', (text, number) => expect(value(parseClassNo, text)).toBe(number));
  test.each(['0', '100', '一(1)班', '重点班', '一二班', '1.5'])('%s is none', (text) =>
    expect(value(parseClassNo, text)).toBe('bad-class-number'),
  );
});

describe('a decimal', () => {
  test('becomes an exact integer of the small unit', () => {
    expect(value(parseAmount(6), '350.12')).toBe(350_120_000);
    expect(value(parseAmount(6), '0.000001')).toBe(1);
    expect(value(parseAmount(6), '1,234.5')).toBe(1_234_500_000);
    expect(value(parseAmount(2), '1.2E+3')).toBe(120_000);
    expect(value(parseAmount(2), '7')).toBe(700);
  });

  test('is rounded half up in the decimal digits, not in binary ones', () => {
    expect(scaledInteger('1.005', 2)).toBe(101n);
    expect(scaledInteger('350.12000000000001', 6)).toBe(350_120_000n);
    expect(scaledInteger('0.1299999999999999', 6)).toBe(130_000n);
    expect(scaledInteger('-1.5', 0)).toBe(-2n);
    expect(scaledInteger('12e-3', 2)).toBe(1n);
    expect(scaledInteger('4e-9', 2)).toBe(0n);
  });

  test('of any value agrees with integer arithmetic', () => {
    const expected = (whole: number, fraction: number) => BigInt(whole) * 1_000_000n + BigInt(fraction);
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(10 ** 6 - 1), (whole, fraction) => {
        expect(scaledInteger(`${whole}.${String(fraction).padStart(6, '0')}`, 6)).toBe(expected(whole, fraction));
      }),
    );
  });

  test.each([
    ['-3', 'negative'],
    ['三百', 'not-a-number'],
    ['12,34', 'not-a-number'],
    ['350万元', 'not-a-number'],
    ['1e40', 'too-large-number'],
    ['1e99', 'not-a-number'],
  ])('%s is %s', (text, code) => expect(value(parseAmount(6), text)).toBe(code));

  test.each([
    ['24', 24],
    ['24.0', 24],
    ['1,024', 1024],
    ['2.5', 'not-whole'],
    ['-1', 'negative'],
    ['十', 'not-a-number'],
    ['1e12', 'too-large-number'],
  ])('%s counts as %s', (text, count) => expect(value(parseCount, text)).toBe(count));

  test('of a list is one area per room', () => {
    expect(value(parseRoomAreas, '96、88.5，90;72 60')).toEqual([9600, 8850, 9000, 7200, 6000]);
    expect(value(parseRoomAreas, '96、大')).toBe('bad-room-areas');
  });

  test('of a year has four digits', () => {
    expect(value(parseYear, '1958年')).toBe(1958);
    expect(value(parseYear, '58')).toBe('bad-year');
  });
});

describe('a code list', () => {
  test.each([
    [lists.parseGender, ['男', '男性', 'M', 'm', '1', '1-男'], '1'],
    [lists.parseGender, ['女', '女性', 'F', '2', '2 女'], '2'],
    [lists.parseYesNo, ['是', '1', 'TRUE'], true],
    [lists.parseYesNo, ['否', '0'], false],
    [lists.parseBoarding, ['住校', '2', '寄宿'], true],
    [lists.parseBoarding, ['其他', '9'], null],
    [lists.parseLeftBehind, ['非留守儿童', '否'], 'none'],
    [lists.parseLeftBehind, ['双亲留守儿童'], 'both-parents'],
    [lists.parseDisability, ['无', '无残疾'], '无残疾'],
    [lists.parseHukouKind, ['2', '农业家庭户口'], '2'],
    [lists.parseHukouKind, ['农业户口'], '农业户口'],
    [lists.parseIdDocument, ['居民身份证', '身份证', '1'], '1'],
    [lists.parseIdDocument, ['a', '护照'], 'A'],
    [lists.parseSchoolType, ['九年一贯制学校', '312', '312 九年一贯制学校', '九年一贯制学校(312)'], '312'],
    [lists.parseUrbanRural, ['镇中心区', '121'], '121'],
    [parseEthnicity, ['汉族', '汉', '01', '1'], '01'],
    [parseEthnicity, ['基诺族', '56'], '56'],
    [parseEthnicity, ['98'], '98'],
  ] as [Parse<unknown>, string[], unknown][])('reads each form of a value', (parse, forms, expected) => {
    for (const form of forms) expect(value(parse, form)).toBe(expected);
  });

  test.each([
    [lists.parseGender, '3', 'bad-gender'],
    [lists.parseGender, '男女', 'bad-gender'],
    [lists.parseGender, '1-女', 'bad-gender'],
    [lists.parseYesNo, '不详', 'bad-yes-no'],
    [lists.parseLeftBehind, '是', 'bad-left-behind'],
    [parseEthnicity, '57', 'bad-ethnicity'],
    [lists.parseDisability, '轻度', 'bad-disability'],
    [lists.parseSchoolType, 'constructor', 'bad-school-type'],
  ] as [Parse<unknown>, string, string][])('names what it does not know', (parse, text, code) => expect(value(parse, text)).toBe(code));
});

describe('an id', () => {
  test('of a school has ten digits', () => {
    expect(value(parseSchoolCode, '２１５１000001')).toBe('2151000001');
    expect(value(parseSchoolCode, '215100001')).toBe('bad-school-code');
  });
  test('of a person is upper case without blanks', () => {
    expect(value(parseIdentity, 'g5101 x')).toBe('G5101X');
    expect(value(parseIdentity, '见附件')).toBe('bad-identity');
  });
  test('in scientific form has lost digits', () => {
    expect(hasScientificForm('5.10121E+17')).toBe(true);
    expect(hasScientificForm('510121201001010011')).toBe(false);
  });
});
