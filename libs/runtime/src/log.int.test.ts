import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { connect } from './database.ts';
import { createLog } from './log.ts';

describe('createLog', () => {
  let file: string;
  beforeEach(() => {
    const directory = mkdtempSync(join(tmpdir(), 'junheng-log-'));
    file = join(directory, 'junheng.log');
    return () => rmSync(directory, { recursive: true });
  });
  const lines = () =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  test('writes at once, to a file only its owner can read', () => {
    createLog(file).info({ rows: 3 }, 'imported');
    expect(lines()).toEqual([{ level: 30, time: expect.any(String), rows: 3, msg: 'imported' }]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('keeps of a PostgreSQL error its code and places, and nothing of the values it quotes', async () => {
    const sql = connect(inject('postgresUrl'), { max: 1 });
    await sql`create temporary table pupil (name text primary key, age int check (age > 0))`;
    await sql`insert into pupil values ('张三', 7)`;
    const log = createLog(file).child({ service: 'registry' });
    const failures = [
      sql`insert into pupil values ('张三', 8)`, // quotes the key
      sql`insert into pupil values ('张三丰', -8)`, // quotes the row
      sql.unsafe("select '张三'::int"), // quotes the value
    ];
    for (const failure of failures)
      await failure.catch((err: unknown) => log.error({ err: new Error('batch failed', { cause: err }) }, 'fault'));
    await sql.end();
    expect(readFileSync(file, 'utf8')).not.toContain('张三');
    expect(lines().map(({ err }) => (err as { cause: { code: string } }).cause.code)).toEqual(['23505', '23514', '22P02']);
    expect(lines()[0]).toMatchObject({ err: { message: 'batch failed', cause: { constraint: 'pupil_pkey', table: 'pupil' } } });
  });

  test('sets a log aside that has grown beyond 10 MB', () => {
    createLog(file).info('old');
    truncateSync(file, 10_000_001);
    createLog(file).info('new');
    expect(lines()).toMatchObject([{ msg: 'new' }]);
    expect(statSync(`${file}.1`).size).toBe(10_000_001);
  });
});
