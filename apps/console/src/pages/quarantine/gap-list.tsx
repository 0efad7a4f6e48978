import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuarantineQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

const lateMilliseconds = 60_000;

/** Where a service's next event is missing: which event waits, since when. The stream is not named, it may be a person's. */
export function GapList({ gaps, parked }: { gaps: QuarantineQuery['ledgerStatus']['gaps']; parked: number }) {
  const { t } = useTranslation();
  const { dateTime } = useWording();
  const [openedAt] = useState(Date.now);
  const isLate = (since: string) => openedAt - Date.parse(since) > lateMilliseconds;
  const hasLate = gaps.some(({ since }) => isLate(since));
  return (
    <section className="section" aria-labelledby="gaps">
      <h2 id="gaps">{t('quarantine.gaps')}</h2>
      {gaps.length === 0 ? (
        <p className="fine">{t('quarantine.noGaps')}</p>
      ) : (
        <>
          <p className={hasLate ? 'problem' : 'fine'} role={hasLate ? 'alert' : undefined}>
            {t(hasLate ? 'quarantine.gapsLate' : 'quarantine.gapsNew', { count: parked })}
          </p>
          <table className="plain-table stacked-table">
            <thead>
              <tr>
                <th scope="col">{t('quarantine.source')}</th>
                <th scope="col">{t('quarantine.waitingEvent')}</th>
                <th scope="col">{t('quarantine.since')}</th>
                <th scope="col">{t('quarantine.waiting')}</th>
              </tr>
            </thead>
            <tbody>
              {gaps.map(({ source, eventId, since, waiting }) => (
                <tr key={eventId}>
                  <th scope="row">{source.replace('/', '')}</th>
                  <td>
                    <code>{eventId}</code>
                  </td>
                  <td>
                    {dateTime(since)} {isLate(since) && <strong className="problem-text">{t('quarantine.late')}</strong>}
                  </td>
                  <td className="number">{waiting}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
