import { createHash } from 'node:crypto';
import {
  type CarePlacement,
  type EventContract,
  type EventData,
  type EventHeader,
  type FileRow,
  dayOf,
  headerPrefix,
  monitoringContracts,
  registryContracts,
  stageOfGrade,
} from '@junheng/contracts';
import type { LedgerApi, LedgerEntry } from '@junheng/ledger/api';
import { type Runtime, uuidFromBytes } from '@junheng/runtime';
import type { TestDatabase } from '@junheng/runtime/testing';
import { createVault, grantVault, type PlainItem, vaultMigrations } from '@junheng/vault';
import { gatewaySchemas } from '../src/service.ts';

export const { schoolRegistered, schoolCorrected, schoolConditionsDeclared, classOpened } = registryContracts;
export const { studentRegistered, studentCorrected, studentEnrolled, rosterImported } = registryContracts;
const { classDeclared, studentCareRecorded, teacherRegistered, teacherPlaced, cohortCounted, countyFiguresDeclared } = registryContracts;
const { importWithdrawn, factsWithdrawn, registerExported, eventsExported, layoutDefined } = registryContracts;
const { monthFrozen } = monitoringContracts;

export const uuid = (name: string) => uuidFromBytes(createHash('sha256').update(name).digest());
const time = '2019-09-10T02:00:00Z';

/** A made-up event: its contract, its stream and its data without the source row, which is counted up. */
export type Planted = { contract: EventContract; stream: string; data: Record<string, unknown> };

/** A ledger of made-up events behind the api's feed: sealed by the real vault, never signed. */
export type PlantedFeed = {
  ledger: LedgerApi;
  entries: LedgerEntry[];
  /** `on`: when the facts happened, ISO 8601 in UTC; 10 September 2019 unless given. */
  append(planted: readonly Planted[], on?: string): Promise<void>;
  /** Puts an entry in as it is. */
  force(entry: Partial<LedgerEntry> & Pick<LedgerEntry, 'header' | 'body'>): void;
};

/** Migrates vault and gateway, with the grant that the gateway's role has in the platform. */
export async function prepareSchemas(database: TestDatabase): Promise<void> {
  await database.schema('vault', [vaultMigrations]);
  await database.schema('registry', []);
  for (const [name, directories] of Object.entries(gatewaySchemas)) await database.schema(name, directories, { max: 4, role: 'gateway' });
  await grantVault(database.owner, {
    writers: ['registry'],
    readers: [{ role: 'gateway', purpose: 'equity-view', classes: ['sensitive'] }],
  });
}

/** Empties the view's tables: the next gateway projects the whole feed again. */
export async function emptyView(database: TestDatabase): Promise<void> {
  const tables = await database.owner<{ name: string }[]>`
    select table_schema || '.' || table_name as name from information_schema.columns
    where table_schema like 'gateway%' and column_name = 'county'`;
  await database.owner.unsafe(`truncate ${tables.map(({ name }) => name).join(', ')}`);
}

