import { type EventData, type FileRow, registryContracts, stages } from '@junheng/contracts';

/**
 * The fields that the view reads of each event, and what each must look like. Hand-written, because the publisher
 * checked the whole contract and the projection checks again on its hot path: parsing header and body by their full
 * schemas took a third of a replay (13 of 40 µs per event).
 */
type Check = (value: unknown) => boolean;

const uuid: Check = (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
const text: Check = (value) => typeof value === 'string' && value !== '';
const int: Check = Number.isSafeInteger;
const date: Check = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const boolean: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const fileRow: Check = (value) => {
  const row = value as Partial<FileRow> | null | undefined;
  return (
    typeof row === 'object' && row !== null && uuid(row.importId) && text(row.fileHash) && typeof row.sheet === 'string' && int(row.row)
  );
};

const student = { studentId: uuid, schoolYear: int, gender: oneOf('0', '1', '2', '9'), migrant: orNull(boolean), source: fileRow };
const school = { schoolId: uuid, name: text, schoolType: text, urbanRural: text, source: fileRow };

type Contracts = typeof registryContracts;
export type EventKind = keyof Contracts;

const checks = {
  schoolRegistered: { ...school, schoolCode: text },
  schoolCorrected: school,
  schoolConditionsDeclared: {
    schoolId: uuid,
    schoolYear: int,
    censusDate: date,
    equipmentValueFen: orNull(int),
    teachingAreaDm2: orNull(int),
    indoorSportsAreaDm2: orNull(int),
    sportsGroundAreaDm2: orNull(int),
    computers: orNull(int),
    studentComputers: orNull(int),
    books: orNull(int),
    multimediaRooms: orNull(int),
    source: fileRow,
  },
  classOpened: { classId: uuid, schoolId: uuid, schoolYear: int, stage: oneOf(...stages), grade: int, classNo: int, source: fileRow },
  studentRegistered: student,
  studentCorrected: student,
  studentEnrolled: {
    studentId: uuid,
    schoolId: uuid,
    classId: uuid,
    schoolYear: int,
    stage: oneOf(...stages),
    grade: int,
    boarding: orNull(boolean),
    source: fileRow,
  },
  rosterImported: { importId: uuid, schoolYear: int },
} as const satisfies { [K in EventKind]: { [F in keyof Contracts[K]['fields']]?: Check } };

/** The checked fields of one kind of event. */
export type CheckedData<K extends EventKind> = Pick<EventData<Contracts[K]>, keyof (typeof checks)[K] & keyof EventData<Contracts[K]>>;

const checkList = new Map(
  Object.entries(checks).map(([kind, fields]): [EventKind, [string, Check][]] => [kind as EventKind, Object.entries(fields)]),
);

export const kindByType: ReadonlyMap<string, EventKind> = new Map(
  Object.entries(registryContracts).map(([kind, contract]) => [contract.type, kind as EventKind]),
);

/** Name of the first field that is not what the view needs; null when all are. */
export function unfitField(kind: EventKind, body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return 'body';
  for (const [name, check] of checkList.get(kind)!) if (!check((body as Record<string, unknown>)[name])) return name;
  return null;
}

export type LeftBehind = EventData<Contracts['studentRegistered']>['leftBehind'];
export const isLeftBehind = orNull(oneOf('none', 'one-parent', 'both-parents')) as (value: unknown) => value is LeftBehind;
