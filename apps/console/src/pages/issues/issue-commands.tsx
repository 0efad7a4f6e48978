import { useTranslation } from 'react-i18next';
import {
  AnalyseIssueDocument,
  CheckRectificationDocument,
  type IssueTextFragment,
  SubmitRectificationDocument,
} from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useEvidenceIds } from '../../governance/use-evidence-ids.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useUnitNames } from '../../governance/use-unit-names.ts';

/** What the person in front of the screen may do next; whoever worked on it is told that another must check. */
export function IssueCommands({ issue }: { issue: IssueTextFragment }) {
  const { t } = useTranslation();
  const may = useMyRights();
  const { myId } = useUnitNames();
  const isUnderCheck = issue.step === 'UNDER_CHECK';
  const hands = [issue.analysis?.analysedBy, ...issue.rectifications.map(({ submittedBy }) => submittedBy)];
  if (isUnderCheck) {
    if (!may('check-issues')) return null;
    return hands.includes(myId ?? undefined) ? <p className="empty-note">{t('issues.ownHand')}</p> : <Check issueId={issue.issueId} />;
  }
  return may('rectify-issues') ? (
    <div className="command-forms">
      <Analyse issue={issue} />
      <Submit issueId={issue.issueId} />
    </div>
  ) : null;
}

function Analyse({ issue: { issueId, analysis } }: { issue: IssueTextFragment }) {
  const { t } = useTranslation();
  const analyse = useCommand(AnalyseIssueDocument);
  return (
    <CommandForm
      title={t('issues.analyse')}
      act={t('issues.analyse')}
      done={t('issues.saved')}
      fields={[
        { name: 'cause', label: t('issues.cause'), kind: 'lines', value: analysis?.cause ?? '' },
        { name: 'measure', label: t('issues.measure'), kind: 'lines', value: analysis?.measure ?? '' },
      ]}
      onSubmit={async ({ cause, measure }) => analyse({ issueId, cause: cause!.trim(), measure: measure!.trim() })}
    />
  );
}

function Submit({ issueId }: { issueId: string }) {
  const { t } = useTranslation();
  const submit = useCommand(SubmitRectificationDocument);
  const evidenceIds = useEvidenceIds('ISSUE', issueId);
  return (
    <CommandForm
      title={t('issues.submit')}
      act={t('issues.submit')}
      done={t('issues.submitted')}
      fields={[
        { name: 'measures', label: t('issues.measures'), kind: 'lines', hint: t('issues.withFiles', { count: evidenceIds.length }) },
      ]}
      onSubmit={async ({ measures }) => submit({ issueId, measures: measures!.trim(), evidenceIds })}
    />
  );
}

function Check({ issueId }: { issueId: string }) {
  const { t } = useTranslation();
  const check = useCommand(CheckRectificationDocument);
  return (
    <div className="command-forms">
      <CommandForm
        title={t('issues.close')}
        act={t('issues.close')}
        done={t('issues.closed')}
        fields={[{ name: 'text', label: t('issues.finding'), kind: 'lines' }]}
        onSubmit={async ({ text }) => check({ issueId, text: text!.trim(), due: null })}
      />
      <CommandForm
        title={t('issues.fail')}
        act={t('issues.fail')}
        done={t('issues.saved')}
        fields={[
          { name: 'text', label: t('issues.failReason'), kind: 'lines' },
          { name: 'due', label: t('issues.newDue'), kind: 'date' },
        ]}
        onSubmit={async ({ text, due }) => check({ issueId, text: text!.trim(), due: due! })}
      />
    </div>
  );
}
