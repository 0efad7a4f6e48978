import type { ScopeKind } from '@junheng/access';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AccountQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

type Grants = AccountQuery['me']['grants'];

/** Roles with the place they are held at; ids of schools and classes are the platform's own; a class leads to its page. */
export function GrantList({ grants }: { grants: Grants }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  return (
    <ul className="grant-list">
      {grants.map(({ role, roleZh, roleEn, scopeKind, scopeId }) => (
        <li key={`${role} ${scopeKind} ${scopeId}`}>
          {pick(roleZh, roleEn)}
          {scopeId ? (
            <>
              {' · '}
              {t(`account.scopeOf.${scopeKind as ScopeKind}`)}{' '}
              {scopeKind === 'class' ? (
                <Link to={`/classes/${encodeURIComponent(btoa(`SchoolClass:${scopeId}`))}`}>{scopeId}</Link>
              ) : (
                scopeId
              )}
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
