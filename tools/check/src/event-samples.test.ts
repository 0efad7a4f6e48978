import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, defineContract, eventDataSchema, headerPrefix, type Json, publicField } from '@junheng/contracts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkEventSamples, samplesDirectory } from './event-samples.ts';
import { sampleData } from './sample-data.ts';

const noted = defineContract({
  type: 'county.notes.noted.v1',
  titleZh: '记录',
  titleEn: 'Noted',
  subject: null,
  fields: { noteId: publicField(z.uuid()), count: publicField(z.int()) },
});
const contracts = new Map([[noted.type, noted]]);
const sample = (data: Record<string, Json> = sampleData(noted) as Record<string, Json>, type = noted.type) => ({
  header: `${headerPrefix({
    county: '000000',
    datacontenttype: 'application/json',
    id: '6d9f2c9e-9d0a-5b1c-8a55-2f6a3d9f1a10',
    salt: 'A'.repeat(22),
    source: '/notes',
    specversion: '1.0',
    stream: 'note/1',
    time: '2019-09-01T01:00:00Z',
    type,
  })}1,"versionprev":0}`,
  body: canonicalJson(data),
});

let root: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: root, stdio: 'ignore' });
const write = (content: object, type = noted.type) => writeFileSync(join(root, samplesDirectory, `${type}.json`), JSON.stringify(content));
const commit = () => {
  git('add', '.');
  git('commit', '-q', '-m', 'sample');
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'samples-'));
  mkdirSync(join(root, samplesDirectory), { recursive: true });
  git('init', '-q');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the samples', () => {
  test('of every contract stand, unchanged', () => {
    write(sample());
    expect(checkEventSamples(root, contracts)).toEqual([]);
    commit();
    expect(checkEventSamples(root, contracts)).toEqual([]);
  });

  test('lack one: the contract without is named', () => {
    expect(checkEventSamples(root, contracts)).toEqual([expect.stringMatching(/noted\.v1\.json is missing/)]);
  });

  test('hold one of no contract: what was published must stay readable', () => {
    write(sample());
    write(sample(undefined, 'county.notes.erased.v1'), 'county.notes.erased.v1');
    expect(checkEventSamples(root, contracts)).toEqual([expect.stringMatching(/erased\.v1\.json has no contract/)]);
  });

  test.each([
    ['is a sample of another event', sample(undefined, 'county.notes.erased.v1')],
    ['differs from its contract', sample({ noteId: '6d9f2c9e-9d0a-5b1c-8a55-2f6a3d9f1a10' })],
    ['holds no canonical header and body', { ...sample(), body: '{ "count": 1 }' }],
  ])('hold one that %s', (problem, content) => {
    write(content);
    expect(checkEventSamples(root, contracts)).toEqual([expect.stringContaining(problem)]);
  });

  test('were changed, committed or not: a stored event never changes', () => {
    write(sample());
    commit();
    write(sample({ ...(sampleData(noted) as Record<string, Json>), count: 8 }));
    const changed = [expect.stringMatching(/noted\.v1\.json was changed/)];
    expect(checkEventSamples(root, contracts)).toEqual(changed);
    commit();
    expect(checkEventSamples(root, contracts)).toEqual(changed);
  });
});

describe('data made up for a sample', () => {
  test('is what the contract accepts, and the same each time', () => {
    const data = sampleData(noted);
    expect(eventDataSchema(noted).safeParse(data).success).toBe(true);
    expect(sampleData(noted)).toEqual(data);
  });

  test('is refused where no text fits', () => {
    const strange = defineContract({ ...noted, fields: { code: publicField(z.string().regex(/^\d{3}-[XYZ]{4}$/)) } });
    expect(() => sampleData(strange)).toThrow(/code: no sample text fits/);
  });
});
