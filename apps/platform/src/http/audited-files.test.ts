import { Readable } from 'node:stream';
import type { Actor, PersonalRead } from '@junheng/access';
import type { DownloadRequest } from '@junheng/registry/api';
import { expect, test } from 'vitest';
import { auditedFiles, type RegistryFiles } from './audited-files.ts';

const head: Actor = { id: 'p1', kind: 'person', grants: [{ role: 'principal', scope: { kind: 'school', id: 's1' } }] };
const register: DownloadRequest = { of: 'register', kind: 'student-roster', schoolYear: 2019, format: 'csv' };

function files(options: { isRefused?: boolean; fails?: boolean } = {}) {
  const content = Readable.from(['x']);
  const reads: PersonalRead[] = [];
  const refusal = { code: 'ActorUnknown', zh: '没有权限', en: 'Not permitted' };
  const registry: RegistryFiles = {
    receiveFile: async () => ({ ok: true, value: { fileHash: '', bytes: 0 } }),
    download: async () =>
      options.isRefused ? { ok: false, refusal } : { ok: true, value: { fileName: 'x', mediaType: 'text/csv', content, rows: 30 } },
    recordEventsExport: async () => (options.isRefused ? refusal : null),
  };
  const audited = auditedFiles(registry, {
    recordRead: async (read) => {
      if (options.fails) throw new Error('the database is away');
      reads.push(read);
    },
  });
  return { audited, reads, content };
}

test('a register that leaves is noted with its rows and, of a principal, the school', async () => {
  const { audited, reads } = files();
  expect(await audited.download(register, head)).toMatchObject({ ok: true });
  expect(reads).toEqual([{ right: 'export-registers', kind: 'register', subject: 'student-roster-2019', schoolId: 's1', count: 30 }]);
});

test('entries of the ledger that leave are noted, a template and what was refused are not', async () => {
  const { audited, reads } = files();
  await audited.download({ of: 'template', kind: 'student-roster' }, head);
  expect(reads).toEqual([]);
  await audited.recordEventsExport({ fromIndex: 10, entries: 5, withSensitive: true }, head);
  expect(reads).toMatchObject([{ kind: 'ledger-entries', subject: '10-15-sensitive', count: 5 }]);
  const refused = files({ isRefused: true });
  await refused.audited.download(register, head);
  await refused.audited.recordEventsExport({ fromIndex: 0, entries: 1, withSensitive: false }, head);
  expect(refused.reads).toEqual([]);
});

test('what cannot be noted is not sent', async () => {
  const { audited, content } = files({ fails: true });
  await expect(audited.download(register, head)).rejects.toThrow('away');
  expect(content.destroyed).toBe(true);
  await expect(audited.recordEventsExport({ fromIndex: 0, entries: 1, withSensitive: false }, head)).rejects.toThrow('away');
});
