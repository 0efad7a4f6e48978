import { importKinds as kindsOfContracts } from '@junheng/contracts';
import { expect, test } from 'vitest';
import { buildsOn, importKinds, kindOrder, kindPath } from './import-kinds.ts';

test('the console knows the kinds of the contracts, in their order', () => {
  expect(importKinds.map(kindPath)).toEqual([...kindsOfContracts]);
});

test('a kind builds only on kinds that stand before it', () => {
  for (const kind of importKinds) for (const earlier of buildsOn[kind]) expect(kindOrder(earlier)).toBeLessThan(kindOrder(kind));
});
