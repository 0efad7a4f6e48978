import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DutyCardFragment } from '../../gql/graphql.ts';
import { LightMark } from '../../governance/light-mark.tsx';
import { useWording } from '../../language/use-wording.ts';

/** Beside the rule's own light: who says otherwise, why and until when. */
export function OverrideNote({
  duty: { labelZh, labelEn, override },
}: {
  duty: Pick<DutyCardFragment, 'labelZh' | 'labelEn' | 'override'>;
}) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  if (!override) return null;
  const { light, until, signerName, overriddenBy, reason, eventId } = override;
  return (
    <p className="override-note">
      ✎ {pick(labelZh, labelEn)}
      {pick('：', ': ')}
      <LightMark light={light} />{' '}
      {t('lightCard.overrideBeside', {
        light: t(`lightWord.${light}`),
        until: date(until),
        who: signerName ?? overriddenBy,
        reason: reason ?? t('command.erased'),
      })}{' '}
      <Link to={`/facts/${eventId}`}>{t('lightCard.receipt')}</Link>
    </p>
  );
}
