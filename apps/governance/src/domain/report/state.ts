import type { GovernanceEvent, ReportLine } from '@junheng/contracts';
import type { ReportEvent } from './events.ts';

type Drafted = GovernanceEvent<'ReportDrafted'>['data'];
export type ReportDraft = Pick<Drafted, 'numbers' | 'tasksDue' | 'tasksLate' | 'issuesOpen'>;
export type ReportText = { summary: string; lines: readonly ReportLine[] };

/** One handing in, with the text as it stood, and what became of it. */
export type Submission = Omit<GovernanceEvent<'ReportSubmitted'>['data'], 'reportId'> & {
  text: ReportText;
  returned: { reason: string; returnedBy: string } | null;
  acceptedBy: string | null;
};

export type Report = Pick<Drafted, 'reportId' | 'unitKind' | 'unitId' | 'month' | 'due'> & {
  draft: ReportDraft;
  /** As written last; null: nobody wrote yet. */
  text: ReportText | null;
  /** Whose hand that was. */
  writtenBy: string | null;
  submissions: readonly Submission[];
};

/** null: no draft was made. */
export type ReportState = Report | null;

export const notDrafted: ReportState = null;

export function evolveReport(state: ReportState, event: ReportEvent): ReportState {
  if (event.type === 'ReportDrafted') {
    const { reportId, unitKind, unitId, month, due, numbers, tasksDue, tasksLate, issuesOpen } = event.data;
    const draft = { numbers, tasksDue, tasksLate, issuesOpen };
    return {
      reportId,
      unitKind,
      unitId,
      month,
      due,
      draft,
      text: state?.text ?? null,
      writtenBy: state?.writtenBy ?? null,
      submissions: state?.submissions ?? [],
    };
  }
  if (state === null) return state;
  switch (event.type) {
    case 'ReportWritten': {
      const { summary, lines, writtenBy } = event.data;
      return { ...state, text: { summary, lines }, writtenBy };
    }
    case 'ReportSubmitted': {
      const { reportId: _, ...handedIn } = event.data;
      const submission = { ...handedIn, text: state.text!, returned: null, acceptedBy: null };
      return { ...state, submissions: [...state.submissions, submission] };
    }
    case 'ReportReturned': {
      const { reason, returnedBy } = event.data;
      return withLast(state, { returned: { reason, returnedBy } });
    }
    case 'ReportAccepted':
      return withLast(state, { acceptedBy: event.data.acceptedBy });
  }
}

const withLast = (report: Report, outcome: Partial<Submission>): Report => ({
  ...report,
  submissions: report.submissions.map((each, at) => (at === report.submissions.length - 1 ? { ...each, ...outcome } : each)),
});

export const reportSteps = ['drafted', 'written', 'submitted', 'returned', 'accepted'] as const;
export type ReportStep = (typeof reportSteps)[number];

export function reportStep({ text, submissions }: Report): ReportStep {
  const last = submissions.at(-1);
  if (!last) return text === null ? 'drafted' : 'written';
  if (last.acceptedBy !== null) return 'accepted';
  return last.returned ? 'returned' : 'submitted';
}

/** Whether it lies with the project office, or was accepted. */
export const isHandedIn = (report: Report): boolean => ['submitted', 'accepted'].includes(reportStep(report));
