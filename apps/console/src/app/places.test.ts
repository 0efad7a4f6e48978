import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { firstPlaceOf, placeOf, places } from './places.ts';

test('the navigation leads only to pages that are declared', () => {
  const source = readFileSync(`${import.meta.dirname}/pages.tsx`, 'utf8');
  const declared = new Set([...source.matchAll(/<Route (?:index|path="([^"]+)")/g)].map(([, path]) => `/${path ?? ''}`));
  expect(places.map(({ path }) => path).filter((path) => !declared.has(path))).toEqual([]);
});

test('a page belongs to the place with the longest address that leads there', () => {
  const of = (pathname: string) => placeOf(pathname)?.name;
  expect(of('/')).toBe('overview');
  expect(of('/schools/abc')).toBe('schools');
  expect(of('/ledger')).toBe('ledger');
  expect(of('/ledger/quarantine')).toBe('quarantine');
  expect(of('/layouts/new')).toBe('imports');
  expect(of('/facts/1')).toBeUndefined();
});

test('who may not see the county’s figures begins at the first place that they may open', () => {
  expect(firstPlaceOf(['read-aggregates'])).toBe('/');
  expect(firstPlaceOf(['read-erasures', 'move-clock'])).toBe('/clock');
  expect(firstPlaceOf(['read-own-child'])).toBe('/my-child');
  expect(firstPlaceOf(['read-schools', 'read-own-roster'])).toBe('/my-class');
  expect(firstPlaceOf(['read-lights', 'work-tasks'])).toBe('/desk');
  expect(firstPlaceOf(['read-quarantine', 'read-people'])).toBe('/people');
  expect(firstPlaceOf([])).toBe('/account');
});
