import { type EventContract, type EventData, placementContracts } from '@junheng/contracts';
import { type Planted, uuid } from './planted-feed.ts';

const {
  classTransferDecided,
  classTransferRequested,
  classTransferWithdrawn,
  drawAnnulled,
  drawPublished,
  drawRun,
  drawSealed,
  latePlacementRun,
  objectionRaised,
  objectionResolved,
  placementFixed,
  pupilLeft,
  violationConfirmed,
  violationDismissed,
  violationReported,
} = placementContracts;

type Data<C> = C extends EventContract ? EventData<C> : never;
const hash = 'ab'.repeat(32);
const at = '2019-08-28T01:00:00.000Z';
const cohort = (school: string, grade: number, attempt = 1) => ({
  drawId: `2019-${grade}-${uuid(school)}`,
  schoolId: uuid(school),
  schoolYear: 2019,
  grade,
  attempt,
});
const ofDraw = <C extends EventContract>(contract: C, data: Data<C> & { drawId: string }): Planted => ({
  contract,
  stream: `draw/${data.drawId}`,
  data,
});

/** Made-up events of the draw of a school’s starting grade, all of the school year 2019. */
export const plantedDraw = {
  sealed: (school: string, grade = 1): Planted =>
    ofDraw(drawSealed, {
      ...cohort(school, grade),
      rows: 6,
      rosterRoot: hash,
      planHash: hash,
      constraintsHash: hash,
      constraintLeaves: [],
      engineVersion: '1',
      codeHash: hash,
      publicSource: { kind: 'drand', round: 1 },
      revealDeadline: at,
      supervisorIds: [uuid('supervisor')],
      sealedAt: at,
      sealHash: hash,
      sealedBy: 'local-operator',
    } as Data<typeof drawSealed>),
  /** Boys and girls by class. */
  run: (school: string, classes: readonly [boys: number, girls: number][], grade = 1, attempt = 1): Planted =>
    ofDraw(drawRun, {
      ...cohort(school, grade, attempt),
      round: 1,
      seed: hash,
      classOf: classes.flatMap(([boys, girls], k) => Array.from({ length: boys + girls }, () => k + 1)),
      resultHash: hash,
      balance: {
        classes: classes.map(([boys, girls], k) => ({ classNo: k + 1, pupils: boys + girls, boys, girls })),
        attributes: [{ attribute: 'gender', largestDifferenceMillionths: 120_000 }],
        largestDifferenceMillionths: 120_000,
        imbalanceMillionths: 900_000,
        floorMillionths: 800_000,
      },
    } as Data<typeof drawRun>),
  published: (school: string, grade = 1): Planted =>
    ofDraw(drawPublished, {
      ...cohort(school, grade),
      noticeFrom: '2019-08-28',
      noticeTo: '2019-08-31',
      shows: ['name', 'class'],
      resultHash: hash,
      signed: 3,
      refused: 0,
      publishedBy: 'local-operator',
    }),
  annulled: (school: string, grade = 1): Planted =>
    ofDraw(drawAnnulled, { ...cohort(school, grade), reason: '名册漏报一人', annulledAt: at, annulledBy: 'local-operator' } as Data<
      typeof drawAnnulled
    >),
  fixed: (school: string, sizes: readonly number[], grade = 1): Planted =>
    ofDraw(placementFixed, {
      ...cohort(school, grade),
      classes: sizes.map((pupils, k) => ({
        classNo: k + 1,
        studentIds: Array.from({ length: pupils }, (_, n) => uuid(`${school} ${grade} ${k + 1} ${n}`)),
      })),
      fixedBy: 'local-operator',
    }),
  objection: (school: string, name: string, grade = 1): Planted =>
    ofDraw(objectionRaised, {
      ...cohort(school, grade),
      objectionId: uuid(name),
      raisedAs: 'guardian',
      studentId: null,
      text: '请核对',
      raisedBy: 'someone',
    }),
  resolved: (school: string, name: string, decision: 'accepted' | 'rejected' = 'rejected', grade = 1): Planted =>
    ofDraw(objectionResolved, {
      ...cohort(school, grade),
      objectionId: uuid(name),
      decision,
      remedy: 'none',
      reason: '名册无误',
      decidedBy: 'local-operator',
    }),
  late: (school: string, arrivalNo: number, classNo: number, grade = 1): Planted =>
    ofDraw(latePlacementRun, {
      ...cohort(school, grade),
      arrivalNo,
      arrival: 'late',
      studentId: uuid(`${school} late ${arrivalNo}`),
      candidates: [classNo],
      classNo,
      together: [],
      apart: [],
      allowed: [],
      places: 1,
      ground: '',
      placedBy: 'local-operator',
    }),
  left: (school: string, name: string, classNo: number, grade = 1): Planted =>
    ofDraw(pupilLeft, {
      ...cohort(school, grade),
      studentId: uuid(name),
      classNo,
      leaving: 'transfer-out',
      day: '2019-10-08',
      recordedBy: 'local-operator',
    }),
  change: (school: string, name: string, grade = 1): Planted => ({
    contract: classTransferRequested,
    stream: `class-change/${uuid(name)}`,
    data: { ...move(school, name, grade), askedAs: 'guardian', ground: 'health', reason: '就医', requestedBy: 'someone' },
  }),
  changeDecided: (school: string, name: string, decision: 'approved' | 'refused', grade = 1): Planted => ({
    contract: classTransferDecided,
    stream: `class-change/${uuid(name)}`,
    data: { ...move(school, name, grade), decision, reason: '依规', decidedBy: 'local-operator' },
  }),
  changeWithdrawn: (school: string, name: string, grade = 1): Planted => ({
    contract: classTransferWithdrawn,
    stream: `class-change/${uuid(name)}`,
    data: { ...move(school, name, grade), withdrawnBy: 'someone' },
  }),
  violation: (school: string, name: string, kind: Data<typeof violationReported>['kind'], grade: number | null = 1): Planted => ({
    contract: violationReported,
    stream: `violation/${uuid(name)}`,
    data: { ...violation(school, name, kind, grade), channel: 'hotline', text: '举报', reportedBy: 'someone' },
  }),
  confirmed: (school: string, name: string, kind: Data<typeof violationReported>['kind'], cases = 1, veto = true): Planted => ({
    contract: violationConfirmed,
    stream: `violation/${uuid(name)}`,
    data: { ...violation(school, name, kind, 1), veto, cases, finding: '查实', decidedBy: 'local-operator' },
  }),
  dismissed: (school: string, name: string, kind: Data<typeof violationReported>['kind']): Planted => ({
    contract: violationDismissed,
    stream: `violation/${uuid(name)}`,
    data: { ...violation(school, name, kind, 1), finding: '不实', decidedBy: 'local-operator' },
  }),
};

const move = (school: string, name: string, grade: number) => ({
  requestId: uuid(name),
  ...cohort(school, grade),
  studentId: uuid(`${name} pupil`),
  fromClassNo: 1,
  toClassNo: 2,
});

const violation = (school: string, name: string, kind: Data<typeof violationReported>['kind'], grade: number | null) => ({
  violationId: uuid(name),
  schoolId: uuid(school),
  schoolYear: 2019,
  grade,
  kind,
});
