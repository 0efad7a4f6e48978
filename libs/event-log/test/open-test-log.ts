import { defineContract, directField, publicField } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import { createEventStore, eventStoreMigrations } from '@junheng/event-store';
import { createTestDatabase } from '@junheng/runtime/testing';
import { createVault, grantVault, vaultMigrations } from '@junheng/vault';
import { z } from 'zod';
import { createCommandHandler, createEventLog } from '../src/event-log.ts';

export const noted = defineContract({
  type: 'county.notes.noted.v1',
  titleZh: '记录',
  titleEn: 'Noted',
  subject: 'noteId',
  fields: { noteId: publicField(z.uuid()), count: publicField(z.int()), author: directField(z.string()) },
});
export type Noted = { type: 'Noted'; data: { noteId: string; count: number; author: string | null } };

/** Counts up, one step at a time; the number it is at already is quiet. */
export const notes: Decider<Noted['data'], number, Noted, 'TooFar'> = {
  initial: 0,
  evolve: (_state, { data }) => data.count,
  decide(data, at) {
    if (data.count === at) return accept();
    return data.count === at + 1 ? accept({ type: 'Noted', data }) : refuse('TooFar');
  },
};

/** A log of the schema `notes` on a fresh database. */
export async function openTestLog(postgresUrl: string) {
  const database = await createTestDatabase(postgresUrl);
  await database.schema('vault', [vaultMigrations]);
  const sql = await database.schema('notes', [eventStoreMigrations]);
  await grantVault(database.owner, { writers: ['notes'], readers: [] });
  const runtime = database.runtime();
  const store = createEventStore({ sql });
  const log = createEventLog<Noted>({
    runtime,
    sql,
    store,
    vault: createVault({ runtime }),
    service: 'notes',
    publish: ({ data }) => ({ contract: noted, data }),
    contractOf: () => noted,
  });
  return { runtime, sql, store, log, handle: createCommandHandler({ runtime, log }), drop: () => database.drop() };
}
