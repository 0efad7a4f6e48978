import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { breakingChanges, checkGraphqlChanges, schemaFile } from './graphql-changes.ts';

const before = `type Query { county(schoolYear: Int): County } type County { students: Int! name: String status: Status! event: Event! }
  enum Status { MET NOT_MET } union Event = A | B type A { a: Int } type B { b: Int } input Change { value: Float! note: String }
  type Mutation { change(change: Change!): Boolean }`;
const changed = (from: string, to: string) => {
  expect(before).toContain(from);
  return before.replace(from, to);
};

test.each([
  ['a removed field', changed(' name: String', ''), 'County.name'],
  ['a field of another type', changed('students: Int!', 'students: Float!'), 'County.students'],
  ['a field that may be null now', changed('status: Status!', 'status: Status'), 'County.status'],
  ['a removed enum value', changed('MET NOT_MET', 'MET'), 'NOT_MET'],
  ['a removed argument', changed('(schoolYear: Int)', ''), 'schoolYear'],
  ['a new argument that must be given', changed('(schoolYear: Int)', '(schoolYear: Int, asOf: String!)'), 'asOf'],
  ['an argument that must be given now', changed('(schoolYear: Int)', '(schoolYear: Int!)'), 'schoolYear'],
  ['a new input field that must be given', changed('note: String', 'note: String day: String!'), 'day'],
  ['a removed member of a union', changed('A | B', 'A'), 'B'],
  ['a removed type', changed(' | B type A { a: Int } type B { b: Int }', ' type A { a: Int }'), 'B'],
])('%s is a breaking change', (_, after, named) => {
  expect(breakingChanges(before, after).join('\n')).toContain(named);
});

test.each([
  ['a field', changed('name: String', 'name: String code: String!')],
  ['an enum value', changed('NOT_MET', 'NOT_MET NO_DATA')],
  ['an argument that may be left out', changed('(schoolYear: Int)', '(schoolYear: Int, asOf: String)')],
  ['a field that is never null now', changed('name: String', 'name: String!')],
])('%s more breaks nobody', (_, after) => {
  expect(breakingChanges(before, after)).toEqual([]);
});

describe('in a repository', () => {
  let root: string;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], {
      cwd: root,
      stdio: 'ignore',
    });
  const write = (text: string, path: string = schemaFile) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const commit = (text: string, path?: string) => {
    write(text, path);
    git('add', '-A');
    git('commit', '-m', 'x');
  };
  const without = changed(' name: String', '');
  const told = [expect.stringContaining('County.name')];
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'junheng-schema-'));
    git('init', '-b', 'main');
    commit(before);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('a break is found before it is committed', () => {
    write(without);
    expect(checkGraphqlChanges(root)).toEqual(told);
  });

  test('a break is found after it is committed, also under later commits', () => {
    commit(without);
    expect(checkGraphqlChanges(root)).toEqual(told);
    for (const text of ['1', '2', '3']) commit(text, 'README.md');
    expect(checkGraphqlChanges(root)).toEqual(told);
  });

  test('a break anywhere on a branch is found against its branch point', () => {
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('checkout', '-b', 'work');
    commit(without);
    commit(without.replace('students: Int!', 'students: Int! code: String'));
    expect(checkGraphqlChanges(root)).toEqual(told);
  });

  test('additions pass, and so does the first version', () => {
    expect(checkGraphqlChanges(root)).toEqual([]);
    commit(changed('name: String', 'name: String code: String'));
    expect(checkGraphqlChanges(root)).toEqual([]);
  });

  test('a schema that is not there is told', () => {
    rmSync(join(root, schemaFile));
    expect(checkGraphqlChanges(root)).toEqual([expect.stringContaining('is missing')]);
  });
});
