import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchGateway } from '@junheng/gateway/bench';
import { measureBoard } from '@junheng/platform/bench';
import { startEmbeddedPostgres } from '@junheng/runtime';
import { measureReading } from '@junheng/spreadsheet/bench';
import { countyDrawFigures } from './county-draw-figures.ts';
import { countyFigures } from './county-figures.ts';
import { type Figure, formatFigure } from './figure.ts';
import { firstViewBytes } from './first-view.ts';
import { importFigures } from './import-figures.ts';
import { kafkaFigures } from './kafka-figures.ts';
import { ledgerFigures } from './ledger-figures.ts';
import { placementFigures } from './placement-figures.ts';
import { storeFigures } from './store-figures.ts';

// A durable server of its own: a figure without fsync would be another machine's.
const directory = mkdtempSync(join(tmpdir(), 'junheng-bench-'));
const server = await startEmbeddedPostgres(join(directory, 'postgres'), 'bench', { durable: true });

async function gatewayFigures(): Promise<Figure[]> {
  const { replay, overview } = await benchGateway(server.url);
  return [
    {
      name: 'projection replay',
      value: replay.replay,
      limit: replay.parseAndInsert,
      unit: 'events/s',
      limitIs: 'parse and insert the same rows',
      mark: { value: 30_000 },
    },
    {
      name: 'one overview query at a time, p95',
      value: overview.p95,
      limit: overview.bareP95,
      unit: 'ms',
      limitIs: 'bare server, equal bytes',
      mark: { value: 50 },
    },
  ];
}

async function readingFigures(): Promise<Figure[]> {
  const measured = await measureReading(directory, 20_000);
  const limitIs = 'a bare XML parser (saxes) over the same parts';
  const limit = measured.parsedRowsPerSecond;
  return [
    { name: 'reading .xlsx, 71 columns', value: measured.rowsPerSecond, limit, unit: 'rows/s', limitIs, mark: { ratio: 0.7 } },
    {
      name: 'reading .xlsx, 15 of 71 columns',
      value: measured.fewColumnsRowsPerSecond,
      limit,
      unit: 'rows/s',
      limitIs,
      mark: { ratio: 0.7 },
    },
    {
      name: 'memory of reading .xlsx',
      value: measured.additionalMegabytes,
      limit: measured.allowedMegabytes,
      unit: 'MB',
      limitIs: '300 MB + 4 × the shared texts',
      mark: { value: measured.allowedMegabytes },
    },
  ];
}

const largestFirstView = 250;

async function bundleFigures(): Promise<Figure[]> {
  const limit = { limit: largestFirstView, limitIs: 'allowed', mark: { value: largestFirstView } };
  return [{ name: 'first view, gzip', value: firstViewBytes() / 1000, unit: 'kB', ...limit }];
}

async function boardFigures(): Promise<Figure[]> {
  const measured = await measureBoard();
  if (measured === null) return [];
  const { measures, milliseconds, fewMeasures, fewMilliseconds, duties, answerMilliseconds, fewAnswerMilliseconds } = measured;
  return [
    {
      name: `board of ${measures} measures, first view`,
      value: milliseconds,
      limit: fewMilliseconds,
      unit: 'ms',
      limitIs: `the same with ${fewMeasures}`,
      mark: { value: 2_000 },
    },
    {
      name: `board of ${duties} obligations, answer`,
      value: answerMilliseconds,
      limit: fewAnswerMilliseconds,
      unit: 'ms',
      limitIs: 'the demo’s documents',
      mark: null,
    },
  ];
}

const sections: Record<string, () => Promise<Figure[]>> = {
  bundle: bundleFigures,
  board: boardFigures,
  store: () => storeFigures(server.url),
  ledger: () => ledgerFigures(server.url),
  kafka: () => kafkaFigures(server.url),
  view: gatewayFigures,
  reading: readingFigures,
  import: () => importFigures(server.url, directory),
  county: () => countyFigures(directory),
  placement: async () => [...placementFigures(), ...(await countyDrawFigures())],
};
/** `npm run bench -- county` measures that section only. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(sections, name));

try {
  if (unknown.length > 0) console.error(`no section ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}`);
  for (const [name, figures] of Object.entries(sections)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const figure of await figures()) console.log(formatFigure(figure));
  }
} finally {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
}
