import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@junheng/cli/client';
import type { Job, JobResult } from '@junheng/cli/operations';
import { importKinds } from '@junheng/contracts';
import { generateCounty } from '@junheng/county-generator';
import { openSpreadsheet } from '@junheng/spreadsheet';
import { sharedTextBytes } from '@junheng/spreadsheet/bench';
import { startPlatform } from './bench-platform.ts';
import type { Figure } from './figure.ts';
import type { Percentiles } from './open-loop.ts';
import { type OverviewLoad, overviewLoad } from './overview-load.ts';

const schoolYear = 2019;
const loadSeconds = 60;
const megabyte = 2 ** 20;

/**
 * A county of full size through a whole platform of its own, as an office would: eight files uploaded, tried, confirmed,
 * until the view holds them. Making the files is not measured.
 */
export async function countyFigures(directory: string): Promise<Figure[]> {
  const { files, students } = await generateCounty({ seed: 'bench', size: 'county', schoolYear, directory });
  const home = join(directory, 'county-home');
  const first = await startPlatform(home);
  const before = memoryOf(first.child);
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(first.child))), 250);
  const visitor = visitMeanwhile(first.client);
  const importing = await secondsOf(async () => {
    for (const kind of importKinds) await importFile(first.client, kind, files[kind]);
  });
  const pages = await visitor.stop();
  clearInterval(watch);
  await first.stop();
  const later = await startPlatform(home);
  const load = await overviewLoad(later, directory, loadSeconds);
  await later.stop();

  const reading = await secondsOf(async () => {
    for (const kind of importKinds) await readThrough(files[kind]);
  });
  const allowed = 300 + (4 * (await sharedTextBytes(files['student-roster']))) / megabyte;
  return [
    {
      name: `county of ${students.toLocaleString('en')} students, to the view`,
      value: importing,
      limit: reading,
      unit: 's',
      limitIs: 'reading the same eight files',
      mark: { value: 60 },
    },
    {
      name: 'memory of it',
      value: (peak - before) / megabyte,
      limit: allowed,
      unit: 'MB',
      limitIs: '300 MB + 4 × the shared texts',
      mark: { value: allowed },
    },
    { name: 'status page meanwhile, p95', value: pages.p95, limit: pages.median, unit: 'ms', limitIs: 'its own median', mark: null },
    ...loadFigures(load),
    { name: 'later start', value: later.seconds, limit: first.seconds, unit: 's', limitIs: 'the first start', mark: { value: 3 } },
  ];
}

function loadFigures({ own, bare, stale, answers, events }: OverviewLoad): Figure[] {
  const limitIs = 'bare Yoga, equal bytes, same load';
  const figure = (name: string, percentile: keyof Percentiles, mark: Figure['mark']): Figure => ({
    name,
    value: own[percentile],
    limit: bare[percentile],
    unit: 'ms',
    limitIs,
    mark,
  });
  return [
    figure(`overview, 50/s and ${events} events, p95`, 'p95', { value: 50 }),
    figure('overview, p50', 'p50', null),
    figure('overview, p99', 'p99', null),
    {
      name: 'answers older than their watermark',
      value: stale,
      limit: answers,
      unit: 'answers',
      limitIs: 'all that say how old they are',
      mark: { value: 0 },
    },
  ];
}

async function importFile(client: Client, kind: string, path: string): Promise<void> {
  const { fileHash } = await client.upload(path);
  const file = { kind: kind.toUpperCase().replaceAll('-', '_'), layout: null, fileHash, fileName: basename(path), schoolYear };
  let job = accepted(await client.ask<JobResult>('check', file));
  while (job.status !== 'DONE') {
    if (job.status === 'READY') job = accepted(await client.ask<JobResult>('confirm', { importId: job.importId }));
    if (job.status !== 'CHECKING' && job.status !== 'RUNNING' && job.status !== 'DONE') throw new Error(`${kind} ended as ${job.status}`);
    await sleep(50);
    job = (await client.ask<{ import: Job }>('job', { importId: job.importId })).import;
  }
  while (
    !(await client.ask('visible', { token: job.token }).then(
      () => true,
      () => false,
    ))
  )
    await sleep(50);
}

function accepted({ result }: JobResult): Job {
  if (result.__typename === 'Refusal') throw new Error(result.en);
  return result;
}

/** Asks for the county's figures once every half second, as an open page would. */
function visitMeanwhile(client: Client): { stop(): Promise<{ p95: number; median: number }> } {
  const times: number[] = [];
  let isStopped = false;
  const visiting = (async () => {
    while (!isStopped) {
      times.push(1000 * (await secondsOf(async () => void (await client.ask('status')))));
      await sleep(500);
    }
  })();
  return {
    async stop() {
      isStopped = true;
      await visiting;
      const sorted = times.toSorted((a, b) => a - b);
      return { p95: sorted[Math.ceil(sorted.length * 0.95) - 1]!, median: sorted[Math.floor(sorted.length / 2)]! };
    },
  };
}

async function readThrough(path: string): Promise<void> {
  const spreadsheet = await openSpreadsheet(path);
  for await (const row of spreadsheet.rows(spreadsheet.sheets[0]!)) if (row.cells.length === 0) throw new Error('an empty row');
  await spreadsheet.close();
}

/** Bytes of the process in memory (Linux). */
const memoryOf = ({ pid }: ChildProcess): number =>
  1024 * Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
