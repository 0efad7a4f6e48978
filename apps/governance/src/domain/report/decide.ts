import { canonicalJson, type GovernanceEvent, type Json } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import { daysBetween } from '../days.ts';
import { isPersonsHand } from '../hands.ts';
import type { ReportEvent } from './events.ts';
import {
  evolveReport,
  isHandedIn,
  notDrafted,
  type Report,
  type ReportDraft,
  type ReportState,
  reportStep,
  type ReportText,
} from './state.ts';

/** `today`: the day of the command; `by`: whose hand. */
export type ReportCommand =
  | ({ do: 'draft'; thisMonth: string } & GovernanceEvent<'ReportDrafted'>['data'])
  | { do: 'write'; reportId: string; text: ReportText; by: string }
  | { do: 'submit'; reportId: string; today: string; by: string }
  | { do: 'return'; reportId: string; reason: string; by: string }
  | { do: 'accept'; reportId: string; by: string };

export type ReportRefusal =
  | 'MonthNotBegun'
  | 'ReportNotDrafted'
  | 'ReportHandedIn'
  | 'ReportEmpty'
  | 'ReportNotSubmitted'
  | 'ReportIsAccepted'
  | 'AcceptedByOwnHand';

export const reportDecider: Decider<ReportCommand, ReportState, ReportEvent, ReportRefusal> = {
  initial: notDrafted,
  evolve: evolveReport,
  decide(command, report) {
    if (command.do === 'draft') return draft(command, report);
    if (report === null) return refuse('ReportNotDrafted');
    switch (command.do) {
      case 'write':
        return write(command, report);
      case 'submit':
        return submit(command, report);
      case 'return':
      case 'accept':
        return judge(command, report);
    }
  },
};

type Command<Do extends ReportCommand['do']> = Extract<ReportCommand, { do: Do }>;

function draft(command: Command<'draft'>, report: ReportState) {
  const { do: _, thisMonth, ...data } = command;
  if (data.month > thisMonth) return refuse('MonthNotBegun' as const);
  if (report === null) return accept<ReportEvent>({ type: 'ReportDrafted', data });
  if (isHandedIn(report)) return refuse('ReportHandedIn' as const);
  const { numbers, tasksDue, tasksLate, issuesOpen, due } = data;
  const drawn: ReportDraft = { numbers, tasksDue, tasksLate, issuesOpen };
  return isSame(drawn, report.draft) && due === report.due ? accept<ReportEvent>() : accept<ReportEvent>({ type: 'ReportDrafted', data });
}

function write({ reportId, text, by }: Command<'write'>, report: Report) {
  if (isHandedIn(report)) return refuse('ReportHandedIn' as const);
  if (report.text !== null && isSame(text, report.text)) return accept<ReportEvent>();
  const { summary, lines } = text;
  return accept<ReportEvent>({ type: 'ReportWritten', data: { reportId, summary, lines: [...lines], writtenBy: by } });
}

function submit({ reportId, today, by }: Command<'submit'>, report: Report) {
  const step = reportStep(report);
  if (step === 'submitted') return accept<ReportEvent>();
  if (step === 'accepted') return refuse('ReportIsAccepted' as const);
  if (report.text === null || report.text.summary.trim() === '') return refuse('ReportEmpty' as const);
  const round = report.submissions.length + 1;
  const daysLate = Math.max(0, daysBetween(report.due, today));
  return accept<ReportEvent>({ type: 'ReportSubmitted', data: { reportId, round, day: today, daysLate, submittedBy: by } });
}

function judge(command: Command<'return' | 'accept'>, report: Report) {
  const { reportId, by } = command;
  const step = reportStep(report);
  const round = report.submissions.length;
  if (step === 'accepted') return command.do === 'accept' ? accept<ReportEvent>() : refuse('ReportIsAccepted' as const);
  if (step !== 'submitted') return refuse('ReportNotSubmitted' as const);
  if (command.do === 'accept') {
    const hands = [report.submissions.at(-1)!.submittedBy, report.writtenBy!];
    if (hands.includes(by) || !hands.every(isPersonsHand)) return refuse('AcceptedByOwnHand' as const);
    return accept<ReportEvent>({ type: 'ReportAccepted', data: { reportId, round, acceptedBy: by } });
  }
  return accept<ReportEvent>({ type: 'ReportReturned', data: { reportId, round, reason: command.reason, returnedBy: by } });
}

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a as Json) === canonicalJson(b as Json);
