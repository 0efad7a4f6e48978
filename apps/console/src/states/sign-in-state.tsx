import { useTranslation } from 'react-i18next';
import { StatePanel } from './state-panel.tsx';

/** Nobody is signed in: the link is in the terminal, and there is a command for a new one. */
export function SignInState() {
  const { t } = useTranslation();
  return (
    <StatePanel
      title={t('state.signInTitle')}
      actions={
        <button type="button" className="primary-button" onClick={() => window.location.reload()}>
          {t('state.signInCheck')}
        </button>
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
