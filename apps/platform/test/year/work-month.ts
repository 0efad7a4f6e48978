import type { AskAs } from './ask-as.ts';
import { chance } from './reporting.ts';

type Task = { taskId: string; kind: string; step: string; leadOffice: { officeId: string } | string | null };
type Duty = { obligationId: string; dutyKind: string; value: { value: number | null } | null };
type Card = { duties: Duty[] };

const heads = ['equipment-centre', 'basic-education', 'personnel', 'research-training', 'publicity', 'inspection'] as const;

/** At the end of a month each office says how far some of its tasks are and signs some of what it answers for. */
export async function workMonth({ act, read }: AskAs, month: string, schoolYear: number): Promise<void> {
  for (const office of heads) {
    const subject = `office-${office}`;
    const tasks = (await read(subject, 'tasks', { asOf: null, schoolYear, officeId: office, obligationId: null })) as Task[];
    const open = tasks.filter(({ kind, step }) => kind === 'TASK' && (step === 'OPEN' || step === 'RETURNED'));
    for (const { taskId } of open.filter(({ taskId: id }) => chance(`${month}|${id}`, 6) === 0).slice(0, 3)) {
      const percent = 20 + chance(`${month}|${taskId}|percent`, 75);
      await act(subject, 'reportTask', { taskId, percent, numbers: [], evidenceIds: [], note: '按计划推进。' });
    }
  }
}

/** Of one measure each month: its office signs what it sees. */
export async function signMeasure({ act, read }: AskAs, subject: string, measureId: string): Promise<void> {
  const card = (await read(subject, 'measureCard', { measureId, asOf: null })) as Card | null;
  for (const { obligationId, dutyKind, value } of card?.duties ?? []) {
    if (dutyKind === 'MEASURED' && value?.value == null) continue;
    const signed = dutyKind === 'MEASURED' ? value!.value : dutyKind === 'WATCHED' ? null : 60 + chance(`sign|${obligationId}`, 40);
    await act(subject, 'signValue', { obligationId, value: signed });
  }
}
