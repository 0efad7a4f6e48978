import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportKind } from '@junheng/contracts';
import { generateCounty } from '@junheng/county-generator';
import type { Actor, ImportJob, RegistryApi, Result } from '@junheng/registry/api';
import type { Home } from '@junheng/runtime';

export const demoSchoolYear = 2019;

/**
 * Imports the small invented county through the same door as any office file: upload, dry run, confirmation. Only into
 * an empty county, so that invented children never stand among real ones; a demo that was broken off is taken up
 * again, because its files are the same to the byte. Returns while the second import (the roster) is still running.
 */
export async function loadDemo({ registry, home }: { registry: RegistryApi; home: Home }, actor: Actor): Promise<Result<ImportJob[]>> {
  const directory = await mkdtemp(home.file('demo-'));
  try {
    const county = await generateCounty({ seed: 'demo', size: 'small', schoolYear: demoSchoolYear, directory });
    const conditions = await upload(registry, county.conditionsFile, actor);
    if (!conditions.ok) return conditions;
    const roster = await upload(registry, county.rosterFile, actor);
    if (!roster.ok) return roster;
    const ownFiles = [conditions.value.fileHash, roster.value.fileHash];
    if (!(await isEmptyBut(registry, ownFiles, actor))) return countyNotEmpty;

    const schools = await importFile(registry, { ...conditions.value, kind: 'school-conditions' }, actor);
    if (!schools.ok) return schools;
    const settled = await rest(registry, schools.value, actor); // the roster's classes belong to schools that must be there first
    if (settled.status !== 'done' && settled.status !== 'unchanged') return notImported(settled);
    const students = await importFile(registry, { ...roster.value, kind: 'student-roster' }, actor);
    return students.ok ? { ok: true, value: [settled, students.value] } : students;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

type Upload = { fileHash: string; fileName: string };

async function upload(registry: RegistryApi, file: string, actor: Actor): Promise<Result<Upload>> {
  const received = await registry.receiveFile({ content: createReadStream(file) }, actor);
  return received.ok ? { ok: true, value: { fileHash: received.value.fileHash, fileName: basename(file) } } : received;
}

async function importFile(registry: RegistryApi, file: Upload & { kind: ImportKind }, actor: Actor): Promise<Result<ImportJob>> {
  const started = await registry.checkImport({ ...file, layout: null, schoolYear: demoSchoolYear }, actor);
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

async function isEmptyBut(registry: RegistryApi, ownFiles: readonly string[], actor: Actor): Promise<boolean> {
  const { items, hasMore } = await registry.readImports({ offset: 0, limit: 200 }, actor);
  const changedNothing = ['refused', 'discarded', 'unchanged'];
  return !hasMore && items.every(({ status, fileHash }) => changedNothing.includes(status) || ownFiles.includes(fileHash));
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
