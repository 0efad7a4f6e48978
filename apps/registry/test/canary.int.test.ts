import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLog } from '@junheng/runtime';
import { expect, test } from 'vitest';
import { conditionsFile, rosterFile, schoolCells, studentCells } from './office-files.ts';
import { startRegistry, temporaryDirectory } from './registry-under-test.ts';

const canary = { name: '金丝雀某某', wrongName: '知更鸟某某', number: String(studentCells(777)['身份证件号']), address: '不得采用路七号' };

test('names, id numbers and columns that are not taken stand in no stored byte, no public byte and no log line', async () => {
  const logFile = join(temporaryDirectory(), 'log');
  const log = createLog(logFile, 'trace');
  let armed = false;
  const registry = await startRegistry((runtime) => ({
    ...runtime,
    log,
    entropy: {
      bytes(length, label) {
        if (armed && label.startsWith('salt|')) {
          armed = false;
          throw new Error(`a fault that quotes ${canary.name}`);
        }
        return runtime.entropy.bytes(length, label);
      },
    },
  }));
  await registry.import('school-conditions', await conditionsFile(schoolCells(1)));
  const file = await rosterFile(
    studentCells(777, { 姓名: canary.name, 家庭地址: canary.address }),
    studentCells(778, { 姓名: canary.wrongName, 性别: '雄', 学校标识码: canary.number }),
  );
  armed = true;
  expect(await registry.import('student-roster', file)).toMatchObject({ status: 'failed' });
  expect(await registry.check('student-roster', file)).toMatchObject({ status: 'done', newRows: 1, rejectedRows: 1 });

  const tables = await registry.database.owner<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('registry', 'vault')`;
  let stored = '';
  for (const { name } of tables) {
    const rows = await registry.database.owner.unsafe(`select t::text as row from ${name} as t`);
    stored += rows.map((row) => String(row['row'])).join('\n');
  }
  await expect.poll(() => registry.published.length, { timeout: 10_000 }).toBe(7);
  const published = registry.published.map(({ header, body }) => header + body).join('\n');
  expect(stored).toContain('StudentRegistered');
  expect(published).toContain('student-registered');
  const logged = await readFile(logFile, 'utf8');
  expect(logged).toContain('import failed');
  for (const text of [canary.name, canary.wrongName, canary.number, `G${canary.number}`, canary.address]) {
    for (const form of [text, ...(['hex', 'base64', 'base64url'] as const).map((encoding) => Buffer.from(text).toString(encoding))]) {
      expect(stored.includes(form), `stored: ${form}`).toBe(false);
      expect(published.includes(form), `published: ${form}`).toBe(false);
      expect(logged.includes(form), `logged: ${form}`).toBe(false);
    }
  }
  await registry.stop();
});
