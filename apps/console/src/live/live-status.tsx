import { useTranslation } from 'react-i18next';
import './live-status.css';
import { useLiveStatus } from './live-state.ts';

/** Whether what is on screen follows the platform; spoken only when it no longer does. */
export function LiveStatus() {
  const { t } = useTranslation();
  const status = useLiveStatus();
  const isBroken = status === 'reconnecting' || status === 'stopped';
  return (
    <output className={`live-status live-${status}`} aria-live={isBroken ? 'polite' : 'off'}>
      {t(`live.${status}`)}
    </output>
  );
}
