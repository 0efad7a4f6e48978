import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatePanel } from './state-panel.tsx';

export function NotFoundState() {
  const { t } = useTranslation();
  return (
    <StatePanel title={t('state.notFoundTitle')} actions={<Link to="/">{t('state.home')}</Link>}>
      <p>{t('state.notFoundText')}</p>
    </StatePanel>
  );
}
