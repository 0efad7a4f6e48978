import { useTranslation } from 'react-i18next';

/** Said politely to screen readers; shown after a moment only (see app.css), so that quick answers do not flicker. */
export function LoadingState({ text, isPart = false }: { text?: string; /** of a page that has its heading */ isPart?: boolean }) {
  const { t } = useTranslation();
  const Words = isPart ? 'p' : 'h1';
  return (
    <div className="state state-loading" aria-live="polite">
      <div className="skeleton" aria-hidden="true">
        <span style={{ width: '38%' }} />
        <span style={{ width: '92%' }} />
        <span style={{ width: '84%' }} />
        <span style={{ width: '61%' }} />
      </div>
      <Words>{text ?? t('state.loading')}</Words>
    </div>
  );
}
