import { useTranslation } from 'react-i18next';
import { StatePanel } from './state-panel.tsx';

/** A page's program could not be loaded, or threw: after an update the old chunks are gone, and a reload brings the new. */
export function PageFault() {
  const { t } = useTranslation();
  return (
    <StatePanel
      tone="alarm"
      title={t('state.chunkTitle')}
      actions={
        <button type="button" className="primary-button" onClick={() => window.location.reload()}>
          {t('state.reload')}
        </button>
      }
    >
      <p>{t('state.chunkText')}</p>
    </StatePanel>
  );
}
