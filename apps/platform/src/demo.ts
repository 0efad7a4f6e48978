import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Actor } from '@junheng/access';
import type { ImportJob, RegistryApi, Result } from '@junheng/registry/api';
import type { DemoSize, Home } from '@junheng/runtime';
import type { PlatformClock } from './platform-clock.ts';
import { demoSchoolYear, inventFiles, type InventedFile, rememberedHashes } from './demo-files.ts';

export type DemoOptions = {
  registry: RegistryApi;
  home: Home;
  size: DemoSize;
  /** Begins the invented county's own time before its first fact. */
  clock: Pick<PlatformClock, 'beginDemo'>;
  /** Told of each file when its turn comes. */
  tell?(file: { fileName: string; number: number; of: number }): void;
};

/**
 * Imports the invented county through the same door as any office file: upload, dry run, confirmation, file by file in the
 * order in which they build on one another. Only into an empty county, so that invented children never stand among real
 * ones. A demo that was broken off is taken up again, because its files are the same to the byte; one that is there is left
 * alone. Returns while the last import is still running.
 */
export async function loadDemo({ registry, home, size, clock, tell }: DemoOptions, actor: Actor): Promise<Result<ImportJob[]>> {
  const before = await readHistory(registry, actor);
  const remembered = rememberedHashes(home, size);
  const jobsThere = remembered?.map((fileHash) => importOf(before, fileHash)) ?? [];
  if (remembered && jobsThere.every((job) => job !== undefined)) return { ok: true, value: jobsThere };

  const invented = await inventFiles(home, size);
  try {
    const own = new Set(invented.files.map(({ fileHash }) => fileHash));
    const others = before.filter(({ status, fileHash }) => !changedNothing.includes(status) && !own.has(fileHash));
    if (others.length > 0) return countyNotEmpty;
    if (!before.some(({ fileHash }) => own.has(fileHash))) clock.beginDemo();
    return await importAll({ registry, tell: tell ?? (() => {}) }, invented.files, before, actor);
  } finally {
    await invented.remove();
  }
}

type Importing = Required<Pick<DemoOptions, 'registry' | 'tell'>>;

async function importAll(
  { registry, tell }: Importing,
  files: readonly InventedFile[],
  before: readonly ImportJob[],
  actor: Actor,
): Promise<Result<ImportJob[]>> {
  const jobs: ImportJob[] = [];
  for (const [index, file] of files.entries()) {
    tell({ fileName: basename(file.path), number: index + 1, of: files.length });
    const there = importOf(before, file.fileHash);
    const started = there ? ({ ok: true, value: there } as const) : await importFile(registry, file, actor);
    if (!started.ok) return started;
    const isLast = index === files.length - 1;
    const job = isLast ? started.value : await rest(registry, started.value, actor); // the next file needs what this one brings in
    if (!isLast && job.status !== 'done' && job.status !== 'unchanged') return notImported(job);
    jobs.push(job);
  }
  return { ok: true, value: jobs };
}

async function importFile(registry: RegistryApi, { kind, path }: InventedFile, actor: Actor): Promise<Result<ImportJob>> {
  const received = await registry.receiveFile({ content: createReadStream(path) }, actor);
  if (!received.ok) return received;
  const { fileHash } = received.value;
  const input = { kind, layout: null, fileHash, fileName: basename(path), schoolYear: demoSchoolYear };
  const started = await registry.checkImport(input, actor);
  if (!started.ok) return started;
  const checked = await rest(registry, started.value, actor);
  if (checked.status === 'ready') return registry.confirmImport({ importId: checked.id }, actor);
  return checked.status === 'refused' || checked.status === 'failed' ? notImported(checked) : { ok: true, value: checked };
}

/** The job once it neither checks nor runs. */
async function rest(registry: RegistryApi, job: ImportJob, actor: Actor): Promise<ImportJob> {
  let last = job;
  for await (const now of registry.watchImport(job.id, actor)) last = now;
  return last;
}

const changedNothing: readonly ImportJob['status'][] = ['refused', 'discarded', 'unchanged', 'withdrawn'];

const importOf = (history: readonly ImportJob[], fileHash: string): ImportJob | undefined =>
  history.find((job) => job.fileHash === fileHash && job.status === 'done');

/** Newest first; a county with more imports than these holds more than a demo. */
const longestHistory = 200;

async function readHistory(registry: RegistryApi, actor: Actor): Promise<ImportJob[]> {
  return (await registry.readImports({ offset: 0, limit: longestHistory }, actor)).items;
}

const countyNotEmpty: Result<never> = {
  ok: false,
  refusal: {
    code: 'CountyNotEmpty',
    zh: '县里已有数据，不能再载入演示数据。',
    en: 'The county already has data; the demo is not loaded into it.',
  },
};

function notImported({ problem }: ImportJob): Result<never> {
  return { ok: false, refusal: problem ?? { code: 'DemoNotImported', zh: '演示数据未能导入。', en: 'The demo could not be imported.' } };
}
