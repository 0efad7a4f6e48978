import { useTranslation } from 'react-i18next';
import { useMyRights } from '../governance/use-my-rights.ts';
import './live-status.css';
import { useLiveStatus } from './live-state.ts';

const following = ['read-schools', 'rebuild-views', 'import-registers'];

/** Whether what is on screen follows the platform; spoken only when it no longer does. */
export function LiveStatus() {
  const { t } = useTranslation();
  const status = useLiveStatus();
  const may = useMyRights();
  // Whoever may see nothing that moves by itself, such as a parent, is sent nothing: that is no fault.
  if (status === 'connecting' && !following.some(may)) return null;
  const isBroken = status === 'reconnecting' || status === 'stopped';
  return (
    <output className={`live-status live-${status}`} aria-live={isBroken ? 'polite' : 'off'}>
      {t(`live.${status}`)}
    </output>
  );
}
