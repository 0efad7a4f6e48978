import { given } from '@junheng/decider/testing';
import { listHashOf, lotOf, lotSeedOf } from '@junheng/draw-protocol';
import { expect, test } from 'vitest';
import { afterDecider, drawn, pupil, resultHash, sha256, staff } from '../../test/drawn.ts';
import { lotsOfDraw } from './lots-of-draw.ts';

test('the handed-in list and its order follow from who got which class, also where shuffles were set aside', () => {
  const ids = [staff(1), staff(2), staff(3)];
  const sittings = [0, 1, 2].map((child) => {
    const teachers = ids.map((staffId, at) => ({ staffId, name: '某老师', childIds: at === 0 ? [pupil(child)] : [] }));
    const decision = given(afterDecider()).when({ do: 'draw-homeroom', teachers, hash: sha256, by: 'head' });
    const events = decision.ok ? decision.events : [];
    return lotsOfDraw(events.reduce(afterDecider().evolve, drawn));
  });
  for (const lots of sittings) {
    const { setAside } = lots[0]!;
    const list = listHashOf(ids, sha256);
    const order = lotOf({ purpose: 'homeroom', seed: lotSeedOf(drawn.run!.seed, setAside), resultHash, list }, 3, sha256);
    expect(lots).toEqual([{ purpose: 'homeroom', list: ids, listHash: list, setAside, order }]);
  }
  expect(new Set(sittings.map(([lot]) => lot!.setAside)).size).toBeGreaterThan(1);
});

test('a draw without lots has none to show', () => {
  expect(lotsOfDraw(drawn)).toEqual([]);
  expect(lotsOfDraw({ ...drawn, run: null })).toEqual([]);
});
