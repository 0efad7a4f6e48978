import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededEntropy } from '@junheng/runtime';
import { createTestDatabase } from '@junheng/runtime/testing';
import { expect, inject, test } from 'vitest';
import { startTestGateway } from './asking.ts';
import { plantedCounty } from './planted-county.ts';
import { plantFeed, prepareSchemas } from './planted-feed.ts';
import { liveSlot } from './view-rows.ts';

test('a rebuild that is killed at any batch goes on from there and ends byte-identical', { timeout: 120_000 }, async () => {
  const database = await createTestDatabase(inject('postgresUrl'));
  const directory = mkdtempSync(join(tmpdir(), 'rebuild-'));
  try {
    await prepareSchemas(database);
    const feed = plantFeed(database.runtime());
    await feed.append(plantedCounty({ schools: 4, classesPerSchool: 6, studentsPerClass: 20 }));
    const first = await startTestGateway(database, feed);
    await first.caughtUp();
    const digest = await first.gateway.viewDigest('000000');
    await first.stop();
    const former = await liveSlot(database);
    const building = database.owner(former === 'gateway_a' ? 'gateway_b' : 'gateway_a');
    const position = async () => {
      const [row] = await database.owner<{ next: bigint }[]>`select next_index as next from ${building}.view_position`;
      return Number(row?.next ?? 0);
    };

    const file = join(directory, 'entries.json');
    writeFileSync(
      file,
      JSON.stringify(feed.entries, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    );
    const begin = () =>
      spawn(process.execPath, [join(import.meta.dirname, 'rebuild-process.ts'), database.url, file], { stdio: 'inherit' });
    let reached = 0;
    for (let kill = 1; kill <= 3; kill++) {
      const child = begin();
      const at = reached + 50 + (seededEntropy('kill').bytes(1, String(kill))[0]! % 250);
      let lowest = Infinity;
      for (let now = 0; now < at; now = await position()) lowest = Math.min(lowest, now === 0 ? await position() : now);
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(lowest).toBeGreaterThanOrEqual(reached); // nothing of what was done before is done again
      reached = await position();
      expect(reached).toBeLessThan(feed.entries.length);
      expect(await liveSlot(database)).toBe(former);
    }
    const [code] = (await once(begin(), 'exit')) as [number];
    expect(code).toBe(0);
    expect(await liveSlot(database)).not.toBe(former);
    const last = await startTestGateway(database, feed);
    const { view } = await last.data('{ view { editions { purpose } lastRebuild { isIdentical comparedAt } } }');
    expect(view).toEqual({ editions: [{ purpose: 'LIVE' }], lastRebuild: { isIdentical: true, comparedAt: feed.entries.length } });
    expect(await last.gateway.viewDigest('000000')).toBe(digest);
    await last.stop();
  } finally {
    rmSync(directory, { recursive: true });
    await database.drop();
  }
});
