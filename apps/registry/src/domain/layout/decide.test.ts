import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { layout } from './decide.ts';

const data = { layoutId: 'our-export', document: '{"format":1}', definedBy: 'local-operator' };
const defined = { type: 'LayoutDefined' as const, data };

test('a layout is defined', () => {
  expect(given(layout).when({ ...data, isBuiltIn: false })).toEqual({ ok: true, events: [defined] });
});

test('a layout that is defined again supersedes the one before', () => {
  const document = '{"format":1,"id":"our-export"}';
  const decision = given(layout, [defined]).when({ ...data, document, isBuiltIn: false });
  expect(decision).toEqual({ ok: true, events: [{ type: 'LayoutDefined', data: { ...data, document } }] });
});

test('a layout that says the same again changes nothing', () => {
  expect(given(layout, [defined]).when({ ...data, isBuiltIn: false })).toEqual({ ok: true, events: [] });
});

test('a layout that comes with the platform is not superseded', () => {
  expect(given(layout).when({ ...data, isBuiltIn: true })).toEqual({ ok: false, refusal: 'LayoutBuiltIn' });
});
