import type { Actor } from '@junheng/access';
import type { GovernanceApi } from '@junheng/governance/api';
import { demand } from './demand.ts';
import type { ActAs } from './people.ts';
import type { DemoPlaces } from './places.ts';

/** Ids of what the demo opens: the same each time, so that loading it again finds them. */
const issueId = '0a1c7f52-5f0e-4c52-9a0e-1f6d2b6c1901';
const visitId = '0a1c7f52-5f0e-4c52-9a0e-1f6d2b6c1902';
const awardId = '0a1c7f52-5f0e-4c52-9a0e-1f6d2b6c1903';
const talkId = '0a1c7f52-5f0e-4c52-9a0e-1f6d2b6c1904';
const violationId = '0a1c7f52-5f0e-4c52-9a0e-1f6d2b6c1905';
const fundYear = 2019;
const yuan = 100; // fen

const inTime = [
  ['basic-education', '起始年级阳光分班全部完成，未发现变相重点班。'],
  ['personnel', '轮岗教师全部到岗，送教安排已下达。'],
  ['research-training', '课程开设检查覆盖全部学校。'],
] as const;
const late = [
  ['equipment-centre', '本月完成 12 个班级的设备核对，缺口已列入采购申请。'],
  ['inspection', '完成第一轮随机检查的准备，检查表已下发。'],
] as const;

/** Whether the last of what the demo does was done. */
export async function isLastThere(governance: GovernanceApi, actor: Actor): Promise<boolean> {
  const loads = await governance.readSchoolLoads({ schoolYear: 2019, term: 1, asOf: null }, actor);
  return loads.some(({ visits }) => visits.some((visit) => visit.visitId === visitId));
}

/** On the 15th: a broken prohibition, a talk with who has not reported, an issue, a meeting called, a visit announced. */
export async function callOctober(governance: GovernanceApi, actAs: ActAs, { schools }: DemoPlaces): Promise<void> {
  await recordViolation(governance, actAs, schools);
  await openFirstIssue(governance, actAs);
  await demand(
    governance.callMeeting(
      { year: 2019, quarter: 4, day: '2019-10-25', remarks: '研究起始年级均衡编班和设备缺口。' },
      actAs('project-office'),
    ),
  );
  await demand(
    governance.announceVisit(
      {
        visitId,
        schoolId: schools[1]!,
        kind: 'inspection',
        officeId: 'inspection',
        day: '2019-10-22',
        purpose: '核查课程开设与班级设备使用。',
      },
      actAs('office-inspection'),
    ),
  );
}

/** Three offices report in time, and are accepted. */
export async function reportSeptember(governance: GovernanceApi, actAs: ActAs): Promise<void> {
  for (const [officeId, summary] of inTime) {
    const reportId = await report(governance, actAs, officeId, summary);
    if (reportId) await demand(governance.acceptReport({ reportId }, actAs('project-office')));
  }
}

/** Two report after the day; one of them gets its report back. The last one has not reported at all. */
export async function reportSeptemberLate(governance: GovernanceApi, actAs: ActAs): Promise<void> {
  for (const [officeId, summary] of late) {
    const reportId = await report(governance, actAs, officeId, summary);
    if (reportId && officeId === 'equipment-centre')
      await demand(governance.returnReport({ reportId, reason: '请写明缺口按班级的数量。' }, actAs('project-office-2')));
  }
}

async function report(governance: GovernanceApi, actAs: ActAs, unitId: string, summary: string): Promise<string | null> {
  const head = actAs(`office-${unitId}`);
  const drafted = await demand(governance.draftReport({ unitKind: 'office', unitId, month: '2019-09' }, head));
  if (!drafted) return null;
  const { reportId } = drafted;
  await demand(governance.writeReport({ reportId, summary, lines: [] }, head));
  return (await demand(governance.submitReport({ reportId }, head))) && reportId;
}

