import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { IssueDocument } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { AlarmMark } from '../../governance/alarm-mark.tsx';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { EvidencePanel } from '../../governance/evidence-panel.tsx';
import { Fact } from '../../governance/fact.tsx';
import { useHandText } from '../../governance/hand.tsx';
import { Receipts } from '../../governance/receipts.tsx';
import { useUnitNames } from '../../governance/use-unit-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { IssueCommands } from './issue-commands.tsx';
import { Rectifications } from './rectifications.tsx';

/** One issue: what it is, what was done, what the check found, and what can be done next. */
export function IssuePage() {
  const { t } = useTranslation();
  const { issueId } = useParams();
  const asOf = useAsOf();
  const { date } = useWording();
  const handText = useHandText();
  const { officeName, schoolName, mySchools } = useUnitNames();
  const result = useQuery(IssueDocument, { variables: { issueId: issueId!, asOf }, fetchPolicy: 'cache-and-network' });
  if (!result.data) return <QueryState {...result} />;
  const { issue } = result.data;
  if (!issue)
    return (
      <div className="page">
        <PageTitle title={t('issues.title')} />
        <h1>{t('issues.title')}</h1>
        <p className="empty-note">{t('issues.unknown')}</p>
        <DayLink to="/issues">{t('issues.back')}</DayLink>
      </div>
    );
  const title = issue.title ?? t('command.erased');
  const isOpen = asOf === null && issue.closedOn === null;
  const { schoolId } = issue;
  const unit =
    schoolId !== null && mySchools.includes(schoolId)
      ? ({ unitKind: 'SCHOOL', unitId: schoolId } as const)
      : ({ unitKind: 'OFFICE', unitId: issue.officeId } as const);
  return (
    <div className="page">
      <PageTitle title={title} />
      <header className="page-head">
        <div>
          <p className="fine">
            <DayLink to="/issues">{t('issues.back')}</DayLink>
          </p>
          <h1>{title}</h1>
          <p className="lead">
            {t(`issues.stepOf.${issue.step}`)} · <AlarmMark alarm={issue.alarm} daysLate={issue.daysLate} />
          </p>
        </div>
        <div className="page-tools screen-only">
          <AsOfField />
        </div>
      </header>
      <section className="section card" aria-labelledby="issue-facts">
        <h2 id="issue-facts">{t('issues.facts')}</h2>
        <dl className="record-facts">
          <Fact term={t('issues.source')}>{t(`issues.sourceOf.${issue.source}`)}</Fact>
          <Fact term={t('issues.office')}>{officeName(issue.officeId)}</Fact>
          <Fact term={t('issues.school')}>{issue.schoolId === null ? '—' : schoolName(issue.schoolId)}</Fact>
          <Fact term={t('issues.openedBy')}>{handText(issue.openedHand)}</Fact>
          <Fact term={t('issues.due')}>{date(issue.due)}</Fact>
          {issue.closedOn && <Fact term={t('issues.closedOn')}>{date(issue.closedOn)}</Fact>}
          <Fact term={t('issues.description')} isWritten>
            {issue.description ?? t('command.erased')}
          </Fact>
          {issue.analysis && (
            <Fact term={t('issues.cause')} isWritten>
              {issue.analysis.cause ?? t('command.erased')}
            </Fact>
          )}
          {issue.analysis && (
            <Fact term={t('issues.measure')} isWritten>
              {issue.analysis.measure ?? t('command.erased')}
            </Fact>
          )}
        </dl>
        <Rectifications issue={issue} />
        <EvidencePanel place={{ aboutKind: 'ISSUE', aboutId: issue.issueId, ...unit }} asOf={asOf} mayFile={isOpen} />
        {isOpen && <IssueCommands issue={issue} />}
        <Receipts events={issue.events} />
      </section>
    </div>
  );
}
