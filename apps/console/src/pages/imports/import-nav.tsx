import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import '../../app/office-files.css';

/** The pages about office files, side by side. */
export function ImportNav() {
  const { t } = useTranslation();
  return (
    <nav className="sub-nav screen-only" aria-label={t('imports.nav')}>
      <NavLink to="/imports" end>
        {t('imports.desk')}
      </NavLink>
      <NavLink to="/templates">{t('templates.title')}</NavLink>
      <NavLink to="/layouts">{t('layouts.title')}</NavLink>
      <NavLink to="/conflicts">{t('conflicts.title')}</NavLink>
    </nav>
  );
}
