import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceTokensQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { GrantList } from './grant-list.tsx';

type Token = ServiceTokensQuery['serviceTokens'][number];
type Props = { tokens: readonly Token[]; onRevoke: (id: string) => void };

/** Every token that was ever issued, the open ones first by their date. */
export function TokenTable({ tokens, onRevoke }: Props) {
  const { t } = useTranslation();
  const { date, dateTime, count } = useWording();
  const [openedAt] = useState(Date.now);
  const stateOf = ({ revokedAt, expiresAt }: Token) => (revokedAt ? 'revoked' : Date.parse(expiresAt) <= openedAt ? 'expired' : 'open');
  if (tokens.length === 0) return <p>{t('account.noTokens')}</p>;
  return (
    <table className="plain-table stacked-table">
      <thead>
        <tr>
          <th scope="col">{t('account.tokenName')}</th>
          <th scope="col">{t('account.grants')}</th>
          <th scope="col">{t('account.issuedAt')}</th>
          <th scope="col">{t('account.expiresAt')}</th>
          <th scope="col">{t('account.uses')}</th>
          <th scope="col">{t('account.state')}</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.id}>
            <th scope="row">{token.name}</th>
            <td data-label={t('account.grants')}>
              <GrantList grants={token.grants} />
            </td>
            <td data-label={t('account.issuedAt')}>{date(token.issuedAt)}</td>
            <td data-label={t('account.expiresAt')}>{date(token.expiresAt)}</td>
            <td data-label={t('account.uses')}>
              {count(token.uses)}
              {token.usedAt && <span className="fine"> {t('account.usedAt', { when: dateTime(token.usedAt) })}</span>}
            </td>
            <td data-label={t('account.state')}>
              {t(`account.stateOf.${stateOf(token)}`)}{' '}
              {stateOf(token) === 'open' && (
                <button
                  type="button"
                  className="quiet-button"
                  onClick={() => onRevoke(token.id)}
                  aria-label={t('account.revokeNamed', { name: token.name })}
                >
                  {t('account.revoke')}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
