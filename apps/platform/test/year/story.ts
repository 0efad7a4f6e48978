import type { AskAs } from './ask-as.ts';

/** What somebody does on a day, and the refusal they must hear; null: it is done. */
export type Deed = readonly [day: string, subject: string, command: string, variables: Record<string, unknown>, refusal?: string];

const issueId = '0a1c7f52-5f0e-4c52-9a0e-1f6d2b6c1901';
const awardId = '0a1c7f52-5f0e-4c52-9a0e-1f6d2b6c1903';
const violationId = '0a1c7f52-5f0e-4c52-9a0e-1f6d2b6c1905';
const visitId = '0a1c7f52-5f0e-4c52-9a0e-1f6d2b6c1902';
const secondIssue = '1b2c7f52-5f0e-4c52-9a0e-1f6d2b6c2001';
const itemId = '1b2c7f52-5f0e-4c52-9a0e-1f6d2b6c2002';

export type StoryPlaces = { schools: readonly string[]; awardFund: string; specialFund: string };

/**
 * The year of the issue register, the meetings, the documents, the money, in order of its days. Reports, tasks and
 * signatures come every month besides.
 */
export const story = ({ schools, awardFund, specialFund }: StoryPlaces): readonly Deed[] => [
  ['2019-10-31', 'project-office', 'holdMeeting', meeting('2019-4', '2019-10-25', '2019-12-20')],
  ['2019-10-31', 'leading-group', 'signOffMeasure', { measureId: 'jt.m2' }],
  ['2019-10-31', 'parent', 'signOffMeasure', { measureId: 'jt.m2' }, 'FORBIDDEN'],
  ['2019-10-31', 'office-inspection', 'recordVisit', { visitId, day: '2019-10-22', findings: '课程开齐开足，设备使用登记不全。' }],
  // A rectification that fails two checks, and is closed by a second person at the third.
  ['2019-11-08', 'office-equipment-centre', 'submitRectification', rectified('已从富余班级调配 12 套设备。')],
  ['2019-11-08', 'office-equipment-centre', 'checkRectification', checked(null, '自查合格。'), 'FORBIDDEN'],
  ['2019-11-14', 'inspector-2', 'checkRectification', checked('2019-12-10', '仍有三个班级未配齐。')],
  ['2019-12-09', 'office-equipment-centre', 'submitRectification', rectified('其余班级设备已到货。')],
  ['2019-12-13', 'inspector-2', 'checkRectification', checked('2020-01-10', '到货未安装，不能使用。')],
  ['2020-01-08', 'office-equipment-centre', 'submitRectification', rectified('全部安装并登记。')],
  ['2020-01-14', 'inspector-2', 'checkRectification', checked(null, '现场核查合格，予以销号。')],
  ['2020-01-31', 'office-equipment-centre', 'submitRectification', rectified('再补登记表。'), 'IssueClosed'],
  // An override stands beside the rule's light, and ends.
  ['2019-11-14', 'project-office', 'overrideLight', overridden('2020-01-31')],
  ['2019-11-14', 'office-publicity', 'overrideLight', overridden('2020-01-31'), 'FORBIDDEN'],
  ['2019-12-31', 'project-office', 'endOverride', { obligationId: 'jt.m1.1' }],
  ['2019-12-13', 'inspector', 'clearViolation', cleared('家长撤回反映。'), 'SecondPersonNeeded'],
  ['2019-12-31', 'inspector-2', 'clearViolation', cleared('学校已取消按成绩分班，重新编班并公示。')],
  // Money: proposed, decided by another hand, paid, and one award taken back.
  ['2019-11-29', 'project-office', 'decideAward', decided(80_000_00), 'FORBIDDEN'],
  ['2019-11-29', 'leading-group', 'decideAward', decided(60_000_00)],
  ['2019-12-13', 'project-office', 'payAward', { awardId, amountFen: 60_000_00, date: '2019-12-12', voucher: '2019-JB-0001' }],
  ['2020-03-31', 'project-office', 'recordSpending', spent(specialFund, schools[1]!)],
  ['2020-07-14', 'project-office', 'proposeAward', proposed(awardFund, schools[0]!)],
  // Supervised handling: answered, returned, answered again, closed.
  ['2019-11-14', 'leading-group', 'openSupervision', supervised('2019-12-05')],
  ['2019-12-09', 'office-publicity', 'answerSupervision', { itemId, answer: '已补报两个月月报。', evidenceIds: [] }],
  ['2019-12-13', 'leading-group', 'returnSupervision', { itemId, due: '2020-01-10', reason: '未说明今后如何按时报送。' }],
  ['2020-01-08', 'office-publicity', 'answerSupervision', { itemId, answer: '已明确专人和报送日期。', evidenceIds: [] }],
  ['2020-01-14', 'leading-group', 'closeSupervision', { itemId, conclusion: '整改到位，办结。' }],
  ...['2020-1', '2020-2', '2020-3'].flatMap(quarterOf),
  // The county holds itself to a new version of the document in mid-year: reports are due earlier, a date moves.
  ['2020-01-31', 'project-office', 'activatePolicy', newVersion],
  ['2020-01-31', 'office-personnel', 'activatePolicy', { ...newVersion, version: '2020.2' }, 'FORBIDDEN'],
  ['2020-04-30', 'inspector', 'openIssue', opened(schools[0]!)],
  ['2020-05-14', 'principal', 'submitRectification', { issueId: secondIssue, measures: '已调整课表。', evidenceIds: [] }],
  ['2020-05-08', 'project-office', 'analyseIssue', { issueId: secondIssue, cause: '课时被统考复习占用。', measure: '恢复课表并公示。' }],
  ['2020-05-29', 'project-office', 'checkRectification', { issueId: secondIssue, text: '同意。', due: null }, 'CheckedByOwnHand'],
  ['2020-05-29', 'inspector-2', 'checkRectification', { issueId: secondIssue, text: '课表已执行。', due: null }],
  ['2020-03-08', 'principal-2', 'submitPlan', plan(schools[1]!)],
  [
    '2020-03-14',
    'project-office',
    'approvePlan',
    { planId: `school-${schools[1]!}-2019`, withOffices: ['basic-education'], comments: '同意。' },
  ],
  // The first phase is over: its final result is recorded once.
  ['2020-08-08', 'project-office', 'closePolicyPhase', { packId: 'jintang-2018', phaseId: 'jt.p1' }, 'PhaseNotOver'],
  ['2020-09-14', 'project-office', 'closePolicyPhase', { packId: 'jintang-2018', phaseId: 'jt.p1' }],
  ['2020-09-14', 'project-office', 'issueTaskList', { schoolYear: 2020, except: [] }],
];

