import { createHash } from 'node:crypto';
import { type EventContract, type EventData, type EventHeader, type FileRow, headerPrefix, registryContracts } from '@junheng/contracts';
import type { LedgerApi, LedgerEntry } from '@junheng/ledger/api';
import { type Runtime, uuidFromBytes } from '@junheng/runtime';
import type { TestDatabase } from '@junheng/runtime/testing';
import { createVault, grantVault, type PlainItem, vaultMigrations } from '@junheng/vault';
import { gatewayMigrations } from '../src/service.ts';

export const { schoolRegistered, schoolCorrected, schoolConditionsDeclared, classOpened } = registryContracts;
export const { studentRegistered, studentCorrected, studentEnrolled, rosterImported } = registryContracts;

export const uuid = (name: string) => uuidFromBytes(createHash('sha256').update(name).digest());
const time = '2019-09-10T02:00:00Z';

/** A made-up event: its contract, its stream and its data without the source row, which is counted up. */
export type Planted = { contract: EventContract; stream: string; data: Record<string, unknown> };

/** A ledger of made-up events behind the api's feed: sealed by the real vault, never signed. */
export type PlantedFeed = {
  ledger: LedgerApi;
  entries: LedgerEntry[];
  append(planted: readonly Planted[]): Promise<void>;
  /** Puts an entry in as it is. */
  force(entry: Partial<LedgerEntry> & Pick<LedgerEntry, 'header' | 'body'>): void;
};

/** Migrates vault and gateway, with the grant that the gateway's role has in the platform. */
export async function prepareSchemas(database: TestDatabase): Promise<void> {
  await database.schema('vault', [vaultMigrations]);
  await database.schema('registry', []);
  await database.schema('gateway', gatewayMigrations);
  await grantVault(database.owner, {
    writers: ['registry'],
    readers: [{ role: 'gateway', purpose: 'equity-view', classes: ['sensitive'] }],
  });
}

