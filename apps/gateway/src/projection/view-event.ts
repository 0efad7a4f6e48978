import {
  type ClassOpened,
  type FileRow,
  parseEventHeader,
  registryContracts,
  type RosterImported,
  type SchoolConditionsDeclared,
  type SchoolCorrected,
  type SchoolRegistered,
  sealedBodySchema,
  type StudentCorrected,
  type StudentEnrolled,
  type StudentRegistered,
} from '@junheng/contracts';
import type { LedgerEntry } from '@junheng/ledger/api';
import type { VaultReader } from '@junheng/vault';

/** What the view may see of a student: the clear fields and `leftBehind`, absent where its key is gone. */
type Description<T> = Omit<T, 'name' | 'enrolmentKey' | 'idDocumentKind' | 'idNumber' | 'ethnicity' | 'disability' | 'leftBehind'> &
  Partial<Pick<StudentRegistered, 'leftBehind'>>;

export type Change =
  | { kind: 'schoolRegistered'; data: SchoolRegistered }
  | { kind: 'schoolCorrected'; data: SchoolCorrected }
  | { kind: 'schoolConditionsDeclared'; data: SchoolConditionsDeclared }
  | { kind: 'classOpened'; data: ClassOpened }
  | { kind: 'studentRegistered'; data: Description<StudentRegistered> }
  | { kind: 'studentCorrected'; data: Description<StudentCorrected> }
  | { kind: 'studentEnrolled'; data: StudentEnrolled }
  | { kind: 'rosterImported'; data: RosterImported };

/** A ledger entry that was read, checked and opened. */
export type ViewEvent = {
  index: number;
  position: bigint;
  eventId: string;
  type: string;
  time: string;
  /** The publishing service. */
  source: string;
  /** First event of its stream: nothing older is known of its subject. */
  isFirst: boolean;
  fileRow: FileRow | null;
} & Change;

/** An entry that this program can't read: the projection stops at it, because a skipped fact is a wrong number. */
export class UnreadableEntry extends Error {
  override name = 'UnreadableEntry';
}

const readableByType = new Map(
  Object.entries(registryContracts).map(([kind, contract]) => [
    contract.type,
    { kind: kind as Change['kind'], bodySchema: sealedBodySchema(contract) },
  ]),
);

/**
 * Reads a batch of entries, opening sealed fields with one load of keys.
 * @throws {UnreadableEntry} naming index, type and field of the first entry that has an unknown type or a wrong shape
 */
export async function readViewEvents(entries: readonly LedgerEntry[], county: string, vault: VaultReader): Promise<ViewEvent[]> {
  const checked = entries.map((entry) => checkEntry(entry, county));
  const opened = await vault.open(
    checked.map(({ header, entry }) => ({ eventId: header.id, type: header.type, body: entry.body })),
    ['sensitive'],
  );
  return checked.map(({ entry, header, kind }, index) => {
    const data = opened[index]!.data;
    return {
      index: entry.index,
      position: entry.position,
      eventId: header.id,
      type: header.type,
      time: header.time,
      source: header.source,
      isFirst: header.versionprev === 0,
      fileRow: (data['source'] as FileRow | undefined) ?? null,
      kind,
      data,
    } as unknown as ViewEvent; // the body's schema was checked against its type's contract
  });
}

function checkEntry(entry: LedgerEntry, county: string) {
  const unreadable = (reason: string) => new UnreadableEntry(`ledger entry ${entry.index}: ${reason}`);
  const header = attempt(() => parseEventHeader(entry.header));
  if (!header) throw unreadable('no event header');
  if (header.county !== county) throw unreadable(`belongs to county ${header.county}`);
  if (header.id !== entry.eventId) throw unreadable('event id differs from its header');
  const readable = readableByType.get(header.type);
  if (!readable) throw unreadable('unknown event type');
  const body = attempt(() => JSON.parse(entry.body) as unknown);
  const issues = readable.bodySchema.safeParse(body).error?.issues;
  // paths and codes only: a message may quote a value of the body
  if (issues) throw unreadable(`${header.type}: ${issues.map(({ path, code }) => `${path.join('.')} ${code}`).join(', ')}`);
  return { entry, header, kind: readable.kind };
}

function attempt<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}
