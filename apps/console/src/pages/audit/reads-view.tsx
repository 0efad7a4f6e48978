import { personalReads, type PersonalReadKind as KindName } from '@junheng/access';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type PersonalReadKind, ReadAuditDocument } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { MoreButton } from '../../states/more-button.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { UrlFilter, useUrlFilter } from '../../tables/url-filter.tsx';
import { AuditTable } from './audit-table.tsx';
import { TextFilter } from './text-filter.tsx';

const kinds = (Object.keys(personalReads) as KindName[]).map((name) => ({
  value: name.toUpperCase().replaceAll('-', '_') as PersonalReadKind,
  words: personalReads[name],
}));
const day = /^\d{4}-\d\d-\d\d$/;
/** As many as the platform gives at once. */
const pageSize = 200;

/** Who read personal data, newest first; by kind, day, person and subject; to be saved as a sheet. */
export function ReadsView() {
  const { t } = useTranslation();
  const { say } = useWording();
  const [params] = useSearchParams();
  const choices = kinds.map(({ value, words }) => ({ value, text: say(words) }));
  const kind = useUrlFilter('kind', choices);
  const dayOf = (name: string) => (day.test(params.get(name) ?? '') ? params.get(name) : null);
  const variables = {
    first: pageSize,
    kind: kind as PersonalReadKind | null,
    actorId: params.get('actor') || null,
    subject: params.get('subject') || null,
    fromDay: dayOf('from'),
    untilDay: dayOf('until'),
  };
  const result = useQuery(ReadAuditDocument, { variables, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const page = (result.data ?? result.previousData)?.readAudit;
  if (!page) return <QueryState {...result} />;
  const rows = page.edges.map(({ node }) => node);
  return (
    <>
      <p className="lead">{t('audit.lead')}</p>
      <div className="page-tools screen-only">
        <UrlFilter name="kind" label={t('audit.kind')} choices={choices} />
        <TextFilter name="from" label={t('audit.from')} type="date" />
        <TextFilter name="until" label={t('audit.to')} type="date" />
        <TextFilter name="actor" label={t('audit.person')} type="text" />
        <TextFilter name="subject" label={t('audit.of')} type="text" />
      </div>
      {rows.length === 0 ? (
        <p className="empty-note">{t('audit.none')}</p>
      ) : (
        <section className="section" aria-labelledby="audit-table">
          <h2 id="audit-table">{t('audit.table')}</h2>
          <p className="fine">{t('audit.shown', { total: page.totalCount, shown: rows.length })}</p>
          <AuditTable rows={rows} />
          <MoreButton connection={page} onMore={(after) => result.fetchMore({ variables: { after } })} />
        </section>
      )}
    </>
  );
}
