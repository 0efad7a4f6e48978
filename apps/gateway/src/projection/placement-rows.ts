import type { CheckedData } from './checked-fields.ts';

export type PlacementStepKind = 'sealed' | 'run' | 'published' | 'fixed' | 'annulled';
export type PlacementCaseKind = 'objection' | 'arrival' | 'leaving' | 'class-change' | 'violation';

/** A class as drawn, or as fixed: then its boys and girls are not said again. */
export type PlacedClass = { classNo: number; pupils: number; boys: number | null; girls: number | null };

export type PlacementStepRow = {
  drawId: string;
  attempt: number;
  step: PlacementStepKind;
  schoolId: string;
  schoolYear: number;
  grade: number;
  classes: PlacedClass[] | null;
  largestDifferenceMillionths: number | null;
  imbalanceMillionths: number | null;
  floorMillionths: number | null;
};

export type PlacementCaseRow = {
  caseId: string;
  kind: PlacementCaseKind;
  schoolId: string;
  schoolYear: number;
  /** null: a violation of no one grade. */
  grade: number | null;
  classNo: number | null;
  toClassNo: number | null;
  detail: string | null;
  /** 'open' until it is decided; 'done': there is nothing to decide. */
  outcome: 'open' | 'done' | 'accepted' | 'rejected' | 'approved' | 'refused' | 'withdrawn' | 'confirmed' | 'dismissed';
  cases: number;
  veto: boolean;
};

/** How the fold calls the events of placement that it reads. */
export type PlacementData = {
  [K in (typeof placementKinds)[number]]: { kind: K; data: CheckedData<K> };
}[(typeof placementKinds)[number]];

export const placementKinds = [
  'drawSealed',
  'drawRun',
  'drawPublished',
  'drawAnnulled',
  'placementFixed',
  'objectionRaised',
  'objectionResolved',
  'latePlacementRun',
  'pupilLeft',
  'classTransferRequested',
  'classTransferDecided',
  'classTransferWithdrawn',
  'violationReported',
  'violationConfirmed',
  'violationDismissed',
] as const;

/** The row that an event of placement writes; a later one of the same key takes its place. */
export function placementRowOf({ kind, data }: PlacementData): { step: PlacementStepRow } | { case: PlacementCaseRow } {
  switch (kind) {
    case 'drawSealed':
      return { step: stepOf(data, 'sealed') };
    case 'drawRun': {
      const { classes, largestDifferenceMillionths, imbalanceMillionths, floorMillionths } = data.balance;
      return { step: { ...stepOf(data, 'run', classes), largestDifferenceMillionths, imbalanceMillionths, floorMillionths } };
    }
    case 'drawPublished':
      return { step: stepOf(data, 'published') };
    case 'drawAnnulled':
      return { step: stepOf(data, 'annulled') };
    case 'placementFixed': {
      const classes = data.classes.map(({ classNo, studentIds }) => ({ classNo, pupils: studentIds.length, boys: null, girls: null }));
      return { step: stepOf(data, 'fixed', classes) };
    }
    case 'objectionRaised':
      return { case: { ...caseOf(data, data.objectionId, 'objection'), outcome: 'open' } };
    case 'objectionResolved':
      return { case: { ...caseOf(data, data.objectionId, 'objection'), outcome: data.decision } };
    case 'latePlacementRun':
      return { case: { ...caseOf(data, `${data.drawId} ${data.arrivalNo}`, 'arrival'), classNo: data.classNo, detail: data.arrival } };
    case 'pupilLeft':
      return {
        case: { ...caseOf(data, `${data.drawId} ${data.studentId} ${data.day}`, 'leaving'), classNo: data.classNo, detail: data.leaving },
      };
    case 'classTransferRequested':
      return { case: { ...changeOf(data), outcome: 'open' } };
    case 'classTransferDecided':
      return { case: { ...changeOf(data), outcome: data.decision } };
    case 'classTransferWithdrawn':
      return { case: { ...changeOf(data), outcome: 'withdrawn' } };
    case 'violationReported':
      return { case: { ...violationOf(data), outcome: 'open' } };
    case 'violationConfirmed':
      return { case: { ...violationOf(data), outcome: 'confirmed', cases: data.cases, veto: data.veto } };
    case 'violationDismissed':
      return { case: { ...violationOf(data), outcome: 'dismissed' } };
  }
}

type Cohort = { drawId: string; attempt: number; schoolId: string; schoolYear: number; grade: number };

const stepOf = (
  { drawId, attempt, schoolId, schoolYear, grade }: Cohort,
  step: PlacementStepKind,
  classes: PlacedClass[] | null = null,
): PlacementStepRow => ({
  drawId,
  attempt,
  step,
  schoolId,
  schoolYear,
  grade,
  classes,
  largestDifferenceMillionths: null,
  imbalanceMillionths: null,
  floorMillionths: null,
});

const caseOf = (
  { schoolId, schoolYear, grade }: { schoolId: string; schoolYear: number; grade: number | null },
  caseId: string,
  kind: PlacementCaseKind,
): PlacementCaseRow => ({
  caseId,
  kind,
  schoolId,
  schoolYear,
  grade,
  classNo: null,
  toClassNo: null,
  detail: null,
  outcome: 'done',
  cases: 1,
  veto: false,
});

const changeOf = (data: CheckedData<'classTransferRequested'>) => ({
  ...caseOf(data, data.requestId, 'class-change'),
  classNo: data.fromClassNo,
  toClassNo: data.toClassNo,
});

const violationOf = (data: CheckedData<'violationReported'>) => ({ ...caseOf(data, data.violationId, 'violation'), detail: data.kind });
