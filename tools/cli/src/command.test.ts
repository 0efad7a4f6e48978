import { describe, expect, test } from 'vitest';
import { readCommand } from './command.ts';

const read = (line: string) => readCommand(line.split(' ').filter(Boolean), 2025);

describe('readCommand', () => {
  test.each([
    ['conditions', 'SCHOOL_CONDITIONS'],
    ['school-conditions', 'SCHOOL_CONDITIONS'],
    ['学校办学条件表', 'SCHOOL_CONDITIONS'],
    ['roster', 'STUDENT_ROSTER'],
    ['student-roster', 'STUDENT_ROSTER'],
    ['学籍基础信息表', 'STUDENT_ROSTER'],
  ])('knows the kind %s', (name, kind) => {
    expect(read(`import ${name} a.xlsx --year 2019 --yes`)).toEqual({
      name: 'import',
      kind,
      file: 'a.xlsx',
      schoolYear: 2019,
      isConfirmed: true,
    });
  });

  test('asks for confirmation and takes the current school year unless told otherwise', () => {
    expect(read('import roster a.csv')).toMatchObject({ schoolYear: 2025, isConfirmed: false });
  });

  test.each(['link', 'status', 'audit'])('knows %s', (name) => {
    expect(read(name)).toEqual({ name });
  });

  test.each(['', 'help', '--help', 'import -h'])('shows help for "%s"', (line) => {
    expect(read(line)).toEqual({ name: 'help' });
  });

  test.each([
    'imprt',
    'link now',
    'import',
    'import teachers a.xlsx',
    'import roster',
    'import roster a b',
    'import roster a --year 19',
    'status --fast',
  ])('explains what is wrong with "%s" in both languages', (line) => {
    expect(read(line)).toMatchObject({ name: 'wrong', zh: expect.stringMatching(/[一-鿿]/), en: expect.stringMatching(/[a-z]/) });
  });
});
