import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../figures/scroll-box.tsx';
import { Link } from 'react-router';
import type { FactRowFragment } from '../gql/graphql.ts';
import { useWording } from '../language/use-wording.ts';
import { SourceText } from './source-text.tsx';

/** Facts of the ledger, each with the file row it came from and the way to its receipt. */
export function FactTable({ facts }: { facts: FactRowFragment[] }) {
  const { t } = useTranslation();
  const { pick, dateTime, count } = useWording();
  return (
    <ScrollBox label={t('facts.title')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('facts.what')}</th>
            <th scope="col">{t('facts.when')}</th>
            <th scope="col">{t('facts.where')}</th>
            <th scope="col" className="number">
              {t('facts.index')}
            </th>
            <th scope="col">{t('facts.receipt')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => {
            const title = pick(fact.titleZh, fact.titleEn);
            return (
              <tr key={fact.eventId}>
                <th scope="row">{title}</th>
                <td>{dateTime(fact.time)}</td>
                <td>
                  <SourceText source={fact.source} />
                </td>
                <td className="number">{count(fact.ledgerIndex)}</td>
                <td>
                  <Link to={`/facts/${fact.eventId}`} aria-label={t('facts.openReceipt', { title, index: fact.ledgerIndex })}>
                    {t('facts.receipt')}
                  </Link>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
