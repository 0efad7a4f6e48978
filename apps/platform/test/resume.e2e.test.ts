import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@junheng/cli/client';
import type { Job, Status } from '@junheng/cli/operations';
import { generateCounty } from '@junheng/county-generator';
import { readRunningPlatform } from '@junheng/runtime';
import { expect, test } from 'vitest';
import { importFiles } from './import-over-http.ts';
import { createHome, serversOn, startPlatformProcess } from './platform-process.ts';

test('an import that Ctrl-C broke off is finished by the next start, with nobody asking', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'junheng-files-'));
  const { home, remove } = createHome();
  const county = await generateCounty({ seed: 'resume', size: 'small', schoolYear: 2019, directory });
  const first = await startPlatformProcess(home);
  const applies = Promise.withResolvers<string>();
  const files = [
    { path: county.conditionsFile, kind: 'SCHOOL_CONDITIONS' },
    { path: county.rosterFile, kind: 'STUDENT_ROSTER' },
  ] as const;
  const broken = importFiles(home, files, ({ kind, status, importId }) => {
    if (kind === 'STUDENT_ROSTER' && status === 'RUNNING') applies.resolve(importId);
  }).catch(() => 'the connection broke');
  const importId = await applies.promise;
  expect(await first.end('SIGINT')).toBe(0);
  expect(serversOn(home)).toEqual([]);
  expect(await broken).toBe('the connection broke');

  const second = await startPlatformProcess(home);
  const client = createClient(readRunningPlatform(home)!);
  const readJob = async () => (await client.ask<{ import: Job }>('job', { importId })).import;
  await expect.poll(async () => (await readJob()).status).toBe('DONE');
  await client.ask('visible', { token: (await readJob()).token });
  expect((await client.ask<Status>('status')).county).toMatchObject({ students: county.students, classCount: county.classes });
  expect(await second.end('SIGTERM')).toBe(0);
  remove();
  rmSync(directory, { recursive: true });
});