/** One prohibition is broken and not cleared: its measure is red. */
async function recordViolation(governance: GovernanceApi, actAs: ActAs, schools: readonly string[]): Promise<void> {
  const finding = '家长反映某校八年级按成绩分班，初步核实属实。';
  const violation = { obligationId: 'jt.m2.3', violationId, source: 'complaint', schoolId: schools[1]!, finding } as const;
  await demand(governance.recordViolation(violation, actAs('inspector')));
}

async function openFirstIssue(governance: GovernanceApi, actAs: ActAs): Promise<void> {
  await demand(
    governance.openIssue(
      {
        issueId,
        source: 'inspection',
        officeId: 'equipment-centre',
        schoolId: null,
        obligationId: 'jt.m1.4',
        due: '2019-11-08',
        title: '两所学校新班设备未按统一标准配齐',
        description: '随机核查发现，两所学校的新设班级设备低于统一配置标准。',
      },
      actAs('inspector'),
    ),
  );
  await demand(
    governance.analyseIssue(
      { issueId, cause: '开学前增设班级，采购计划未及时调整。', measure: '从富余班级调配，不足部分追加采购。' },
      actAs('office-equipment-centre'),
    ),
  );
  await demand(
    governance.holdTalk(
      {
        talkId,
        unitKind: 'office',
        unitId: 'publicity',
        day: '2019-10-14',
        issueId: null,
        reason: '九月月报逾期未报。',
        record: '责任科室说明情况，承诺一周内补报。',
      },
      actAs('leading-group-2'),
    ),
  );
}

/** Two schools form their working groups and submit plans; one is approved, one returned. */
export async function submitPlans(governance: GovernanceApi, actAs: ActAs, { schools }: DemoPlaces): Promise<void> {
  for (const [index, subject] of ['principal', 'principal-2'].entries()) {
    const [schoolId, schoolYear] = [schools[index]!, 2019];
    const principal = actAs(subject);
    const members = [{ name: '许多思', duty: '资料与台账' }];
    await demand(governance.formWorkgroup({ schoolId, schoolYear, leader: { name: '孟晓晨', duty: '组长' }, members }, principal));
    const plan = await demand(
      governance.submitPlan(
        {
          unitKind: 'school',
          unitId: schoolId,
          schoolYear,
          title: '班级均衡发展实施方案',
          text: '一、均衡编班；二、均衡配备设备；三、均衡配置师资；四、过程监测。',
          fundingFen: 60_000 * yuan,
          evidenceIds: [],
        },
        principal,
      ),
    );
    if (!plan) continue;
    const { planId } = plan;
    if (index === 0)
      await demand(governance.approvePlan({ planId, withOffices: ['basic-education'], comments: '同意实施。' }, actAs('project-office')));
    else await demand(governance.returnPlan({ planId, reason: '请补充设备缺口清单和经费来源。' }, actAs('project-office')));
  }
}

/** Two budgets of the year, a first allotment, and an award proposed. */
export async function payFirstMoney(governance: GovernanceApi, actAs: ActAs, { schools }: DemoPlaces): Promise<void> {
  const projectOffice = actAs('project-office');
  await demand(
    governance.setBudget({ year: fundYear, name: '班级均衡专项经费', kind: 'special', amountFen: 1_800_000 * yuan }, projectOffice),
  );
  await demand(governance.setBudget({ year: fundYear, name: '以奖代补资金', kind: 'award', amountFen: 600_000 * yuan }, projectOffice));
  const funds = await governance.readFunds({ asOf: null }, projectOffice);
  const [special, award] = ['special', 'award'].map((kind) => funds.find((fund) => fund.kind === kind)!);
  await demand(
    governance.recordSpending(
      {
        fundId: special!.fundId,
        kind: 'allotted',
        schoolId: schools[0]!,
        amountFen: 260_000 * yuan,
        date: '2019-10-09',
        voucher: '2019-JH-0001',
        purpose: '补齐新设班级设备',
        exception: null,
      },
      projectOffice,
    ),
  );
  await demand(
    governance.proposeAward(
      { awardId, fundId: award!.fundId, schoolId: schools[1]!, amountFen: 80_000 * yuan, basis: '上学年班级均衡考评优秀。' },
      projectOffice,
    ),
  );
}
