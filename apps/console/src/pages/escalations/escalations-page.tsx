import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import { EscalationsDocument, SupervisionsDocument } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { QueryState } from '../../states/query-state.tsx';
import { UrlFilter, useUrlFilter } from '../../tables/url-filter.tsx';
import { EscalationTable } from './escalation-table.tsx';
import { OpenSupervision } from './open-supervision.tsx';
import { SupervisionList } from './supervision-list.tsx';
import { Talks } from './talks.tsx';

const alarms = ['RED', 'AMBER', 'BLUE'] as const;

/** 预警升级: what is due within a week, late, and far too late; and what the leading group does about it. */
export function EscalationsPage() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const may = useMyRights();
  const choices = alarms.map((value) => ({ value, text: t(`escalations.alarmOf.${value}`) }));
  const alarm = useUrlFilter('alarm', choices);
  const result = useQuery(EscalationsDocument, { variables: { asOf }, fetchPolicy: 'cache-and-network' });
  const followed = useQuery(SupervisionsDocument, { variables: { asOf }, fetchPolicy: 'cache-and-network', skip: !may('read-issues') });
  const lines = result.data?.escalations;
  if (!lines) return <QueryState {...result} />;
  const shown = lines.filter((line) => alarm === null || line.alarm === alarm);
  const isNow = asOf === null;
  return (
    <div className="page">
      <PageTitle title={t('escalations.title')} />
      <header className="page-head">
        <div>
          <h1>{t('escalations.title')}</h1>
          <p className="lead">{t('escalations.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          <UrlFilter name="alarm" label={t('escalations.alarm')} choices={choices} />
          <AsOfField />
        </div>
      </header>
      <p className="section">
        {alarms.map((each) => `${t(`escalations.alarmOf.${each}`)} ${lines.filter((line) => line.alarm === each).length}`).join(' · ')}
      </p>
      <section className="section" aria-labelledby="escalations-table">
        <h2 id="escalations-table">{t('escalations.table')}</h2>
        {shown.length === 0 ? <p className="empty-note">{t('escalations.none')}</p> : <EscalationTable lines={shown} />}
      </section>
      {followed.data && (
        <>
          <SupervisionList items={followed.data.supervisions} isNow={isNow} />
          <Talks talks={followed.data.talks} isNow={isNow} />
        </>
      )}
      {isNow && may('supervise-units') && <OpenSupervision />}
    </div>
  );
}
