import { expect, test } from 'vitest';
import { begun } from './begun.ts';

function source(...items: (number | Error)[]) {
  const seen = { taken: 0, ended: false };
  const values = (async function* () {
    try {
      for (const item of items) {
        if (item instanceof Error) throw item;
        seen.taken++;
        yield item;
      }
    } finally {
      seen.ended = true;
    }
  })();
  return { seen, values };
}

test('gives the same items', async () => {
  expect(await Array.fromAsync(await begun(source(1, 2, 3).values))).toEqual([1, 2, 3]);
  expect(await Array.fromAsync(await begun(source().values))).toEqual([]);
});

test('takes the first before it is asked for it, and no other', async () => {
  const { seen, values } = source(1, 2, 3);
  await begun(values);
  expect(seen.taken).toBe(1);
});

test('fails when the first fails, and where a later one fails', async () => {
  await expect(begun(source(new Error('at once')).values)).rejects.toThrow('at once');
  await expect(Array.fromAsync(await begun(source(1, new Error('later')).values))).rejects.toThrow('later');
});

test('ends its source when no more is taken', async () => {
  const { seen, values } = source(1, 2, 3);
  for await (const item of await begun(values)) if (item === 2) break;
  expect(seen).toEqual({ taken: 2, ended: true });
});
