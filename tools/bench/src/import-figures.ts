import { join } from 'node:path';
import { createReadStream } from 'node:fs';
import { createInProcessBus } from '@junheng/bus';
import { generateCounty } from '@junheng/county-generator';
import { createRegistry, registryMigrations } from '@junheng/registry';
import type { Actor } from '@junheng/access';
import type { ImportJob, RegistryApi } from '@junheng/registry/api';
import { createTestDatabase } from '@junheng/runtime/testing';
import { openSpreadsheet } from '@junheng/spreadsheet';
import { grantVault, vaultMigrations } from '@junheng/vault';
import type { Figure } from './figure.ts';

const actor: Actor = { id: 'local-operator', kind: 'local-operator' };

/** The demo county's roster through the real import, beside bare reading of the same file. */
export async function importFigures(url: string, directory: string): Promise<Figure[]> {
  const county = await generateCounty({ seed: 'bench', size: 'small', schoolYear: 2019, directory });
  const database = await createTestDatabase(url);
  try {
    await database.schema('vault', [vaultMigrations]);
    await database.schema('registry', registryMigrations);
    await grantVault(database.owner, { writers: ['registry'], readers: [] });
    const bus = createInProcessBus();
    await bus.subscribe({
      group: 'bench',
      topics: ['county.registry'],
      readOffsets: () => Promise.resolve([]),
      handle: () => Promise.resolve(),
    });
    const registry = await createRegistry({ runtime: database.runtime(), bus });
    await registry.start();
    await importFile(registry.api, 'school-conditions', county.conditionsFile);
    const roster = await importFile(registry.api, 'student-roster', county.rosterFile);
    await registry.stop();
    await bus.stop();

    const reading = await secondsOf(async () => {
      const spreadsheet = await openSpreadsheet(county.rosterFile);
      for await (const row of spreadsheet.rows(spreadsheet.sheets[0]!)) if (row.cells.length === 0) throw new Error('an empty row');
      await spreadsheet.close();
    });
    const limit = { limit: county.students / reading, unit: 'rows/s', limitIs: 'reading the same file' } as const;
    return [
      { name: 'import: dry run', value: county.students / roster.checking, ...limit, mark: null },
      { name: 'import: confirmed', value: county.students / roster.running, ...limit, mark: null },
    ];
  } finally {
    await database.drop();
  }
}

async function importFile(api: RegistryApi, kind: ImportJob['kind'], path: string): Promise<{ checking: number; running: number }> {
  const file = unwrap(await api.receiveFile({ content: createReadStream(path) }, actor));
  const rest = async (id: string) => {
    let last: ImportJob | undefined;
    for await (const job of api.watchImport(id, actor)) last = job;
    return last!.status;
  };
  let importId = '';
  const checking = await secondsOf(async () => {
    ({ id: importId } = unwrap(
      await api.checkImport({ kind, layout: null, fileHash: file.fileHash, fileName: join(path), schoolYear: 2019 }, actor),
    ));
    if ((await rest(importId)) !== 'ready') throw new Error('the dry run found the file unfit');
  });
  const running = await secondsOf(async () => {
    unwrap(await api.confirmImport({ importId }, actor));
    if ((await rest(importId)) !== 'done') throw new Error('the import did not end');
  });
  return { checking, running };
}

function unwrap<T>(result: { ok: true; value: T } | { ok: false; refusal: { en: string } }): T {
  if (!result.ok) throw new Error(result.refusal.en);
  return result.value;
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
