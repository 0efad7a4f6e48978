import { importKinds } from '@junheng/contracts';
import { describe, expect, test } from 'vitest';
import { parseLevel, parsePlacement } from '../../imports/kinds/disabled-register/care-row.ts';
import * as lists from '../../imports/values/code-lists.ts';
import { parseEthnicity } from '../../imports/values/ethnicities.ts';
import * as teachers from '../../imports/values/teacher-lists.ts';
import { parseGrade } from '../../imports/values/parse-class.ts';
import type { Parse } from '../../imports/values/parsed.ts';
import { guidesOfKinds } from './guides-of-kinds.ts';
import { officeWords, wordOf, type WordList } from './office-words.ts';
import { templateColumns } from './template-columns.ts';

const parsers: Partial<Record<WordList, Parse<unknown>>> = {
  gender: lists.parseGender,
  ethnicity: parseEthnicity,
  schoolType: lists.parseSchoolType,
  urbanRural: lists.parseUrbanRural,
  ownership: lists.parseOwnership,
  hukouKind: lists.parseHukouKind,
  idDocument: lists.parseIdDocument,
  leftBehind: lists.parseLeftBehind,
  disability: lists.parseDisability,
  inclusive: lists.parseInclusive,
  entryWay: lists.parseEntryWay,
  boarding: lists.parseBoarding,
  degree: teachers.parseDegree,
  teacherTitle: teachers.parseTeacherTitle,
  backboneLevel: teachers.parseBackboneLevel,
  teachingStage: teachers.parseTeachingStage,
  subject: teachers.parseSubject,
  certificateKind: teachers.parseCertificateKind,
  disabilityLevel: parseLevel,
  placement: parsePlacement,
  yesNo: lists.parseYesNo,
  grade: parseGrade,
};

describe('the office words', () => {
  test.each(Object.keys(officeWords) as WordList[])('of %s are read back as the codes they stand for', (list) => {
    for (const [code, word] of officeWords[list]) {
      const result = parsers[list]!(word);
      expect(result.ok && String(result.value)).toBe(code);
    }
  });

  test('leave a foreign register’s own word as it is, and an unknown value empty', () => {
    expect(wordOf('ethnicity', '01')).toBe('汉族');
    expect(wordOf('ethnicity', 'Asian')).toBe('Asian');
    expect(wordOf('yesNo', null)).toBeNull();
  });
});

describe.each(importKinds)('the template %s', (kind) => {
  test('explains every column, with an example', () => {
    for (const { name } of templateColumns(kind)) {
      const guide = guidesOfKinds[kind][name];
      expect(guide === undefined ? name : null).toBeNull();
      expect(guide!.zh).toMatch(/[一-鿿]/);
      expect(guide!.en).toMatch(/[a-z]/i);
      expect(guide!.example).not.toBe('');
    }
  });

  test('explains no column that is not read', () => {
    const read = new Set(templateColumns(kind).map(({ name }) => name));
    expect(Object.keys(guidesOfKinds[kind]).filter((name) => !read.has(name))).toEqual([]);
  });
});