export function plantFeed(runtime: Runtime): PlantedFeed {
  const vault = createVault({ runtime });
  const entries: LedgerEntry[] = [];
  const versions = new Map<string, number>();
  const waiting = new Set<() => void>();
  const ledger: LedgerApi = {
    async readFeed({ from, limit, waitMilliseconds = 0 }) {
      if (entries.length <= from && waitMilliseconds > 0) {
        await new Promise<void>((resolve) => {
          const wake = () => {
            clearTimeout(timer);
            waiting.delete(wake);
            resolve();
          };
          const timer = setTimeout(wake, waitMilliseconds);
          waiting.add(wake);
        });
      }
      return entries.slice(from, from + limit);
    },
    async readSizeAt(_county, day) {
      return entries.findLastIndex(({ header }) => dayOfEntry(header) <= day) + 1;
    },
    readFirstDay: async () => (entries.length === 0 ? null : dayOfEntry(entries[0]!.header)),
    readCheckpoint: async () =>
      entries.length === 0 ? null : { size: entries.length, root: '00', note: 'planted', signedAt: new Date(time) },
    readReceipt: async ({ eventId }) => {
      const entry = entries.find((known) => known.eventId === eventId);
      if (!entry) return null;
      const { header, body, index } = entry;
      return { format: 'junheng-receipt-v1', header, body, index, size: entries.length, proof: [], checkpoint: '', verifierKey: 'planted' };
    },
    verifierKey: async () => 'planted',
    readKeys: async () => [{ verifierKey: 'planted', fromSize: 0, untilSize: null }],
    readLogFile: async () => null,
    readConsistency: async () => null,
    readWitnesses: async () => [],
    audit: async () => {
      throw new Error('a planted ledger has no log to audit');
    },
    readStatus: async () => {
      throw new Error('a planted ledger has no status');
    },
    readTakenBuckets: async () => [],
    readTakenEvents: async () => [],
    readQuarantine: async () => ({ items: [], total: 0 }),
    replayQuarantined: async () => ({ ok: false, refusal: { code: 'PLANTED', zh: '样本', en: 'planted' } }),
    discardQuarantined: async () => ({ ok: false, refusal: { code: 'PLANTED', zh: '样本', en: 'planted' } }),
  };
  const force: PlantedFeed['force'] = (entry) => {
    const index = entries.length;
    entries.push({ index, eventId: uuid(`event ${index}`), position: BigInt(index + 1), recordedAt: new Date(time), ...entry });
    for (const wake of waiting) wake();
  };
  return {
    ledger,
    entries,
    force,
    async append(planted, on = time) {
      const items = planted.map(({ contract, data }, offset): PlainItem => {
        const row = entries.length + offset + 2;
        const source: FileRow = { importId: uuid('import'), fileHash: 'ab'.repeat(32), sheet: '名册', row };
        return {
          eventId: uuid(`event ${entries.length + offset}`),
          contract,
          data: 'source' in contract.fields ? { source, ...data } : data,
          schoolYear: (data['schoolYear'] as number | undefined) ?? 2019,
        };
      });
      const bodies = await runtime.database('registry').begin((transaction) => vault.seal(transaction, items));
      for (const [offset, { contract, stream }] of planted.entries()) {
        const version = (versions.get(stream) ?? 0) + 1;
        versions.set(stream, version);
        const { eventId } = items[offset]!;
        force({ eventId, header: headerText(runtime.county, eventId, contract.type, stream, version, on), body: bodies[offset]! });
      }
    },
  };
}

/** The day in a header's time, by the county's calendar. */
const dayOfEntry = (header: string) => dayOf(new Date((JSON.parse(header) as { time: string }).time));

