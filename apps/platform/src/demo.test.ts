import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importKinds } from '@junheng/contracts';
import type { Actor } from '@junheng/access';
import type { ImportJob, RegistryApi } from '@junheng/registry/api';
import { type Home, openHome } from '@junheng/runtime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DemoDraws, loadDemo } from './demo.ts';

const actor: Actor = { id: 'local-operator', kind: 'local-operator' };
let directory: string;
let home: Home;
let begun = 0;
const clock = { beginDemo: () => void begun++ };
beforeEach(() => {
  begun = 0;
  directory = mkdtempSync(join(tmpdir(), 'junheng-demo-'));
  home = openHome(join(directory, 'home'));
});
afterEach(() => {
  home.release();
  rmSync(directory, { recursive: true });
});

/** A registry whose imports end as soon as they are watched; `breaksAt`: the kind whose check never comes to its end. */
function createRegistry(breaksAt: string | null = null) {
  const jobs: ImportJob[] = [];
  let received = 0;
  const move = (job: ImportJob, status: ImportJob['status']) => Object.assign(job, { status });
  const registry = {
    async receiveFile({ content }: { content: AsyncIterable<Uint8Array> }) {
      received++;
      const hash = createHash('sha256');
      for await (const chunk of content) hash.update(chunk);
      return { ok: true, value: { fileHash: hash.digest('hex'), bytes: 1 } };
    },
    async checkImport(input: Pick<ImportJob, 'kind' | 'fileHash' | 'fileName' | 'schoolYear'>) {
      const open = jobs.find(({ fileHash, status }) => fileHash === input.fileHash && status !== 'done');
      const job = open ?? ({ ...input, id: String(jobs.length), status: 'checking', problem: null } as ImportJob);
      if (!open) jobs.unshift(job);
      return { ok: true, value: job };
    },
    async confirmImport({ importId }: { importId: string }) {
      return {
        ok: true,
        value: move(
          jobs.find(({ id }) => id === importId)!,
          'running',
        ),
      };
    },
    async readImports() {
      return { items: jobs, total: jobs.length, hasMore: false };
    },
    async *watchImport(importId: string) {
      const job = jobs.find(({ id }) => id === importId)!;
      if (job.status === 'checking' && job.kind === breaksAt) throw new Error('killed');
      if (job.status === 'checking') move(job, 'ready');
      if (job.status === 'running') move(job, 'done');
      yield job;
    },
  } as unknown as RegistryApi;
  return { registry, jobs, received: () => received, goOn: () => (breaksAt = null) };
}

const kindsOf = (jobs: readonly ImportJob[]) => jobs.toReversed().map(({ kind }) => kind);

/** Draws of one cohort, in which every other child asked about comes into class 2; `order`: what was done when. */
function createDraws(jobs: readonly ImportJob[], isTimely = true) {
  const order: string[][] = [];
  let drawn: Awaited<ReturnType<DemoDraws['readDrawn']>> = null;
  const draws: DemoDraws = {
    cohorts: [{ schoolCode: '9900000001', grade: 1 }],
    readDrawn: async () => drawn,
    canBeHeld: () => isTimely,
    async hold() {
      order.push(kindsOf(jobs));
      const placed = ({ schoolCode, grade, name }: { schoolCode: string; grade: number; name: string }) =>
        schoolCode === '9900000001' && grade === 1 ? (name.charCodeAt(0) % 2) + 1 : null;
      drawn = { placed, homerooms: () => null };
    },
  };
  return { draws, order };
}

