import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contractsByType, publishedUpcasts, upcastToToday } from './contracts-by-type.ts';
import { defineContract, directField, isSealedClass, publicField } from './event-contract.ts';
import { createUpcaster, defineUpcast } from './upcast.ts';

const version = <const F extends Parameters<typeof defineContract>[0]['fields']>(number: number, fields: F) =>
  defineContract({ type: `county.notes.noted.v${number}`, titleZh: '记录', titleEn: 'Noted', subject: 'noteId', fields });
const noteId = publicField(z.string());
const author = directField(z.string());
const first = version(1, { noteId, author, minutes: publicField(z.int()) });
const second = version(2, { noteId, author, seconds: publicField(z.int()) });
const third = version(3, { noteId, author, seconds: publicField(z.int()), place: publicField(z.string().nullable()) });
const toSecond = defineUpcast(first, second, ({ noteId: id, author: by, minutes }) => ({ noteId: id, author: by, seconds: 60 * minutes }));
const toThird = defineUpcast(second, third, (data) => ({ ...data, place: null }));

describe('an event of an earlier version', () => {
  const upcast = createUpcaster([toThird, toSecond]);

  test('reads as the newest one, version by version', () => {
    const read = { type: third.type, data: { noteId: 'n', author: '王', seconds: 120, place: null } };
    expect(upcast(first.type, { noteId: 'n', author: '王', minutes: 2 })).toEqual(read);
    expect(upcast(second.type, { noteId: 'n', author: '王', seconds: 120 })).toEqual(read);
  });

  test('is not changed by being read', () => {
    const stored = Object.freeze({ noteId: 'n', author: '王', minutes: 2 });
    upcast(first.type, stored);
    expect(stored).toEqual({ noteId: 'n', author: '王', minutes: 2 });
  });

  test('whose sealed field cannot be opened reads without it', () => {
    expect(upcast(first.type, { noteId: 'n', minutes: 2 }).data).toEqual({ noteId: 'n', author: undefined, seconds: 120, place: null });
  });
});

test('an event of the newest version, or of another contract, reads as it is', () => {
  const data = { noteId: 'n', author: '王', seconds: 1, place: '操场' };
  const upcast = createUpcaster([toSecond, toThird]);
  expect(upcast(third.type, data).data).toBe(data);
  expect(upcast('county.notes.erased.v1', data)).toEqual({ type: 'county.notes.erased.v1', data });
});

test('two upcasts of one version, and versions that lead in a circle, are refused', () => {
  expect(() => createUpcaster([toSecond, toSecond])).toThrow(TypeError);
  const back = defineUpcast(second, first, (data) => ({ ...data, minutes: 0 }));
  expect(() => createUpcaster([toSecond, back])).toThrow(TypeError);
});

describe('of the published contracts', () => {
  const numberOf = (type: string) => Number(/\.v(\d+)$/.exec(type)![1]);
  const nextOf = (type: string) => contractsByType.get(type.replace(/\d+$/, String(numberOf(type) + 1)));

  test('every superseded version has an upcast to the next one, and no other has', () => {
    const superseded = [...contractsByType.keys()].filter((type) => nextOf(type));
    expect(superseded.length).toBeGreaterThan(0);
    expect(publishedUpcasts.map(({ from }) => from.type).toSorted()).toEqual(superseded.toSorted());
    for (const { from, to } of publishedUpcasts) expect(to).toBe(nextOf(from.type));
  });

  test('an upcast keeps the class of every field that it keeps, unless what stood in clear is sealed from then on', () => {
    for (const { from, to } of publishedUpcasts) {
      expect(from.subject ?? to.subject).toBe(to.subject);
      const changed = Object.keys(from.fields).filter((name) => to.fields[name] && to.fields[name].class !== from.fields[name]!.class);
      for (const name of changed) {
        expect(isSealedClass(from.fields[name]!.class)).toBe(false);
        expect(isSealedClass(to.fields[name]!.class)).toBe(true);
      }
    }
  });

  test('a duty that stood in clear reads as one that is sealed', () => {
    expect(upcastToToday('county.governance.workgroup-member-named.v1', { memberId: 'm', duty: '校长' })).toEqual({
      type: 'county.governance.workgroup-member-named.v2',
      data: { memberId: 'm', duty: '校长' },
    });
  });

  test('nothing of what people write in governance stands in clear', () => {
    const sealed = ['workgroup-member-named.v2 duty', 'budget-set.v2 name', 'task-progress-reported.v2 numbers'];
    for (const each of sealed) {
      const [type, name] = each.split(' ') as [string, string];
      expect(contractsByType.get(`county.governance.${type}`)!.fields[name]!.class).toBe('freeText');
    }
  });

  test('a school that was registered before schools had a township has none', () => {
    expect(upcastToToday('county.registry.school-registered.v1', { name: '一小' })).toEqual({
      type: 'county.registry.school-registered.v2',
      data: { name: '一小', township: null, ownership: null },
    });
  });
});