export function headerText(county: string, id: string, type: string, stream: string, version: number, on = time): string {
  const header: Omit<EventHeader, 'version' | 'versionprev'> = {
    county,
    datacontenttype: 'application/json',
    id,
    salt: 'A'.repeat(22),
    source: '/registry',
    specversion: '1.0',
    stream,
    time: on,
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
      township: '清溪镇',
      ownership: 'public',
    };
    return { contract: schoolRegistered, stream: `school/${data.schoolId}`, data };
  },
  renamed(school: string, name: string): Planted {
    const data: Data<typeof schoolCorrected> = {
      schoolId: uuid(school),
      name,
      schoolType: '211',
      urbanRural: '111',
      builtYear: 1990,
      township: null,
      ownership: 'private',
    };
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
  declared(school: string, grade: number, classNo: number, known: Partial<Data<typeof classDeclared>> = {}): Planted {
    const data: Data<typeof classDeclared> = {
      ...(this.classOf(school, grade, classNo).data as Data<typeof classOpened>),
      className: `${grade}(${classNo})班`,
      openedMonth: '2019-09',
      students: 40,
      male: 21,
      female: 19,
      boarding: false,
      homeroomTeacherId: null,
      ...known,
    };
    return { contract: classDeclared, stream: `class/${data.classId}`, data };
  },
  classOf(school: string, grade: number, classNo: number, schoolYear = 2019): Planted {
    const data: Data<typeof classOpened> = {
      classId: classId(school, grade, classNo, schoolYear),
      schoolId: uuid(school),
      schoolYear,
      stage: stageOfGrade(grade),
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
      stage: stageOfGrade(grade),
      grade,
      boarding: false,
      entryWay: null,
      entryMonth: null,
      ...known,
    };
    return { contract: studentEnrolled, stream: `student/${data.studentId}`, data };
  },
  care(name: string, placement: CarePlacement, schoolYear = 2019): Planted {
    const data: Data<typeof studentCareRecorded> = {
      studentId: uuid(name),
      schoolYear,
      category: '听力残疾',
      level: null,
      placement,
      schoolId: null,
      visitsPerMonth: null,
      hukouPlace: null,
    };
    return { contract: studentCareRecorded, stream: `student/${data.studentId}`, data };
  },
  teacher(name: string, known: Partial<Data<typeof teacherRegistered>> = {}): Planted {
    const data: Data<typeof teacherRegistered> = {
      teacherId: uuid(name),
      schoolYear: 2019,
      gender: '2',
      birthDate: '1980-05-06',
      workSince: null,
      yearsOfTeaching: null,
      degree: '21',
      title: '二级教师',
      backboneLevel: null,
      certificateKind: null,
      certificateSubject: null,
      ethnicity: null,
      name,
      idNumber: null,
      workNumber: null,
      ...known,
    };
    return { contract: teacherRegistered, stream: `teacher/${data.teacherId}`, data };
  },
  teaching(name: string, school: string, known: Partial<Data<typeof teacherPlaced>> = {}): Planted {
    const data: Data<typeof teacherPlaced> = {
      teacherId: uuid(name),
      schoolId: uuid(school),
      schoolYear: 2019,
      stage: 'primary',
      fullTime: true,
      onQuota: null,
      subjects: ['语文'],
      weeklyLessonsTenths: null,
      homeroomClassId: null,
      rural: null,
      atSchoolSince: null,
      rotationEligible: null,
      ...known,
    };
    return { contract: teacherPlaced, stream: `teacher/${data.teacherId}`, data };
  },
  cohort(schoolYear: number, grade: number, known: Partial<Data<typeof cohortCounted>> = {}): Planted {
    const schoolId = known.schoolId ?? null;
    const cohortId = uuid(`cohort ${schoolYear} ${grade} ${schoolId}`);
    const counts = { students: 1000, transferredIn: 0, transferredOut: 0, died: 0, graduated: null };
    const data: Data<typeof cohortCounted> = { cohortId, schoolYear, grade, schoolId, ...counts, ...known };
    return { contract: cohortCounted, stream: `cohort/${cohortId}`, data };
  },
  figures(schoolYear: number, known: Partial<Data<typeof countyFiguresDeclared>> = {}): Planted {
    const names = Object.keys(countyFiguresDeclared.fields).filter((name) => name !== 'source');
    const unknown = Object.fromEntries(names.map((name) => [name, null])) as unknown as Data<typeof countyFiguresDeclared>;
    const data = { ...unknown, figuresId: uuid(`figures ${schoolYear}`), schoolYear, ...known };
    return { contract: countyFiguresDeclared, stream: `county-figures/${data.figuresId}`, data };
  },
  withdrawn(
    subjectKind: EventData<typeof factsWithdrawn>['subjectKind'],
    subjectId: string,
    facts: EventData<typeof factsWithdrawn>['facts'],
  ): Planted {
    const data: EventData<typeof factsWithdrawn> = { subjectKind, subjectId, importId: uuid('import'), facts };
    return { contract: factsWithdrawn, stream: `${subjectKind}/${subjectId}`, data };
  },
  importWithdrawn(): Planted {
    const data: EventData<typeof importWithdrawn> = {
      importId: uuid('import'),
      reason: '误传',
      withdrawnSubjects: 1,
      keptSubjects: 0,
      withdrawnBy: 'local-operator',
    };
    return { contract: importWithdrawn, stream: `import/${data.importId}`, data };
  },
  exported(): Planted {
    const data: EventData<typeof registerExported> = {
      exportId: uuid('export'),
      kind: 'student-roster',
      schoolYear: 2019,
      rows: 1,
      exportedBy: 'local-operator',
    };
    return { contract: registerExported, stream: `export/${data.exportId}`, data };
  },
  eventsExported(): Planted {
    const data: EventData<typeof eventsExported> = {
      exportId: uuid('export'),
      fromIndex: 0,
      entries: 1,
      withSensitive: false,
      exportedBy: 'local-operator',
    };
    return { contract: eventsExported, stream: `export/${data.exportId}`, data };
  },
  /** A month as it was frozen, with one figure of this value. */
  month(month: string, value: string | null = '0.47', schoolYear = 2019): Planted {
    const figure = { id: 'cv.books', stage: 'primary' as const, value, limit: '0.5', status: value === null ? 'NO_DATA' : 'MET' } as const;
    const data: EventData<typeof monthFrozen> = { month, schoolYear, ledgerSize: 12, viewVersion: 1, figures: [figure] };
    return { contract: monthFrozen, stream: `month/${month}`, data };
  },
  layout(): Planted {
    const data: EventData<typeof layoutDefined> = { layoutId: 'star', document: '{}', definedBy: 'local-operator' };
    return { contract: layoutDefined, stream: `layout/${data.layoutId}`, data };
  },
};

const importedAll = (importId: string): Planted => {
  const data: EventData<typeof rosterImported> = {
    importId,
    kind: 'student-roster',
    layout: null,
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
  preschool: null,
  twinGroup: null,
  inclusive: null,
  subsidised: false,
  name,
  enrolmentKey: null,
  idDocumentKind: null,
  idNumber: null,
});
