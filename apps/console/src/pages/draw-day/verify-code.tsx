import { useTranslation } from 'react-i18next';
import { CheckpointCode } from '../ledger/checkpoint-code.tsx';

/** The way from paper to the verification of this very draw: nobody types a draw's number. */
export function VerifyCode({ drawId }: { drawId: string }) {
  const { t } = useTranslation();
  const address = `${location.origin}/verify-draw#${drawId}`;
  return (
    <div className="verify-code">
      <CheckpointCode note={address} label={t('drawDay.notice.link')} />
      <p className="fine">
        {t('drawDay.notice.link')}
        <span className="mono below">{address}</span>
      </p>
    </div>
  );
}
