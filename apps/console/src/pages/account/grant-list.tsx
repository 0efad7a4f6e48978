import type { ScopeKind } from '@junheng/access';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AccountQuery } from '../../gql/graphql.ts';
import { useUnitNames } from '../../governance/use-unit-names.ts';
import { useWording } from '../../language/use-wording.ts';

type Grants = AccountQuery['me']['grants'];

/** Roles with the place they are held at, by its name; a class and a child lead to their pages. */
export function GrantList({ grants }: { grants: Grants }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const { officeName, schoolName } = useUnitNames();
  const placeOf = (kind: ScopeKind, id: string) => {
    const word = t(`account.scopeOf.${kind}`);
    if (kind === 'class') return <Link to={`/classes/${encodeURIComponent(btoa(`SchoolClass:${id}`))}`}>{word}</Link>;
    if (kind === 'child') return <Link to="/my-child">{word}</Link>;
    return kind === 'office' ? officeName(id) : schoolName(id);
  };
  return (
    <ul className="grant-list">
      {grants.map(({ role, roleZh, roleEn, scopeKind, scopeId }) => (
        <li key={`${role} ${scopeKind} ${scopeId}`}>
          {pick(roleZh, roleEn)}
          {scopeId && <> · {placeOf(scopeKind as ScopeKind, scopeId)}</>}
        </li>
      ))}
    </ul>
  );
}