function meeting(ofQuarter: string, day: string, due: string) {
  return {
    meetingId: `meeting-${ofQuarter}`,
    day,
    minutes: '研究均衡编班、设备缺口和月报报送情况。',
    officesPresent: ['basic-education', 'equipment-centre', 'inspection'],
    decisions: [{ officeId: 'equipment-centre', due, text: '配齐新设班级设备。' }],
  };
}

function quarterOf(ofQuarter: string): Deed[] {
  const [year, quarter] = ofQuarter.split('-').map(Number);
  const month = String(quarter! * 3 - 2).padStart(2, '0');
  const day = `${year}-${month}-14`;
  return [
    [`${year}-${month}-08`, 'project-office', 'callMeeting', { year, quarter, day, remarks: '季度例会。' }],
    [day, 'project-office', 'holdMeeting', meeting(ofQuarter, day, `${year}-${String(quarter! * 3).padStart(2, '0')}-20`)],
    [day, 'leading-group', 'signOffMeasure', { measureId: 'jt.m1' }],
  ];
}

const rectified = (measures: string) => ({ issueId, measures, evidenceIds: [] });
const checked = (due: string | null, text: string) => ({ issueId, due, text });
const overridden = (until: string) => ({ obligationId: 'jt.m1.1', light: 'AMBER', reason: '标准已印发，等待公布。', until });
const cleared = (reason: string) => ({ obligationId: 'jt.m2.3', violationId, outcome: 'RECTIFIED', reason });
const decided = (amountFen: number) => ({ awardId, decision: 'APPROVED', amountFen, reason: '按考评结果核定。' });
const supervised = (due: string) => ({
  itemId,
  unitKind: 'OFFICE',
  unitId: 'publicity',
  due,
  issueId: null,
  demand: '补报月报并说明原因。',
});
const opened = (schoolId: string) => ({
  issueId: secondIssue,
  source: 'INSPECTION',
  officeId: 'basic-education',
  schoolId,
  obligationId: null,
  due: '2020-05-20',
  title: '综合实践课程未开足',
  description: '抽查三个班级，综合实践课被占用。',
});
const proposed = (fundId: string, schoolId: string) => ({
  awardId: '1b2c7f52-5f0e-4c52-9a0e-1f6d2b6c2003',
  fundId,
  schoolId,
  amountFen: 50_000_00,
  basis: '班级均衡考评良好。',
});
const spent = (fundId: string, schoolId: string) => ({
  fundId,
  kind: 'SPENT',
  schoolId,
  amountFen: 120_000_00,
  date: '2020-03-20',
  voucher: '2020-JH-0003',
  purpose: '购置班级设备',
  exception: null,
});
const plan = (unitId: string) => ({
  unitKind: 'SCHOOL',
  unitId,
  schoolYear: 2019,
  title: '班级均衡发展实施方案（修订）',
  text: '已补充设备缺口清单和经费来源。',
  fundingFen: 45_000_00,
  evidenceIds: [],
});
const newVersion = {
  packId: 'jintang-2018',
  version: '2020',
  from: '2020-02-01',
  choices: {
    dueDates: [{ obligationId: 'jt.kp6.2', due: '2020-04-30' }],
    standards: [],
    monthlyReportDay: 9,
    quarterlyMeeting: true,
    leading: [],
  },
};

/** Says what went otherwise than it must: one line for each deed. */
export async function live({ act }: AskAs, deeds: readonly Deed[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const [day, subject, command, variables, refusal = null] of deeds) {
    const heard = await act(subject, command, variables);
    if (heard !== refusal) wrong.push(`${day} ${subject} ${command}: ${heard ?? 'done'} instead of ${refusal ?? 'done'}`);
  }
  return wrong;
}
