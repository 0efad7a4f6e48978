import { inject, expect, test } from 'vitest';
import { createTestDatabase } from './testing.ts';

test('a test database is a real PostgreSQL 18 in which a schema has its own role', async () => {
  const database = await createTestDatabase(inject('postgresUrl'));
  const pool = await database.schema('alpha', []);
  const [row] = await pool`select current_user as role, current_setting('server_version') as version`;
  expect(row).toMatchObject({ role: 'alpha', version: expect.stringMatching(/^18\./) });
  await database.drop();
});
