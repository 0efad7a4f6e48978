import {
  arrivalKinds,
  calendarMonth,
  carePlacements,
  classChangeDecisions,
  contractsByType,
  type EventContract,
  type EventData,
  type FileRow,
  formerRegistryContracts,
  leavings,
  monitoringContracts,
  objectionDecisions,
  placementContracts,
  registryContracts,
  stages,
  withdrawableFacts,
} from '@junheng/contracts';

/**
 * The fields that the view reads of each event, and what each must look like. Hand-written, because the publisher
 * checked the whole contract and the projection checks again on its hot path: parsing header and body by their full
 * schemas took a third of a replay (13 of 40 µs per event). Sealed fields stand in `sealedChecks`.
 */
type Check = (value: unknown) => boolean;

const uuid: Check = (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
const text: Check = (value) => typeof value === 'string' && value !== '';
const int: Check = Number.isSafeInteger;
const date: Check = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const partialDate: Check = (value) => typeof value === 'string' && /^\d{4}(-(Q[1-4]|\d\d(-\d\d)?))?$/.test(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const boolean: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const optionalInt = orNull(int);
const optionalText = orNull((value) => typeof value === 'string');
const texts: Check = (value) => Array.isArray(value) && value.every((each) => typeof each === 'string');
const fileRow: Check = (value) => {
  const row = value as Partial<FileRow> | null | undefined;
  return (
    typeof row === 'object' && row !== null && uuid(row.importId) && text(row.fileHash) && typeof row.sheet === 'string' && int(row.row)
  );
};
const withdrawals: Check = (value) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((each: { fact?: unknown; schoolYear?: unknown } | null) => isWithdrawable(each?.fact) && optionalInt(each?.schoolYear));
const isWithdrawable = oneOf(...withdrawableFacts);

const student = {
  studentId: uuid,
  schoolYear: int,
  gender: oneOf('0', '1', '2', '9'),
  birthDate: orNull(partialDate),
  migrant: orNull(boolean),
  source: fileRow,
};
const school = {
  schoolId: uuid,
  name: text,
  schoolType: text,
  urbanRural: text,
  township: optionalText,
  ownership: orNull(oneOf('public', 'private')),
  source: fileRow,
};
const place = { schoolId: uuid, schoolYear: int, stage: oneOf(...stages), grade: int, source: fileRow };
const teacher = {
  teacherId: uuid,
  schoolYear: int,
  birthDate: orNull(partialDate),
  degree: optionalText,
  title: optionalText,
  backboneLevel: optionalText,
  source: fileRow,
};

const {
  drawSealed,
  drawRun,
  drawPublished,
  drawAnnulled,
  placementFixed,
  objectionRaised,
  objectionResolved,
  latePlacementRun,
  pupilLeft,
  classTransferRequested,
  classTransferDecided,
  classTransferWithdrawn,
  violationReported,
  violationConfirmed,
  violationDismissed,
} = placementContracts;
/** Of placement: what the classes of the starting grades came to, and what happened to them afterwards. */
const projectedPlacement = {
  drawSealed,
  drawRun,
  drawPublished,
  drawAnnulled,
  placementFixed,
  objectionRaised,
  objectionResolved,
  latePlacementRun,
  pupilLeft,
  classTransferRequested,
  classTransferDecided,
  classTransferWithdrawn,
  violationReported,
  violationConfirmed,
  violationDismissed,
};
const projectedContracts = { ...registryContracts, ...monitoringContracts, ...projectedPlacement };
/** `unprojected`: an event of a service of which the view keeps the fact and reads nothing more. */
type Contracts = typeof projectedContracts & { unprojected: EventContract<Record<never, never>> };
export type EventKind = keyof Contracts;

const drawId: Check = (value) => typeof value === 'string' && /^\d{4}-[1-9]-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
const cohort = { drawId, schoolId: uuid, schoolYear: int, grade: int, attempt: int };
const change = { ...cohort, requestId: uuid, studentId: uuid, fromClassNo: int, toClassNo: int };
const violation = { violationId: uuid, schoolId: uuid, schoolYear: int, grade: optionalInt, kind: text };

const checks = {
  schoolRegistered: { ...school, schoolCode: text },
  schoolCorrected: school,
  schoolConditionsDeclared: {
    schoolId: uuid,
    schoolYear: int,
    censusDate: date,
    equipmentValueFen: optionalInt,
    teachingAreaDm2: optionalInt,
    indoorSportsAreaDm2: optionalInt,
    sportsGroundAreaDm2: optionalInt,
    computers: optionalInt,
    studentComputers: optionalInt,
    books: optionalInt,
    multimediaRooms: optionalInt,
    source: fileRow,
  },
  classOpened: { ...place, classId: uuid, classNo: int },
  classDeclared: {
    ...place,
    classId: uuid,
    classNo: int,
    className: optionalText,
    students: optionalInt,
    male: optionalInt,
    female: optionalInt,
    boarding: orNull(boolean),
    homeroomTeacherId: orNull(uuid),
  },
  studentRegistered: student,
  studentCorrected: student,
  studentEnrolled: { ...place, studentId: uuid, classId: orNull(uuid), boarding: orNull(boolean) },
  studentCareRecorded: { studentId: uuid, schoolYear: int, source: fileRow },
  teacherRegistered: teacher,
  teacherCorrected: teacher,
  teacherPlaced: {
    teacherId: uuid,
    schoolId: uuid,
    schoolYear: int,
    stage: orNull(oneOf(...stages)),
    fullTime: orNull(boolean),
    rural: orNull(boolean),
    homeroomClassId: orNull(uuid),
    subjects: texts,
    source: fileRow,
  },
  cohortCounted: {
    cohortId: uuid,
    schoolYear: int,
    grade: int,
    schoolId: orNull(uuid),
    students: int,
    transferredIn: optionalInt,
    transferredOut: optionalInt,
    died: optionalInt,
    graduated: optionalInt,
    source: fileRow,
  },
  countyFiguresDeclared: {
    figuresId: uuid,
    schoolYear: int,
    disabledChildren: optionalInt,
    disabledEnrolled: optionalInt,
    source: fileRow,
  },
  rosterImported: { importId: uuid, schoolYear: int },
  importWithdrawn: { importId: uuid },
  factsWithdrawn: {
    subjectKind: oneOf('school', 'class', 'student', 'teacher', 'cohort', 'county'),
    subjectId: uuid,
    importId: uuid,
    facts: withdrawals,
  },
  registerExported: { exportId: uuid, schoolYear: int },
  eventsExported: { exportId: uuid },
  layoutDefined: { layoutId: text },
  monthFrozen: {
    month: (value) => calendarMonth.safeParse(value).success,
    schoolYear: int,
    ledgerSize: int,
    viewVersion: int,
    figures: (value) => monitoringContracts.monthFrozen.fields.figures.schema.safeParse(value).success,
  },
  drawSealed: cohort,
  drawRun: { ...cohort, balance: (value) => drawRun.fields.balance.schema.safeParse(value).success },
  drawPublished: cohort,
  drawAnnulled: cohort,
  placementFixed: { ...cohort, classes: (value) => placementFixed.fields.classes.schema.safeParse(value).success },
  objectionRaised: { ...cohort, objectionId: uuid },
  objectionResolved: { ...cohort, objectionId: uuid, decision: oneOf(...objectionDecisions) },
  latePlacementRun: { ...cohort, studentId: uuid, arrivalNo: int, arrival: oneOf(...arrivalKinds), classNo: int },
  pupilLeft: { ...cohort, studentId: uuid, day: date, classNo: int, leaving: oneOf(...leavings) },
  classTransferRequested: change,
  classTransferDecided: { ...change, decision: oneOf(...classChangeDecisions) },
  classTransferWithdrawn: change,
  violationReported: violation,
  violationConfirmed: { ...violation, cases: int, veto: boolean },
  violationDismissed: violation,
  unprojected: {},
} as const satisfies { [K in EventKind]: { [F in keyof Contracts[K]['fields']]?: Check } };

/** The sealed fields that the view opens, all of class `sensitive`. */
const described = {
  leftBehind: orNull(oneOf('none', 'one-parent', 'both-parents')),
  ethnicity: optionalText,
  subsidised: orNull(boolean),
};
const sealedChecks = {
  studentRegistered: described,
  studentCorrected: described,
  studentCareRecorded: { placement: oneOf(...carePlacements) },
} as const satisfies { [K in EventKind]?: { [F in keyof Contracts[K]['fields']]?: Check } };

type Sealed = typeof sealedChecks;
type SealedKind = keyof Sealed;
type Read<K extends EventKind, C> = Pick<EventData<Contracts[K]>, keyof C & keyof EventData<Contracts[K]>>;
/** Null also where the key of a sealed field is gone: unknown is what can't be read any more, too. */
type OpenedData<K extends EventKind> = K extends SealedKind
  ? { [F in keyof Sealed[K] & keyof EventData<Contracts[K]>]: EventData<Contracts[K]>[F] | null }
  : unknown;

/** The checked fields of one kind of event. */
export type CheckedData<K extends EventKind> = Read<K, (typeof checks)[K]> & OpenedData<K>;

const listed = (given: object) =>
  new Map(
    Object.entries(given).map(([kind, fields]): [EventKind, [string, Check][]] => [
      kind as EventKind,
      Object.entries(fields as Record<string, Check>),
    ]),
  );
const checkList = listed(checks);
const sealedList = listed(sealedChecks);

const sealedNames = new Map([...sealedList].map(([kind, fields]) => [kind, fields.map(([name]) => name)]));
export const sealedFields = (kind: EventKind): readonly string[] => sealedNames.get(kind) ?? [];

const kinds = (contracts: { [K in EventKind]?: EventContract }): [string, EventKind][] =>
  Object.entries(contracts).map(([name, { type }]) => [type, name as EventKind]);

/** What each of these contracts' events is read as. A type that stands in no contract is not in it: the projection stops there. */
export const kindsOf = (published: ReadonlyMap<string, EventContract>): ReadonlyMap<string, EventKind> =>
  new Map([
    ...[...published.keys()].map((type): [string, EventKind] => [type, 'unprojected']),
    ...kinds(projectedContracts),
    ...kinds(formerRegistryContracts),
  ]);

/** Of every type, past and present. Data of a past one reads as its kind after `upcastToToday`. */
export const kindByType: ReadonlyMap<string, EventKind> = kindsOf(contractsByType);

/** Every type, past and present, of these kinds. */
export const typesOf = (...wanted: readonly EventKind[]): string[] =>
  [...kindByType].filter(([, kind]) => wanted.includes(kind)).map(([type]) => type);

/** Name of the first field that is not what the view needs; null when all are. */
export function unfitField(kind: EventKind, body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return 'body';
  return firstUnfit(checkList.get(kind)!, body) ?? firstUnfit(sealedList.get(kind) ?? [], body, true);
}

function firstUnfit(fields: readonly [string, Check][], body: object, mayBeNull = false): string | null {
  for (const [name, check] of fields) {
    const value = (body as Record<string, unknown>)[name];
    if (!check(value) && !(mayBeNull && value === null)) return name;
  }
  return null;
}
