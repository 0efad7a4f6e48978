import type { Deed } from './story.ts';

export type OtherPlaces = { schools: readonly string[]; specialFund: string; housingPerson: string };

const id = (last: number): string => `2c3d7f52-5f0e-4c52-9a0e-1f6d2b6c30${String(last).padStart(2, '0')}`;

/** Who may nothing of it is refused each time: a right that was widened by mistake is told by the year. */
const refusals: readonly Deed[] = [
  ['2019-11-29', 'auditor', 'signOffMeasure', { measureId: 'jt.m2' }, 'FORBIDDEN'],
  ['2019-11-29', 'draw-supervisor', 'submitReport', { reportId: 'office-personnel-2019-10' }, 'FORBIDDEN'],
  ['2019-11-29', 'third-party-researcher', 'endOverride', { obligationId: 'jt.m1.1' }, 'FORBIDDEN'],
  ['2019-11-29', 'teacher', 'signValue', { obligationId: 'jt.m2.1', value: 100 }, 'FORBIDDEN'],
  ['2019-11-29', 'homeroom-teacher', 'setVisitCap', { cap: 0 }, 'FORBIDDEN'],
  ['2019-11-29', 'project-office', 'signValue', { obligationId: 'jt.m2.1', value: 100 }, 'NotPermitted'],
  ['2019-11-29', 'office-personnel', 'signValue', { obligationId: 'jt.m2.1', value: 100 }, 'NotPermitted'],
  ['2019-11-29', 'subject-researcher', 'signValue', { obligationId: 'jt.m2.1', value: 100 }, 'FORBIDDEN'],
  ['2019-11-29', 'principal-2', 'allowVisit', { schoolId: id(0), schoolYear: 2019, term: 1, reason: '本校同意。' }, 'FORBIDDEN'],
];

/** What departments, townships, inspection groups and schools do besides, and the register, the appraisals and the grants. */
export const otherHands = ({ schools, specialFund, housingPerson }: OtherPlaces): readonly Deed[] => [
  ...refusals,
  // The project office signs what it leads itself, as each office does.
  ['2019-11-29', 'project-office', 'signValue', { obligationId: 'jt.s1.1', value: 100 }],
  ...schoolReport(schools[0]!),
  ...pilotOf(schools[0]!),
  ...visitsOverTheCap(schools),
  ...lentGrant(schools[2]!, housingPerson),
  // Appraisals of the year: recorded once, corrected with a reason; a talk with who did worst.
  ['2020-01-14', 'project-office', 'recordAppraisal', appraised(7)],
  ['2020-01-14', 'township-qinghe', 'recordAppraisal', appraised(10), 'FORBIDDEN'],
  ['2020-01-31', 'project-office', 'recordAppraisal', appraised(9), 'AppraisalExists'],
  ['2020-01-31', 'project-office', 'correctAppraisal', { ...appraised(8), reason: '漏计一次入校服务。' }],
  ['2020-02-14', 'leading-group-2', 'holdTalk', talked('2020-02-13')],
  ['2020-02-14', 'department-finance', 'holdTalk', talked('2020-02-13'), 'FORBIDDEN'],
  ['2020-03-14', 'project-office', 'changeBudget', { fundId: specialFund, amountFen: 2_400_000_00, reason: '春季追加设备经费。' }],
  ['2020-03-14', 'department-finance', 'changeBudget', { fundId: specialFund, amountFen: 1_00, reason: '压减。' }, 'FORBIDDEN'],
  ['2020-09-14', 'project-office', 'giveCommendation', commended(schools[0]!)],
];

/** A school’s own month: begun by its working group, handed in by its principal, accepted by the project office. */
function schoolReport(schoolId: string): Deed[] {
  const reportId = `school-${schoolId}-2019-10`;
  const text = { reportId, summary: '起始年级均衡编班已公示，设备按班登记。', lines: [] };
  return [
    ['2019-11-08', 'working-group', 'draftReport', { unitKind: 'SCHOOL', unitId: schoolId, month: '2019-10' }],
    ['2019-11-08', 'working-group', 'writeReport', text],
    ['2019-11-08', 'principal-2', 'writeReport', text, 'NotPermitted'],
    ['2019-11-08', 'principal', 'submitReport', { reportId }],
    ['2019-11-14', 'project-office', 'acceptReport', { reportId }],
  ];
}

