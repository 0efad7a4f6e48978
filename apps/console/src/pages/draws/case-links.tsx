import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

const pages = [
  { name: 'objections', path: '/draws/objections' },
  { name: 'late', path: '/draws/late' },
  { name: 'changes', path: '/class-changes' },
  { name: 'violations', path: '/violations' },
] as const;

/** The desks of what follows a draw, of all draws together. */
export function CaseLinks() {
  const { t } = useTranslation();
  return (
    <nav className="card-links screen-only" aria-label={t('draws.places.cases')}>
      {pages.map(({ name, path }) => (
        <Link key={name} to={path}>
          {t(`draws.places.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
