import type { PackChoices } from '@junheng/contracts';
import type { GovernanceApi } from '@junheng/governance/api';
import { demand } from './demand.ts';
import { demoLeadersInCharge, demoOfficeNames, demoOffices } from './offices.ts';
import type { ActAs } from './people.ts';

const inForceFrom = '2019-09-01';
export const demoSchoolYear = 2019;
/** A pack's settings before the county settled anything. */
const noChoices: PackChoices = { dueDates: [], standards: [], monthlyReportDay: null, quarterlyMeeting: false, leading: [] };

/** Days that the document leaves open, as the county has settled them. By mid-October two are over, and one of them long ago. */
const dueDates = [
  { obligationId: 'jt.s1.1', due: '2019-09-05' },
  { obligationId: 'jt.s1.2', due: '2019-09-05' },
  { obligationId: 'jt.m1.1', due: '2019-09-20' },
  { obligationId: 'jt.s2.2', due: '2019-10-08' },
  { obligationId: 'jt.kp1.1', due: '2019-10-20' },
  { obligationId: 'jt.kp6.2', due: '2019-11-30' },
];

/** Who answers where the document names nobody. What is left out stays a defect, for the project office to find. */
const assigned: Readonly<Record<string, string>> = {
  'jt.overall': 'basic-education',
  'jt.p1': 'basic-education',
  'jt.kp1': 'personnel',
  'jt.kp2': 'publicity',
  'jt.kp3': 'research-training',
  'jt.kp4': 'equipment-centre',
  'jt.kp5': 'publicity',
  'jt.kp6': 'inspection',
  'jt.s1': 'project-office',
  'jt.s2': 'project-office',
  'jt.s3': 'finance',
};

/** Offices, two documents in force with the choices of the county, who answers for what, and the task list of the year. */
export async function settleDemoPolicy(governance: GovernanceApi, actAs: ActAs): Promise<void> {
  const projectOffice = actAs('project-office');
  for (const office of demoOffices) await demand(governance.declareOffice(office, projectOffice));
  for (const [leader, officeIds] of Object.entries(demoLeadersInCharge)) {
    const personId = actAs(leader).id;
    for (const officeId of officeIds) await demand(governance.nameLeaderInCharge({ officeId, personId }, projectOffice));
  }
  const activate = (packId: string, choices: Partial<PackChoices>) =>
    demand(governance.activatePack({ packId, version: '2019', from: inForceFrom, choices: { ...noChoices, ...choices } }, projectOffice));
  // The monthly report and the quarterly meeting are practice of reform zones (moe-zones-2022): here they are the county's own choice.
  await activate('jintang-2018', { dueDates, monthlyReportDay: 10, quarterlyMeeting: true });
  await activate('national-quality-2017', {});
  for (const { nameZh, isMapped } of await governance.readOfficeNames(null, projectOffice)) {
    const officeId = demoOfficeNames[nameZh];
    if (officeId !== undefined && !isMapped) await demand(governance.mapOfficeName({ nameZh, officeId }, projectOffice));
  }
  for (const { obligationId, partId } of await governance.readDefects(null, projectOffice)) {
    const leadOffice = assigned[partId];
    if (leadOffice === undefined) continue;
    await demand(governance.assignObligation({ obligationId, leadOffice, coOffices: [], personId: null }, projectOffice));
  }
  await demand(governance.issueTaskList({ schoolYear: demoSchoolYear, except: [] }, projectOffice));
}
