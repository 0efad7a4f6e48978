import { setTimeout as sleep } from 'node:timers/promises';
import type { PublishedReader } from '@junheng/event-store';
import type { Audit, AuditFinding } from '@junheng/ledger/api';
import type { Doors } from './doors.ts';

type Ledger = Pick<Doors['ledger'], 'audit' | 'readStatus' | 'readTakenBuckets' | 'readTakenEvents'>;

const mostFindings = 20;
/** What was handed to the bus may be on its way to the ledger. */
const patience = { milliseconds: 10_000, lookMilliseconds: 100 };

/**
 * The ledger against itself, and against what every service's store says it has published. A gap within a stream is an alarm anyhow,
 * once a later event comes; the loss of a stream's last event shows only here.
 */
export async function auditEverything(
  ledger: Ledger,
  /** By name, `teacherAssignment` for the service teacher-assignment. */
  publishers: Readonly<Record<string, PublishedReader>>,
  county: string,
): Promise<Audit> {
  const { entries, findings } = await ledger.audit(county);
  const beside: AuditFinding[] = [];
  for (const [name, publisher] of Object.entries(publishers)) {
    const service = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    beside.push(...(await compare(ledger, publisher, service, county)));
  }
  return { entries, findings: [...findings, ...beside].slice(0, mostFindings) };
}

async function compare(ledger: Ledger, publisher: PublishedReader, name: string, county: string): Promise<AuditFinding[]> {
  const through = await publisher.readPublishedThrough();
  await untilTaken(ledger, county, `county.${name}`, through);
  const of = { source: `/${name}`, through };
  const [published, taken] = await Promise.all([publisher.readPublishedBuckets(through), ledger.readTakenBuckets(county, of)]);
  const findings: AuditFinding[] = [];
  for (let bucket = 0; bucket < 256 && findings.length < mostFindings; bucket++) {
    const digestIn = (buckets: typeof taken) => buckets.find((one) => one.bucket === bucket)?.digest;
    if (digestIn(published) === digestIn(taken)) continue;
    const [sent, held] = await Promise.all([
      publisher.readPublishedEvents(through, bucket),
      ledger.readTakenEvents(county, { ...of, bucket }),
    ]);
    findings.push(...differences(name, sent, held));
  }
  return findings;
}

async function untilTaken(ledger: Ledger, county: string, topic: string, through: bigint): Promise<void> {
  for (const end = performance.now() + patience.milliseconds; performance.now() < end; await sleep(patience.lookMilliseconds)) {
    const { positions } = await ledger.readStatus(county);
    if ((positions.find((one) => one.topic === topic)?.position ?? 0n) >= through) return;
  }
}

type Event = { eventId: string; position: bigint; digest: string };

function differences(name: string, sent: readonly Event[], held: readonly Event[]): AuditFinding[] {
  const inLedger = new Map(held.map((event) => [event.eventId, event]));
  const inStore = new Set(sent.map(({ eventId }) => eventId));
  return [
    ...sent.flatMap(({ eventId, position, digest }) => {
      const place = `${name}/${position} ${eventId}`;
      const same = inLedger.get(eventId);
      if (same === undefined)
        return [
          {
            code: 'EVENT_MISSING',
            zh: `服务 ${name} 已发布的事件 ${place} 不在账本里`,
            en: `event ${place} was published and is not in the ledger`,
          },
        ];
      if (same.digest === digest && same.position === position) return [];
      return [
        {
          code: 'EVENT_DIFFERS',
          zh: `事件 ${place} 在账本里与服务所存的不同`,
          en: `event ${place} is not in the ledger as its service holds it`,
        },
      ];
    }),
    ...held
      .filter(({ eventId }) => !inStore.has(eventId))
      .map(({ eventId, position }) => ({
        code: 'EVENT_UNKNOWN',
        zh: `账本里的事件 ${name}/${position} ${eventId} 不在该服务的存储里`,
        en: `event ${name}/${position} ${eventId} of the ledger is not in its service's store`,
      })),
  ];
}
