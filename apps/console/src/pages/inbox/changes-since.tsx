import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ChangesSinceLastVisitDocument, type ChangesSinceLastVisitQuery } from '../../gql/graphql.ts';
import { usePlaceNames } from '../../governance/use-place-names.ts';
import { useWording } from '../../language/use-wording.ts';

type Change = ChangesSinceLastVisitQuery['changesSinceLastVisit']['changes'][number];

/** What others did while the reader was away, by measure, else by unit; each with its receipt. */
export function ChangesSince() {
  const { t } = useTranslation();
  const { pick, dateTime } = useWording();
  const { placeOf } = usePlaceNames();
  const since = useQuery(ChangesSinceLastVisitDocument, { fetchPolicy: 'cache-and-network' }).data?.changesSinceLastVisit;
  if (!since) return null;
  const groupOf = (change: Change) =>
    change.measureId === null ? (placeOf(change) ?? t('inbox.elsewhere')) : pick(change.measureZh!, change.measureEn!);
  const groups = [...Map.groupBy(since.changes, groupOf)];
  const { changes, total } = since;
  return (
    <section className="section" aria-labelledby="changes">
      <h2 id="changes">{t('inbox.changes')}</h2>
      {since.since === null ? (
        <p className="empty-note">{t('inbox.changesFirst')}</p>
      ) : changes.length === 0 ? (
        <p className="empty-note">{t('inbox.changesNone', { time: dateTime(since.since) })}</p>
      ) : (
        <>
          <p>
            {t('inbox.changesSince', { time: dateTime(since.since), count: total })}{' '}
            {changes.length < total && t('inbox.changesCut', { count: changes.length })}
          </p>
          {groups.map(([name, ofGroup]) => (
            <details key={name} className="change-group" open={groups.length <= 5}>
              <summary>{t('inbox.groupCount', { name, count: ofGroup.length })}</summary>
              <ul>
                {ofGroup.map((change) => (
                  <li key={change.eventId}>
                    <Link to={`/facts/${change.eventId}`}>{pick(change.titleZh, change.titleEn)}</Link>{' '}
                    <span className="fine">
                      {[change.measureId === null ? null : placeOf(change), dateTime(change.at)].filter(Boolean).join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </>
      )}
    </section>
  );
}