/** A pilot from application to renewal, with an expert’s visit. */
function pilotOf(schoolId: string): Deed[] {
  const entryId = id(1);
  const applied = { entryId, kind: 'PILOT', level: 'COUNTY', schoolId, title: '均衡编班试点校', budgetFen: 30_000_00, date: '2019-11-12' };
  const confirmed = { entryId, decision: 'CONFIRMED', level: 'COUNTY', fundingSource: 'PUBLIC_FUND', amountFen: 20_000_00 };
  const decision = { ...confirmed, validUntil: '2020-06-30', date: '2019-11-29', reason: '条件具备。' };
  const visited = {
    visitId: id(2),
    schoolId,
    date: '2020-05-06',
    kind: 'GUIDANCE',
    experts: 2,
    findings: '编班流程规范，建议公开抽签录像。',
  };
  return [
    ['2019-11-14', 'principal', 'applyForEntry', applied],
    ['2019-11-29', 'principal', 'decideEntry', decision, 'FORBIDDEN'],
    ['2019-11-29', 'project-office', 'decideEntry', decision],
    ['2020-05-08', 'project-office', 'recordExpertVisit', visited],
    ['2020-06-30', 'project-office', 'renewEntry', { entryId, validUntil: '2021-06-30', reason: '试点效果良好，续期一年。' }],
  ];
}

/** Of a term that holds one visit only the leading group lets a second in. */
function visitsOverTheCap(schools: readonly string[]): Deed[] {
  const asked = (visit: number, officeId: string, school: number) => ({
    visitId: id(visit),
    schoolId: schools[school]!,
    kind: 'DATA_REQUEST',
    officeId,
    day: '2020-03-20',
    purpose: '报送班级设备台账。',
  });
  const allowance = { schoolId: schools[0]!, schoolYear: 2019, term: 2, reason: '春季专项督导。' };
  return [
    ['2020-03-08', 'office-inspection', 'setVisitCap', { cap: 1 }, 'FORBIDDEN'],
    ['2020-03-08', 'project-office', 'setVisitCap', { cap: 1 }],
    ['2020-03-08', 'inspection-group-1', 'announceVisit', asked(10, 'inspection-group-1', 0)],
    ['2020-03-08', 'department-finance', 'announceVisit', asked(11, 'finance', 0), 'VisitsAtCap'],
    ['2020-03-08', 'department-finance', 'announceVisit', asked(12, 'equipment-centre', 1), 'NotPermitted'],
    ['2020-03-08', 'township-qinghe', 'announceVisit', asked(13, 'qinghe', 1)],
    ['2020-03-14', 'leading-group', 'allowVisit', allowance],
    ['2020-03-14', 'department-finance', 'announceVisit', asked(11, 'finance', 0)],
    ['2020-03-31', 'inspection-group-1', 'recordVisit', { visitId: id(10), day: '2020-03-20', findings: '台账齐全。' }],
    ['2020-03-14', 'township-qinghe', 'cancelVisit', { visitId: id(13), reason: '学校已公开该数据。' }],
  ];
}

/** Somebody of one office stands in at another for a while: before and after, that office’s work is not theirs. */
function lentGrant(schoolId: string, personId: string): Deed[] {
  const grant = { personId, role: 'OFFICE', scopeKind: 'OFFICE', scopeId: 'publicity' };
  const visit = { schoolId, kind: 'VISIT', officeId: 'publicity', purpose: '核查政策宣传。' };
  return [
    ['2020-01-14', 'department-housing', 'announceVisit', { ...visit, visitId: id(20), day: '2020-02-20' }, 'NotPermitted'],
    ['2020-01-31', 'administrator', 'grantRole', { ...grant, until: null }],
    ['2020-02-08', 'department-housing', 'announceVisit', { ...visit, visitId: id(20), day: '2020-02-20' }],
    ['2020-02-29', 'administrator', 'revokeRole', { ...grant, reason: '代理期满。' }],
    ['2020-03-31', 'department-housing', 'announceVisit', { ...visit, visitId: id(21), day: '2020-04-20' }, 'NotPermitted'],
  ];
}

const appraised = (points: number) => ({
  year: 2019,
  officeId: 'qinghe',
  items: [{ obligationId: 'jt.m2.1', outOf: 10, points }],
  result: 'PASS',
  document: null,
});
const talked = (day: string) => ({
  talkId: id(30),
  unitKind: 'OFFICE',
  unitId: 'qinghe',
  day,
  issueId: null,
  reason: '年度考核得分偏低。',
  record: '镇上说明情况，承诺配齐专干。',
});
const commended = (recipientId: string) => ({
  commendationId: id(31),
  recipientKind: 'SCHOOL',
  recipientId,
  title: '班级均衡先进学校',
  basis: '试点考核优秀。',
  date: '2020-09-10',
});
