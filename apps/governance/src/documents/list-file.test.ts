import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { filtered, listFile } from './list-file.ts';
import { wordInEnglish } from './lists/in-english.ts';
import { listNames } from './lists/list-names.ts';
import type { List } from './lists/list-of.ts';
import { lists } from './lists/lists.ts';

const list: List = { title: '任务清单', right: 'read-tasks', columns: ['编号', '科室', '完成'], rows: async () => [] };
const rows = [
  ['a', '人事科', 80],
  ['b', '基教科', null],
];

describe('a list as a file', () => {
  test('says below the .csv which county, day and filters it is of', async () => {
    const file = listFile({ list, rows, filters: { 科室: '人事科' }, county: '510121', day: '2019-10-15', language: 'zh' }, 'csv');
    expect(file.fileName).toBe('任务清单_截至2019年10月15日.csv');
    const lines = (await text(file.content)).split('\r\n');
    expect(lines.slice(1, 2).join()).toContain('人事科');
    expect(lines.join('|')).toContain('数据截至');
    expect(lines.join('|')).toContain('2019-10-15');
    expect(lines.join('|')).toContain('科室=人事科');
    expect(lines.join('|')).not.toContain('基教科');
  });

  test('says its title, columns and states in English where that is asked, and leaves what people wrote', async () => {
    const written = [['a', '人事科', '已确认']];
    const file = listFile({ list, rows: written, filters: {}, county: '510121', day: '2019-10-15', language: 'en' }, 'csv');
    expect(file.fileName).toBe('Task list_as_of_2019-10-15.csv');
    const lines = (await text(file.content)).split('\r\n');
    expect(lines[0]).toContain('Id');
    expect(lines[1]).toContain('confirmed');
    expect(lines[1]).toContain('人事科');
    expect(lines.join('|')).toContain('As of');
  });

  test.each(listNames)('%s has an English title, and each of its columns', (name) => {
    const { title, columns } = lists[name];
    expect([title, ...columns].filter((word) => wordInEnglish(word) === null)).toEqual([]);
  });

  test('is filtered by what its cells say, and by a column it has not to nothing', () => {
    expect(filtered({ list, rows, filters: {} })).toEqual(rows);
    expect(filtered({ list, rows, filters: { 完成: '80' } })).toEqual([rows[0]]);
    expect(filtered({ list, rows, filters: { 完成: '' } })).toEqual([rows[1]]);
    expect(filtered({ list, rows, filters: { 没有: 'x' } })).toEqual([]);
  });

  test('exists under each name, with titles that differ', () => {
    expect(Object.keys(lists).toSorted()).toEqual(listNames.toSorted());
    expect(new Set(Object.values(lists).map(({ title }) => title)).size).toBe(listNames.length);
  });
});
