import { createHash } from 'node:crypto';
import type { AskAs } from './ask-as.ts';

const offices = ['equipment-centre', 'basic-education', 'personnel', 'research-training', 'publicity', 'inspection'] as const;

/** Of a thing and a month the same in every run: a number from 0 to `below` - 1. */
export const chance = (of: string, below: number): number => createHash('sha256').update(`year|${of}`).digest().readUInt32BE() % below;

/** Whether the office misses the day on which the report of the month is due; about one in four does. */
const isLate = (office: string, month: string) => chance(`late|${office}|${month}`, 4) === 0;
const isReturned = (office: string, month: string) => chance(`returned|${office}|${month}`, 5) === 0;

/** On the day before they are due: who is in time reports, and some get their report back. */
export async function reportInTime({ act }: AskAs, month: string): Promise<void> {
  for (const office of offices.filter((each) => !isLate(each, month))) {
    const reportId = await report(act, office, month, '本月任务按计划推进。');
    if (isReturned(office, month)) await act('project-office', 'returnReport', { reportId, reason: '请补充数据来源。' });
    else await act('project-office', 'acceptReport', { reportId });
  }
}

/** Days after: the late ones, and the returned ones once more. */
export async function reportLate({ act }: AskAs, month: string): Promise<void> {
  for (const office of offices) {
    if (!isLate(office, month) && !isReturned(office, month)) continue;
    const reportId = await report(act, office, month, '本月任务已推进，数据来源见附表。');
    await act('project-office-2', 'acceptReport', { reportId });
  }
}

async function report(act: AskAs['act'], office: string, month: string, summary: string): Promise<string> {
  const [subject, reportId] = [`office-${office}`, `office-${office}-${month}`];
  await act(subject, 'draftReport', { unitKind: 'OFFICE', unitId: office, month });
  await act(subject, 'writeReport', { reportId, summary, lines: [] });
  await act(subject, 'submitReport', { reportId });
  return reportId;
}
