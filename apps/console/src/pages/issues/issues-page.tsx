import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import { IssuesDocument, type IssueStep } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { QueryState } from '../../states/query-state.tsx';
import { UrlFilter, useUrlFilter } from '../../tables/url-filter.tsx';
import { IssueTable } from './issue-table.tsx';
import { OpenIssue } from './open-issue.tsx';

const steps: readonly IssueStep[] = ['OPENED', 'ANALYSED', 'UNDER_CHECK', 'FAILED', 'CLOSED'];

/** 问题台账: what is wrong, who answers for it, by when, and whether a second person found it put right. */
export function IssuesPage() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const may = useMyRights();
  const choices = steps.map((value) => ({ value, text: t(`issues.stepOf.${value}`) }));
  const step = useUrlFilter('step', choices);
  const result = useQuery(IssuesDocument, { variables: { asOf }, fetchPolicy: 'cache-and-network' });
  const issues = result.data?.issues;
  if (!issues) return <QueryState {...result} />;
  const shown = issues.filter((issue) => step === null || issue.step === step);
  return (
    <div className="page">
      <PageTitle title={t('issues.title')} />
      <header className="page-head">
        <div>
          <h1>{t('issues.title')}</h1>
          <p className="lead">{t('issues.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          <UrlFilter name="step" label={t('issues.step')} choices={choices} />
          <AsOfField />
        </div>
      </header>
      {shown.length === 0 ? (
        <p className="empty-note">{t(issues.length === 0 ? 'issues.none' : 'issues.noneOf')}</p>
      ) : (
        <section className="section" aria-labelledby="issues-table">
          <h2 id="issues-table">{t('issues.table')}</h2>
          <IssueTable issues={shown} />
        </section>
      )}
      {asOf === null && may('open-issues') && <OpenIssue />}
    </div>
  );
}
