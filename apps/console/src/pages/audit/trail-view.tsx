import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { listPath } from '../../app/governance-lists.ts';
import { TrailDocument, type TrailKind } from '../../gql/graphql.ts';
import { MoreButton } from '../../states/more-button.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { UrlFilter, useUrlFilter } from '../../tables/url-filter.tsx';
import { TextFilter } from './text-filter.tsx';
import { trailKinds } from './trail-kinds.ts';
import { TrailTable } from './trail-table.tsx';

const day = /^\d{4}-\d\d-\d\d$/;
/** As many as the platform gives at once. */
const pageSize = 200;

/** Who did what, newest first; by kind, event, day, person and subject; to be saved as a sheet. */
export function TrailView() {
  const { t, i18n } = useTranslation();
  const [params] = useSearchParams();
  const kinds = trailKinds.map((value) => ({ value, text: t(`audit.trail.kindOf.${value}`) }));
  const hands = [{ value: 'all', text: t('audit.trail.withPlatform') }];
  const kind = useUrlFilter('of', kinds);
  const hand = useUrlFilter('by', hands);
  const dayOf = (name: string) => (day.test(params.get(name) ?? '') ? params.get(name) : null);
  const variables = {
    first: pageSize,
    streamKind: kind as TrailKind | null,
    event: params.get('event') || null,
    actorId: params.get('actor') || null,
    subject: params.get('subject') || null,
    fromDay: dayOf('from'),
    untilDay: dayOf('until'),
    withPlatform: hand === 'all',
  };
  const result = useQuery(TrailDocument, { variables, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const page = (result.data ?? result.previousData)?.trail;
  if (!page) return <QueryState {...result} />;
  const rows = page.edges.map(({ node }) => node);
  return (
    <>
      <p className="lead">{t('audit.trail.lead')}</p>
      <div className="page-tools screen-only">
        <UrlFilter name="of" label={t('audit.trail.kind')} choices={kinds} />
        <TextFilter name="event" label={t('audit.trail.event')} type="text" />
        <TextFilter name="from" label={t('audit.from')} type="date" />
        <TextFilter name="until" label={t('audit.to')} type="date" />
        <TextFilter name="actor" label={t('audit.person')} type="text" />
        <TextFilter name="subject" label={t('audit.trail.of')} type="text" />
        <UrlFilter name="by" label={t('audit.trail.hand')} choices={hands} none={t('audit.trail.people')} />
      </div>
      {rows.length === 0 ? (
        <p className="empty-note">{t('audit.none')}</p>
      ) : (
        <section className="section" aria-labelledby="trail-table">
          <h2 id="trail-table">{t('audit.trail.title')}</h2>
          <p className="fine">
            {t('audit.shown', { total: page.totalCount, shown: rows.length })}{' '}
            <a className="screen-only" href={listPath('trail', { asOf: null, language: i18n.language })} download>
              {t('audit.trail.saveAll')}
            </a>
          </p>
          <TrailTable rows={rows} />
          <MoreButton connection={page} onMore={(after) => result.fetchMore({ variables: { after } })} />
        </section>
      )}
    </>
  );
}
