import { useTranslation } from 'react-i18next';

/** Said politely to screen readers; shown after a moment only (see app.css), so that quick answers do not flicker. */
export function LoadingState({ text }: { text?: string }) {
  const { t } = useTranslation();
  return (
    <div className="state state-loading" aria-live="polite">
      <div className="skeleton" aria-hidden="true">
        <span style={{ width: '38%' }} />
        <span style={{ width: '92%' }} />
        <span style={{ width: '84%' }} />
        <span style={{ width: '61%' }} />
      </div>
      <p>{text ?? t('state.loading')}</p>
    </div>
  );
}
