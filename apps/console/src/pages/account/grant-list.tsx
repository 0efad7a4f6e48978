import type { ScopeKind } from '@junheng/access';
import { useTranslation } from 'react-i18next';
import type { AccountQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

type Grants = AccountQuery['me']['grants'];

/** Roles with the place they are held at; ids of schools and classes are the platform's own. */
export function GrantList({ grants }: { grants: Grants }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  return (
    <ul className="grant-list">
      {grants.map(({ role, roleZh, roleEn, scopeKind, scopeId }) => (
        <li key={`${role} ${scopeKind} ${scopeId}`}>
          {pick(roleZh, roleEn)}
          {scopeId ? `（${t(`account.scopeOf.${scopeKind as ScopeKind}`)} ${scopeId}）` : ''}
        </li>
      ))}
    </ul>
  );
}
