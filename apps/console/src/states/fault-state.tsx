import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWording } from '../language/use-wording.ts';
import { faultOf } from '../transport/fault.ts';
import { NotFoundState } from './not-found-state.tsx';
import { NotReadyState } from './not-ready-state.tsx';
import { SignInState } from './sign-in-state.tsx';
import { StatePanel } from './state-panel.tsx';

/** A failed read, told by what its reader can do: sign in, ask for the right, try again. */
export function FaultState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const { kind, code, message, progress } = faultOf(error);
  const retry = (
    <button type="button" className="primary-button" onClick={onRetry}>
      {t('state.retry')}
    </button>
  );
  switch (kind) {
    case 'unauthenticated':
      return <SignInState />;
    case 'notFound':
      return <NotFoundState />;
    case 'forbidden':
      return (
        <StatePanel title={t('state.forbiddenTitle')} actions={<Link to="/">{t('state.home')}</Link>}>
          <p>{t('state.forbiddenText')}</p>
        </StatePanel>
      );
    case 'notReady':
      return <NotReadyState onRetry={onRetry} progress={progress ?? null} />;
    case 'network':
      return (
        <StatePanel tone="alarm" title={t('state.networkTitle')} actions={retry}>
          <p>{t('state.networkText')}</p>
        </StatePanel>
      );
    case 'server':
      return (
        <StatePanel tone="alarm" title={t('state.serverTitle')} actions={retry}>
          <p>{message ? say(message) : t('state.serverText')}</p>
          <p className="fine">
            {t('state.errorCode')}
            <code>{code}</code>
          </p>
        </StatePanel>
      );
  }
}
