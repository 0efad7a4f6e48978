import { expect, test } from 'vitest';
import { changeSource, chooseSource, setCounted, setMissing, setValue, sourceOf, unusedTitles } from './edit-mapping.ts';
import { type MappingDocument, readMapping, writeMapping } from './mapping-document.ts';

const document: MappingDocument = {
  format: 1,
  id: 'neighbour',
  kind: 'student-roster',
  title: { zh: '邻县学籍', en: 'Neighbour county' },
  columns: {
    性别: { from: ['sx', 'sex'], values: { M: '男' }, mayBeMissing: true },
    年级: { from: 'gr' },
    办学类型: { constant: '小学' },
  },
  absent: ['姓名'],
};
const titles = ['sex', 'gr', 'sch'];

test('of several possible titles the one that the file has is shown', () => {
  expect(sourceOf(document, '性别', titles)).toEqual({ of: 'title', title: 'sex' });
  expect(sourceOf(document, '办学类型', titles)).toEqual({ of: 'constant' });
  expect(sourceOf(document, '姓名', titles)).toEqual({ of: 'absent' });
  expect(sourceOf(document, '民族', titles)).toEqual({ of: 'nothing' });
});

test('another column brings none of the values of the one before, and keeps its place', () => {
  const changed = chooseSource(document, '性别', { of: 'title', title: 'gr' });
  expect(changed.columns['性别']).toEqual({ from: 'gr', mayBeMissing: true });
  expect(Object.keys(changed.columns)).toEqual(['性别', '年级', '办学类型']);
});

test('going back to the proposed column brings its proposal back', () => {
  const proposed = { from: 'sex', values: { M: '男', F: '女' } };
  const away = chooseSource(document, '性别', { of: 'title', title: 'sch' });
  expect(chooseSource(away, '性别', { of: 'title', title: 'sex' }, proposed).columns['性别']).toEqual(proposed);
});

test('a column is either absent or read, never both', () => {
  const absent = chooseSource(document, '性别', { of: 'absent' });
  expect(absent.absent).toEqual(['姓名', '性别']);
  expect(absent.columns['性别']).toBeUndefined();
  const read = chooseSource(document, '姓名', { of: 'title', title: 'sch' });
  expect('absent' in read).toBe(false);
});

test('a value mapped to nothing stays as it is found, and an empty list of values is not written', () => {
  expect(setValue(document, '性别', 'F', '女').columns['性别']!.values).toEqual({ M: '男', F: '女' });
  expect(setValue(document, '性别', 'M', '').columns['性别']).toEqual({ from: ['sx', 'sex'], mayBeMissing: true });
});

test('a property set to undefined is taken away', () => {
  expect(changeSource(document, '性别', { mayBeMissing: undefined }).columns['性别']).not.toHaveProperty('mayBeMissing');
});

test('texts for "not known" may be parted by commas of either kind or blanks', () => {
  expect(setMissing(document, 'NA，-、 9999 NA').missing).toEqual(['NA', '-', '9999']);
  expect('missing' in setMissing(document, ' ')).toBe(false);
});

test('what nothing is read from can be given a reason', () => {
  expect(unusedTitles(document, [...titles, 'read'])).toEqual(['sch', 'read']);
  const counted = setCounted(document, 'read', '成绩');
  expect(counted.counted).toEqual([{ from: 'read', zh: '成绩', en: '成绩' }]);
  expect(setCounted(counted, 'read', null)).not.toHaveProperty('counted');
});

test('what is written is read again as it was, and what is no mapping is not read at all', () => {
  expect(readMapping(writeMapping(document))).toEqual(document);
  for (const text of ['', '[]', '{"id":1}', '{"id":"a","kind":"b","title":{},"columns":{"性别":3}}']) expect(readMapping(text)).toBeNull();
});
