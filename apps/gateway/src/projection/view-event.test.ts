import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VaultReader } from '@junheng/vault';
import { expect, test } from 'vitest';
import { addFact } from './facts-of-batch.ts';
import { readViewEvents } from './view-event.ts';
import type { ViewChanges } from './view-changes.ts';

const sampleOf = (type: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../../../docs/events/samples/${type}.json`), 'utf8')) as {
    header: string;
    body: string;
  };
const unsealed = {
  open: async (some: { body: string }[]) => some.map(({ body }) => JSON.parse(body) as unknown),
  readFenced: async () => new Set<string>(),
} as unknown as VaultReader;

test('a source that is a word, as governance says who reported, is no row of a file; an event about no school stands for itself', async () => {
  const { header, body } = sampleOf('county.governance.issue-opened.v1');
  const { id, county } = JSON.parse(header) as { id: string; county: string };
  const stored = JSON.parse(body) as { data?: Record<string, unknown> } & Record<string, unknown>;
  Object.assign(stored.data ?? stored, { source: 'inspection', schoolId: null });
  const entry = { index: 7, eventId: id, position: 1n, recordedAt: new Date('2019-10-15T01:00:00Z'), header, body: JSON.stringify(stored) };
  const [event] = await readViewEvents([entry], county, unsealed);
  const changes: Pick<ViewChanges, 'facts' | 'files'> = { facts: [], files: new Map() };
  addFact(changes, event!);
  expect(changes.files.size).toBe(0);
  expect(changes.facts).toMatchObject([{ index: 7, fileRow: null, subjectId: id }]);
});
