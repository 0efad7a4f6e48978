import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { invented } from './invented.ts';
import { openPlacement, operator, type TestPlacement } from './open-placement.ts';
import { sealed, synced } from './seeded.ts';

let placement: TestPlacement;
beforeAll(async () => {
  placement = await openPlacement(inject('postgresUrl'));
});
afterAll(() => placement.drop());

test('a process killed in the middle of a draw leaves it to the next, which runs it once', async () => {
  const { api, url, service } = placement;
  const draw = await sealed(placement, 1, invented(1, 900));
  const { drawId } = draw;
  // The power is cut before anything runs: what still answers has neither threads nor a watcher.
  await service.stop();
  expect(await synced(placement, draw)).toMatchObject({ done: 5, refusal: null });
  expect(await api.readDraw(drawId, operator)).toMatchObject({ status: 'seeded', run: null });

  for (let kill = 0; kill < 2; kill++) {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'drawing-process.ts'), url, drawId], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(await api.readDraw(drawId, operator)).toMatchObject({ status: 'seeded', run: null });
  }

  // Two start at once, and neither is asked: each takes up what it finds.
  await Promise.all([placement.another(), placement.another()]);
  await expect.poll(async () => (await api.readDraw(drawId, operator))!.status, { timeout: 30_000 }).toBe('run');
  const { steps, run } = (await api.readDraw(drawId, operator))!;
  expect(steps.filter(({ type }) => type === 'DrawRun')).toHaveLength(1);
  expect(run!.balance.classes.reduce((sum, { pupils }) => sum + pupils, 0)).toBe(900);
}, 60_000);
