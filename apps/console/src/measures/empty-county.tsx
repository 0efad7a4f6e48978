import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** Nothing was taken in yet: what brings the first figures, and where. */
export function EmptyCounty() {
  const { t } = useTranslation();
  return (
    <div className="empty-note">
      <p>{t('measures.empty')}</p>
      <Link to="/imports" className="button-link">
        {t('schools.toImport')}
      </Link>
    </div>
  );
}
