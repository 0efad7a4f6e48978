import { expect, inject, test } from 'vitest';
import { benchAppend } from './append-bench.ts';

test('an append of 100 events keeps at least 0.6 of the rate of a plain insert', async () => {
  const rates = await benchAppend(inject('postgresUrl'));
  expect({ ...rates, isFastEnough: rates.append.ratio >= 0.6 }).toMatchObject({ isFastEnough: true });
});
