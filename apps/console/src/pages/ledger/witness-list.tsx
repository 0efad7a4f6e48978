import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { StatusMark } from '../../figures/status-mark.tsx';
import type { LedgerPageQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

const statusOf = (problem: string | null, isBehind: boolean) => (problem !== null ? 'NOT_MET' : isBehind ? 'NO_DATA' : 'MET');

/** Who outside the county keeps the log, how far each has signed it, and what to do while there is nobody. */
export function WitnessList({ witnesses, size }: { witnesses: LedgerPageQuery['ledger']['witnesses']; size: number }) {
  const { t } = useTranslation();
  const { count, dateTime, pick } = useWording();
  if (witnesses.length === 0) return <p className="empty-note">{t('ledger.noWitness')}</p>;
  return (
    <ScrollBox label={t('ledger.witnesses')}>
      <table className="plain-table" aria-labelledby="witnesses">
        <thead>
          <tr>
            <th scope="col">{t('ledger.witness')}</th>
            <th scope="col" className="number">
              {t('ledger.signedUpTo')}
            </th>
            <th scope="col">{t('ledger.signedOn')}</th>
            <th scope="col">{t('ledger.state')}</th>
          </tr>
        </thead>
        <tbody>
          {witnesses.map((witness) => (
            <tr key={witness.name}>
              <th scope="row">
                {witness.name}
                <span className="fine below">{witness.url}</span>
              </th>
              <td className="number">{count(witness.size)}</td>
              <td>{witness.cosignedAt ? dateTime(witness.cosignedAt) : t('ledger.never')}</td>
              <td className="sentence">
                <StatusMark
                  status={statusOf(witness.problemCode, witness.size < size)}
                  text={
                    witness.problemZh !== null
                      ? pick(witness.problemZh, witness.problemEn!)
                      : witness.size < size
                        ? t('ledger.behind', { count: size - witness.size })
                        : t('ledger.upToDate')
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
