import { benchLedger, type Rounds } from '@junheng/ledger/bench';
import { benchProofs } from '@junheng/ledger/proof-bench';
import { createTestDatabase } from '@junheng/runtime/testing';
import type { Figure } from './figure.ts';

/** Intake and audit beside their raw limits, and a receipt out of a log of ten million. */
export async function ledgerFigures(url: string): Promise<Figure[]> {
  const thousand = await inDatabase(url, (database) => benchLedger(database));
  const hundred = await inDatabase(url, (database) => benchLedger(database, { batch: 100, events: 5_000, audits: 0 }));
  const proofs = await inDatabase(url, (database) => benchProofs(database));
  const plain = 'plain insert of the same rows';
  const tiles = { unit: 'ms', limit: proofs.tiles.median, limitIs: 'reading the same tiles' } as const;
  return [
    { name: 'ledger intake, batches of 1000', unit: 'events/s', limitIs: plain, ...figureOf(thousand.intake), mark: { ratio: 0.8 } },
    { name: 'ledger intake, batches of 100', unit: 'events/s', limitIs: plain, ...figureOf(hundred.intake), mark: null },
    { name: 'audit of the log', unit: 'events/s', limitIs: 'reading the same rows', ...figureOf(thousand.audit), mark: { value: 60_000 } },
    { name: 'proof at 10 M leaves, median', value: proofs.proof.median, ...tiles, mark: { value: 1 } },
    { name: 'proof at 10 M leaves, p95', value: proofs.proof.p95, ...tiles, limit: proofs.tiles.p95, mark: null },
    { name: 'receipt at 10 M leaves, median', value: proofs.receipt.median, ...tiles, mark: null },
  ];
}

async function inDatabase<T>(url: string, work: (database: Awaited<ReturnType<typeof createTestDatabase>>) => Promise<T>): Promise<T> {
  const database = await createTestDatabase(url);
  try {
    return await work(database);
  } finally {
    await database.drop();
  }
}

function figureOf(rounds: Rounds): Pick<Figure, 'value' | 'limit'> & { ratios: NonNullable<Figure['ratios']> } {
  const sorted = (values: number[]) => values.toSorted((a, b) => a - b);
  const median = (values: number[]) => sorted(values)[Math.floor(values.length / 2)]!;
  const ratios = rounds.map(({ value, limit }) => value / limit);
  return {
    value: median(rounds.map(({ value }) => value)),
    limit: median(rounds.map(({ limit }) => limit)),
    ratios: { median: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios) },
  };
}
