import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInLayouts } from './built-in-layouts.ts';
import { layoutJsonSchema } from './layout-json-schema.ts';
import { parseLayout } from './parse-layout.ts';

const small = {
  format: 1,
  id: 'our-export',
  kind: 'student-roster',
  title: { zh: '本县导出', en: 'Our export' },
  columns: {
    学校标识码: { from: 'XXDM' },
    姓名: { from: ['XM', '姓名'] },
    性别: { from: 'XBM' },
    出生日期: { from: 'CSRQ' },
    年级: { from: 'NJ' },
    班级号: { from: 'BH' },
    身份证件号: { from: 'SFZJH' },
  },
};
const withColumn = (column: string, source: unknown) => JSON.stringify({ ...small, columns: { ...small.columns, [column]: source } });
const refusalOf = (document: string) => {
  const parsed = parseLayout(document);
  return parsed.ok ? null : parsed.refusal;
};
const paths = (document: string) => refusalOf(document)?.flaws.map(({ path }) => path);

describe('a mapping file', () => {
  test('is read', () => {
    expect(parseLayout(JSON.stringify(small))).toEqual({ ok: true, layout: small });
  });

  test('that comes with the platform is read as strictly', () => {
    expect([...builtInLayouts().keys()]).toEqual(['project-star']);
  });

  test('has the JSON Schema that is committed', () => {
    const committed = readFileSync(join(import.meta.dirname, '../../../layouts/layout.schema.json'), 'utf8');
    expect(JSON.parse(committed)).toEqual(JSON.parse(layoutJsonSchema()));
  });

  test.each<[string, string, string[]]>([
    ['is no JSON', '{', ['']],
    ['is no object', '[]', ['']],
    ['is too long', JSON.stringify({ ...small, about: { zh: 'x'.repeat(70_000), en: 'x' } }), ['']],
    ['is nested too deeply', `${'['.repeat(30_000)}${']'.repeat(30_000)}`, ['']],
    [
      'has a name of an object’s prototype',
      JSON.stringify(small).replace('"XBM"', '"XBM","__proto__":{"from":"x"}'),
      ['columns.性别.__proto__'],
    ],
    ['has such a name as a column', JSON.stringify(small).replace('"性别"', '"__proto__"'), ['columns.__proto__']],
    ['says constructor', JSON.stringify(small).replace('"性别"', '"constructor"'), ['columns.constructor']],
    ['has the same column twice', JSON.stringify(small).replace('"性别"', '"姓名"'), ['columns.姓名']],
    ['has an unknown property', JSON.stringify({ ...small, script: 'x' }), ['script']],
    ['has an unknown option', withColumn('性别', { from: 'XBM', regex: '(a+)+' }), ['columns.性别.regex']],
    ['has an unknown column', withColumn('血型', { from: 'XX' }), ['columns.血型']],
    ['has a column without a source', withColumn('性别', {}), ['columns.性别']],
    ['has a column with two sources', withColumn('性别', { from: 'a', constant: '男' }), ['columns.性别']],
    ['changes a constant', withColumn('性别', { constant: '男', prefix: 'x' }), ['columns.性别']],
    ['names a title twice', withColumn('性别', { from: ['XB', ' XB'] }), ['columns.性别.from']],
    [
      'splits without a place for the parts',
      withColumn('出生日期', { from: 'a', split: { at: ':', into: 'abc' } }),
      ['columns.出生日期.split.into'],
    ],
    ['keeps codes of a column that has none', withColumn('性别', { from: 'a', verbatim: true }), ['columns.性别.verbatim']],
    ['lets a needed column be empty', withColumn('年级', { from: 'NJ', mayBeMissing: true }), ['columns.年级.mayBeMissing']],
    ['says what a school is by half', withColumn('办学类型', { constant: '小学' }), ['columns']],
    ['describes a teacher without a number', withColumn('班主任教龄', { from: 'exp' }), ['columns']],
    [
      'lacks a required column',
      JSON.stringify({ ...small, columns: { 姓名: { from: 'XM' } } }),
      ['columns', 'columns', 'columns', 'columns', 'columns', 'columns'],
    ],
    ['lets a needed column be absent', JSON.stringify({ ...small, absent: ['年级'] }), ['absent', 'absent']],
    ['is of an unknown kind', JSON.stringify({ ...small, kind: 'scores' }), ['kind']],
    ['has an id with signs', JSON.stringify({ ...small, id: '../etc' }), ['id']],
    [
      'counts a column twice',
      JSON.stringify({
        ...small,
        counted: [
          { from: 'a', zh: 'x', en: 'x' },
          { from: 'a ', zh: 'x', en: 'x' },
        ],
      }),
      ['counted'],
    ],
    ['holds a control character', JSON.stringify({ ...small, title: { zh: 'a\u0000b', en: 'x' } }), ['title.zh']],
    ['turns the direction of writing', withColumn('姓名', { from: '\u202Eevil' }), ['columns.姓名.from']],
    [
      'cuts at half of a character',
      withColumn('出生日期', { from: 'a', split: { at: '\ud83d', into: '{1}' } }),
      ['columns.出生日期.split.at'],
    ],
    ['is no well-formed text', JSON.stringify(small).replace('XBM', '\ud800'), ['']],
    ['is of another format', JSON.stringify({ ...small, format: 2 }), ['format']],
  ])('that %s is refused at its place', (_what, document, expected) => {
    expect(paths(document)).toEqual(expected);
  });

  test('with 100,000 values is refused at once', () => {
    const values = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`v${index}`, '男']));
    expect(refusalOf(withColumn('性别', { from: 'XBM', values }))).toMatchObject({ code: 'LayoutInvalid' });
    const fewer = Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`v${index}`, '男']));
    expect(paths(withColumn('性别', { from: 'XBM', values: fewer }))).toEqual(['columns.性别.values']);
  });

  test('with many faults names the first ones and counts the others', () => {
    const columns = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`列${index}`, { from: 'x' }]));
    const refusal = refusalOf(JSON.stringify({ ...small, columns: { ...small.columns, ...columns } }))!;
    expect(refusal.zh).toContain('（另有 15 处）');
    expect(refusal.en).toContain('(and 15 more)');
    expect(refusal.flaws).toHaveLength(20);
  });

  test('is refused as a sentence, whatever it holds', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((value) => JSON.stringify({ ...small, columns: JSON.parse(value) })),
    );
    fc.assert(
      fc.property(anything, (document) => {
        const parsed = parseLayout(document);
        expect(parsed.ok ? 'LayoutInvalid' : parsed.refusal.code).toBe('LayoutInvalid');
        expect(parsed.ok || parsed.refusal.flaws.length > 0).toBe(true);
      }),
    );
  });
});
