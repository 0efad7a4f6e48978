import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { mappingDecider, type MapOfficeName } from './decide.ts';
import type { MappingEvent } from './events.ts';

const command: MapOfficeName = { nameZh: '基础教育科', officeId: 'basic-education', isInDocuments: true, isOpen: true };
const mapped = (officeId: string | null): MappingEvent => ({ type: 'OfficeNameMapped', data: { nameZh: command.nameZh, officeId } });

test('a name of the documents is mapped once, and to another office when the county says so', () => {
  expect(given(mappingDecider).when(command)).toEqual({ ok: true, events: [mapped('basic-education')] });
  expect(given(mappingDecider, [mapped('basic-education')]).when(command)).toEqual({ ok: true, events: [] });
  expect(given(mappingDecider, [mapped('basic-education')]).when({ ...command, officeId: null })).toEqual({
    ok: true,
    events: [mapped(null)],
  });
});

test('a name that no document uses, and an office that is none, are refused', () => {
  expect(given(mappingDecider).when({ ...command, isInDocuments: false })).toEqual({ ok: false, refusal: 'NameNotInDocuments' });
  expect(given(mappingDecider).when({ ...command, isOpen: false })).toEqual({ ok: false, refusal: 'OfficeUnknown' });
});