describe('the demo', () => {
  test('imports every office file once, in the order in which they build on one another', async () => {
    const { registry, jobs } = createRegistry();
    const told: string[] = [];
    const tell = ({ fileName, number, of }: { fileName: string; number: number; of: number }) =>
      void told.push(`${number}/${of} ${fileName}`);
    const result = await loadDemo({ draws: null, clock, registry, home, size: 'small', tell }, actor);
    expect(result).toMatchObject({ ok: true, value: importKinds.map((kind) => ({ kind, schoolYear: 2019 })) });
    expect(kindsOf(jobs)).toEqual(importKinds);
    expect(told).toHaveLength(importKinds.length);
    expect(begun).toBe(1);
    expect(told[1]).toBe(`2/${importKinds.length} 学籍基础信息表.xlsx`);
    expect(readdirSync(home.path).filter((name) => name.startsWith('demo-'))).toEqual([]);
  });

  test('that was broken off goes on where it was', async () => {
    const { registry, jobs, goOn } = createRegistry('teacher-roster');
    await expect(loadDemo({ draws: null, clock, registry, home, size: 'small' }, actor)).rejects.toThrow('killed');
    goOn();
    expect(await loadDemo({ draws: null, clock, registry, home, size: 'small' }, actor)).toMatchObject({ ok: true });
    expect(kindsOf(jobs)).toEqual(importKinds);
  });

  test('that is there is left alone, and not invented again', async () => {
    const { registry, jobs, received } = createRegistry();
    await loadDemo({ draws: null, clock, registry, home, size: 'small' }, actor);
    for (const job of jobs) job.status = 'done';
    const before = received();
    expect(await loadDemo({ draws: null, clock, registry, home, size: 'small' }, actor)).toMatchObject({
      ok: true,
      value: { length: importKinds.length },
    });
    expect(received()).toBe(before);
    expect(jobs).toHaveLength(importKinds.length);
  });

  test('holds its draws between the list of August and the register', async () => {
    const { registry, jobs } = createRegistry();
    const { draws, order } = createDraws(jobs);
    const [first, ...others] = importKinds;
    expect(await loadDemo({ draws, clock, registry, home, size: 'small' }, actor)).toMatchObject({ ok: true });
    expect(order).toEqual([[first, 'new-students']]);
    expect(kindsOf(jobs)).toEqual([first, 'new-students', ...others]);
  });

  test('that was broken off after its draws does not hold them again', async () => {
    const { registry, jobs, goOn } = createRegistry('teacher-roster');
    const { draws, order } = createDraws(jobs);
    await expect(loadDemo({ draws, clock, registry, home, size: 'small' }, actor)).rejects.toThrow('killed');
    goOn();
    expect(await loadDemo({ draws, clock, registry, home, size: 'small' }, actor)).toMatchObject({ ok: true });
    expect(order).toHaveLength(1);
    expect(jobs.filter(({ kind }) => kind === 'student-roster')).toHaveLength(1);
  });

  test('whose time cannot be moved holds no draw', async () => {
    const { registry, jobs } = createRegistry();
    const { draws, order } = createDraws(jobs, false);
    expect(await loadDemo({ draws, clock, registry, home, size: 'small' }, actor)).toMatchObject({ ok: true });
    expect([order, kindsOf(jobs)]).toEqual([[], [...importKinds]]);
  });

  test.each(['done', 'running', 'ready'] as const)('is not loaded beside a real file that is %s', async (status) => {
    const { registry, jobs, received } = createRegistry();
    jobs.push({ id: 'x', kind: 'student-roster', fileHash: 'other', status } as ImportJob);
    expect(await loadDemo({ draws: null, clock, registry, home, size: 'small' }, actor)).toMatchObject({
      ok: false,
      refusal: { code: 'CountyNotEmpty' },
    });
    expect([received(), begun]).toEqual([0, 0]);
  });

  test.each(['refused', 'discarded', 'unchanged'] as const)('is loaded after a real file that was %s', async (status) => {
    const { registry, jobs } = createRegistry();
    jobs.push({ id: 'x', kind: 'student-roster', fileHash: 'other', status } as ImportJob);
    expect(await loadDemo({ draws: null, clock, registry, home, size: 'small' }, actor)).toMatchObject({ ok: true });
  });
});
