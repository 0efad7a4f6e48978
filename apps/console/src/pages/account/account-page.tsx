import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import { SignOut } from '../../app/sign-out.tsx';
import { AccountDocument } from '../../gql/graphql.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { EndEverySession } from './end-every-session.tsx';
import { GrantList } from './grant-list.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { ServiceTokens } from './service-tokens.tsx';
import '../../app/office-files.css';

/** Who one is here, where one is signed in, and (for the administrator) what programs may ask. */
export function AccountPage() {
  const { t } = useTranslation();
  const { pick } = useWording();
  const result = useQuery(AccountDocument, { fetchPolicy: 'network-only' });
  const holds = useMyRights();
  if (!result.data) return <QueryState {...result} />;
  const { me, ownSessions } = result.data;
  return (
    <div className="page">
      <PageTitle title={t('account.title')} />
      <header className="page-head">
        <div>
          <h1>{t('account.title')}</h1>
          <p className="lead">{t('account.lead')}</p>
        </div>
      </header>
      <section className="section" aria-labelledby="account-me">
        <h2 id="account-me">{pick(me.nameZh, me.nameEn)}</h2>
        {me.grants.length > 0 ? (
          <GrantList grants={me.grants} />
        ) : (
          <p>{t(`account.kindOf.${me.kind as 'local-operator' | 'person' | 'service'}`)}</p>
        )}
        {ownSessions.length > 0 && <SignOut />}
      </section>
      <OwnSessions sessions={ownSessions} />
      {holds('manage-service-tokens') && <ServiceTokens />}
      {holds('end-sessions') && <EndEverySession />}
    </div>
  );
}
