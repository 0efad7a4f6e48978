import { useTranslation } from 'react-i18next';
import { StatePanel } from './state-panel.tsx';

/** Nobody is signed in: the way to the sign-in page, and for the operator the command for a new link. */
export function SignInState() {
  const { t } = useTranslation();
  return (
    <StatePanel
      title={t('state.signInTitle')}
      actions={
        <>
          <a className="primary-button" href={`/sign-in?to=${encodeURIComponent(window.location.pathname + window.location.search)}`}>
            {t('state.signInHere')}
          </a>
          <button type="button" className="quiet-button" onClick={() => window.location.reload()}>
            {t('state.signInCheck')}
          </button>
        </>
      }
    >
      <p>{t('state.signInText')}</p>
      <p>{t('state.signInAgain')}</p>
      <pre className="command">
        <code>npx junheng link</code>
      </pre>
      <p>{t('state.signInThen')}</p>
    </StatePanel>
  );
}
