import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { RegisterDocument } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { QueryState } from '../../states/query-state.tsx';
import { UrlFilter, useUrlFilter } from '../../tables/url-filter.tsx';
import { ApplyForEntry } from './apply-for-entry.tsx';
import { CommendationSection } from './commendation-section.tsx';
import { entryKinds } from './entry-choices.ts';
import { EntryDetail } from './entry-detail.tsx';
import { EntryTable } from './entry-table.tsx';
import { ExpertVisitSection } from './expert-visit-section.tsx';

/** Designations, projects, expert visits and commendations. */
export function RegisterPage() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const may = useMyRights();
  const [params] = useSearchParams();
  const choices = entryKinds.map((value) => ({ value, text: t(`register.kindOf.${value}`) }));
  const kind = useUrlFilter('kind', choices);
  const result = useQuery(RegisterDocument, { variables: { asOf }, fetchPolicy: 'cache-and-network' });
  if (!result.data) return <QueryState {...result} />;
  const { registerEntries: entries, expertVisits, commendations } = result.data;
  const shown = entries.filter((entry) => kind === null || entry.kind === kind);
  const chosen = entries.find(({ entryId }) => entryId === params.get('entry'));
  const isNow = asOf === null;
  const mayManage = isNow && may('manage-register');
  return (
    <div className="page">
      <PageTitle title={t('register.title')} />
      <header className="page-head">
        <div>
          <h1>{t('register.title')}</h1>
          <p className="lead">{t('register.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          <UrlFilter name="kind" label={t('register.kind')} choices={choices} />
          <AsOfField />
        </div>
      </header>
      {shown.length === 0 ? (
        <p className="empty-note">{t(entries.length === 0 ? 'register.none' : 'register.noneOf')}</p>
      ) : (
        <section className="section" aria-labelledby="entries">
          <h2 id="entries">{t('register.table')}</h2>
          <EntryTable entries={shown} />
        </section>
      )}
      {chosen && (
        <EntryDetail key={chosen.entryId} entry={chosen} mayManage={mayManage} mayReach={isNow && (mayManage || may('apply-for-entry'))} />
      )}
      {isNow && may('apply-for-entry') && <ApplyForEntry />}
      <ExpertVisitSection visits={expertVisits} mayRecord={mayManage} />
      <CommendationSection commendations={commendations} mayGive={mayManage} />
    </div>
  );
}
