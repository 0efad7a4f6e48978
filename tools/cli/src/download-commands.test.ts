import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { standIn } from '../test/stand-in.ts';
import type { Client } from './client.ts';
import { runDownload } from './download-commands.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'junheng-cli-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('runDownload', () => {
  const importId = '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11';
  test.each([
    [{ name: 'template', kind: 'class-list', output: null }, '/downloads/templates/class-list.xlsx', '班级信息表_模板.xlsx'],
    [
      { name: 'export', kind: 'class-list', schoolYear: null, format: 'csv', output: null },
      '/downloads/registers/2019/class-list.csv',
      '班级信息表_2019-2020.csv',
    ],
    [{ name: 'export-events', from: 7, withSensitive: true, output: null }, '/downloads/events.jsonl?from=7&sensitive=yes', 'events.jsonl'],
    [{ name: 'corrections', importId, output: null }, `/downloads/corrections/${importId}.xlsx`, '更正_0d3c1a52.xlsx'],
  ] as const)('asks for %o', async (command, path, ownName) => {
    const download = vi.fn<Client['download']>(async () => null);
    const { client, out } = standIn({}, { download });
    expect(await runDownload(command, client, out)).toBe(0);
    expect(download).toHaveBeenCalledWith(path, ownName);
  });

  test('replaces a file only when it was named, and asks for nothing before', async () => {
    const download = vi.fn<Client['download']>(async () => null);
    const { client, out, text } = standIn({}, { download });
    const output = join(directory, 'there.xlsx');
    writeFileSync(output, 'x');
    expect(await runDownload({ name: 'template', kind: 'class-list', output }, client, out)).toBe(0);
    const elsewhere = { name: 'template', kind: 'class-list', output: join(directory, 'no/there.xlsx') } as const;
    expect(await runDownload(elsewhere, client, out)).toBe(2);
    expect(text()).toContain('NoSuchFolder');
    expect(download).toHaveBeenCalledTimes(1);
  });

  test('says that what is opened is sensitive personal data, and that taking it is recorded', async () => {
    const { client, out, text } = standIn({}, { download: async () => null });
    await runDownload({ name: 'export-events', from: 0, withSensitive: true, output: join(directory, 'e.jsonl') }, client, out);
    expect(text()).toMatch(/敏感个人信息.*已记入台账/s);
    const plain = standIn({}, { download: async () => null });
    await runDownload(
      { name: 'export-events', from: 0, withSensitive: false, output: join(directory, 'e.jsonl') },
      plain.client,
      plain.out,
    );
    expect(plain.text()).not.toContain('敏感');
  });

  test('says why there is nothing to download and ends with 3', async () => {
    const refusal = { code: 'RegisterEmpty', zh: '没有', en: 'nothing' };
    const { client, out, text } = standIn({}, { download: async () => refusal });
    expect(await runDownload({ name: 'template', kind: 'class-list', output: null }, client, out)).toBe(3);
    expect(text()).toContain('RegisterEmpty');
  });
});
