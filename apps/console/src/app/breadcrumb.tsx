import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export type Crumb = { text: string; to: string };

/** The way back up; the page itself is its heading and is not repeated here. */
export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  const { t } = useTranslation();
  return (
    <nav className="breadcrumb" aria-label={t('app.breadcrumb')}>
      <ol>
        {crumbs.map(({ text, to }) => (
          <li key={to}>
            <Link to={to}>{text}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