export function plantFeed(runtime: Runtime): PlantedFeed {
  const vault = createVault({ runtime });
  const entries: LedgerEntry[] = [];
  const versions = new Map<string, number>();
  let wake = () => {};
  const ledger: LedgerApi = {
    async readFeed({ from, limit, waitMilliseconds = 0 }) {
      if (entries.length <= from && waitMilliseconds > 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, waitMilliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      return entries.slice(from, from + limit);
    },
    readCheckpoint: async () => null,
    readReceipt: async ({ eventId }) => {
      const entry = entries.find((known) => known.eventId === eventId);
      if (!entry) return null;
      const { header, body, index } = entry;
      return { format: 'junheng-receipt-v1', header, body, index, size: entries.length, proof: [], checkpoint: '', verifierKey: 'planted' };
    },
    verifierKey: () => 'planted',
    audit: async () => {
      throw new Error('a planted ledger has no log to audit');
    },
  };
  const force: PlantedFeed['force'] = (entry) => {
    const index = entries.length;
    entries.push({ index, eventId: uuid(`event ${index}`), position: BigInt(index + 1), recordedAt: new Date(time), ...entry });
    wake();
  };
  return {
    ledger,
    entries,
    force,
    async append(planted) {
      const items = planted.map(({ contract, data }, offset): PlainItem => {
        const row = entries.length + offset + 2;
        const source: FileRow = { importId: uuid('import'), fileHash: 'ab'.repeat(32), sheet: '名册', row };
        return {
          eventId: uuid(`event ${entries.length + offset}`),
          contract,
          data: contract === rosterImported ? data : { ...data, source },
          schoolYear: (data['schoolYear'] as number | undefined) ?? 2019,
        };
      });
      const bodies = await runtime.database('registry').begin((transaction) => vault.seal(transaction, items));
      for (const [offset, { contract, stream }] of planted.entries()) {
        const version = (versions.get(stream) ?? 0) + 1;
        versions.set(stream, version);
        const { eventId } = items[offset]!;
        force({ eventId, header: headerText(runtime.county, eventId, contract.type, stream, version), body: bodies[offset]! });
      }
    },
  };
}

export function headerText(county: string, id: string, type: string, stream: string, version: number): string {
  const header: Omit<EventHeader, 'version' | 'versionprev'> = {
    county,
    datacontenttype: 'application/json',
    id,
    salt: 'A'.repeat(22),
    source: '/registry',
    specversion: '1.0',
    stream,
    time,
    type,
  };
  return `${headerPrefix(header)}${version},"versionprev":${version - 1}}`;
}

type Data<C extends EventContract> = Omit<EventData<C>, 'source'>;

export const planted = {
  imported: () => importedAll(uuid('import')),
  school(name: string, { schoolType = '211', urbanRural = '121' } = {}): Planted {
    const data: Data<typeof schoolRegistered> = {
      schoolId: uuid(name),
      schoolCode: `99${createHash('sha256').update(name).digest().readUInt32BE().toString().padStart(10, '0').slice(0, 8)}`,
      name,
      schoolType,
      urbanRural,
      builtYear: 1990,
    };
    return { contract: schoolRegistered, stream: `school/${data.schoolId}`, data };
  },
  renamed(school: string, name: string): Planted {
    const data: Data<typeof schoolCorrected> = { schoolId: uuid(school), name, schoolType: '211', urbanRural: '111', builtYear: 1990 };
    return { contract: schoolCorrected, stream: `school/${data.schoolId}`, data };
  },
  conditions(school: string, equipmentYuan: number | null, schoolYear = 2019): Planted {
    const data: Data<typeof schoolConditionsDeclared> = {
      schoolId: uuid(school),
      schoolYear,
      censusDate: `${schoolYear}-09-01`,
      siteAreaDm2: null,
      buildingAreaDm2: 812_345,
      teachingAreaDm2: 400_050,
      indoorSportsAreaDm2: null,
      sportsGroundAreaDm2: 200_000,
      equipmentValueFen: equipmentYuan === null ? null : Math.round(equipmentYuan * 100),
      computers: 60,
      studentComputers: 50,
      books: 9_000,
      multimediaRooms: 12,
      interactiveRooms: null,
      musicRooms: null,
      musicRoomAreasDm2: [],
      artRooms: null,
      artRoomAreasDm2: [],
      laboratories: null,
      activityRoomSets: null,
      campusNetwork: true,
    };
    return { contract: schoolConditionsDeclared, stream: `school/${data.schoolId}`, data };
  },
  classOf(school: string, grade: number, classNo: number, schoolYear = 2019): Planted {
    const data: Data<typeof classOpened> = {
      classId: classId(school, grade, classNo, schoolYear),
      schoolId: uuid(school),
      schoolYear,
      stage: grade <= 6 ? 'primary' : 'junior',
      grade,
      classNo,
    };
    return { contract: classOpened, stream: `class/${data.classId}`, data };
  },
  student(name: string, known: Partial<Data<typeof studentRegistered>> = {}): Planted {
    const data: Data<typeof studentRegistered> = { ...description(name), ...known };
    return { contract: studentRegistered, stream: `student/${data.studentId}`, data };
  },
  corrected(name: string, known: Partial<Data<typeof studentCorrected>>): Planted {
    const data: Data<typeof studentCorrected> = { ...description(name), changed: Object.keys(known), ...known };
    return { contract: studentCorrected, stream: `student/${data.studentId}`, data };
  },
  enrolled(name: string, school: string, grade: number, classNo: number, known: Partial<Data<typeof studentEnrolled>> = {}): Planted {
    const schoolYear = known.schoolYear ?? 2019;
    const data: Data<typeof studentEnrolled> = {
      studentId: uuid(name),
      schoolId: uuid(school),
      classId: classId(school, grade, classNo, schoolYear),
      schoolYear,
      stage: grade <= 6 ? 'primary' : 'junior',
      grade,
      boarding: false,
      entryWay: null,
      entryMonth: null,
      ...known,
    };
    return { contract: studentEnrolled, stream: `student/${data.studentId}`, data };
  },
};

const importedAll = (importId: string): Planted => {
  const data: EventData<typeof rosterImported> = {
    importId,
    kind: 'student-roster',
    schoolYear: 2019,
    fileHash: 'ab'.repeat(32),
    sheet: '名册',
    rows: 1,
    acceptedRows: 1,
    unchangedRows: 0,
    rejectedRows: 0,
    skippedRows: 0,
    importedBy: 'local-operator',
  };
  return { contract: rosterImported, stream: `import/${importId}`, data };
};

export const classId = (school: string, grade: number, classNo: number, schoolYear = 2019) =>
  uuid(`${school} ${schoolYear} ${grade} ${classNo}`);

const description = (name: string): Data<typeof studentRegistered> => ({
  studentId: uuid(name),
  schoolYear: 2019,
  gender: '1',
  birthDate: '2010-03-04',
  hukouKind: null,
  migrant: false,
  ethnicity: '01',
  leftBehind: 'none',
  disability: null,
  name,
  enrolmentKey: null,
  idDocumentKind: null,
  idNumber: null,
});
