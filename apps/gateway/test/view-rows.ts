import type { TestDatabase } from '@junheng/runtime/testing';

/** Tables that say when a fact arrived and how to find it again, not what it says. */
const wayBack = ['fact', 'source_file', 'departure', 'view_position', 'watermark'];

/** The slot of the live edition. */
export async function liveSlot(database: TestDatabase): Promise<string> {
  const [row] = await database.owner<{ slot: string }[]>`select slot from gateway.edition where purpose = 'live'`;
  return row!.slot;
}

/** Every row of the live edition that makes a number, as text in a stable order, without ledger indexes and without what was withdrawn for good. */
export async function numberRows(database: TestDatabase): Promise<Record<string, string[]>> {
  const slot = await liveSlot(database);
  const tables = await database.owner<{ name: string }[]>`
    select table_name as name from information_schema.columns where table_schema = ${slot} and column_name = 'county' order by 1`;
  const standing: Record<string, string> = {
    school: 'where standing',
    class: 'where opened or declared or students > 0',
    teacher_count: 'where total > 0',
  };
  const rows: Record<string, string[]> = {};
  for (const { name } of tables.filter((table) => !wayBack.includes(table.name))) {
    const found = await database.owner.unsafe<{ line: string }[]>(
      `select (to_jsonb(t) - 'ledger_index')::text as line from ${slot}.${name} t ${standing[name] ?? ''} order by 1`,
    );
    rows[name] = found.map(({ line }) => line);
  }
  return rows;
}
