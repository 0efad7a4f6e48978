import { useTranslation } from 'react-i18next';
import type { MeasureLineFragment } from '../../gql/graphql.ts';
import { LightMark } from '../../governance/light-mark.tsx';
import { useWording } from '../../language/use-wording.ts';

/**
 * Says beside the rule's light what somebody says instead, of which obligation and until when, and whether the county moved the
 * thresholds; nothing where nobody does.
 */
export function OverrideFlag({ overrides, ownThresholds }: Pick<MeasureLineFragment, 'overrides' | 'ownThresholds'>) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  return (
    <>
      {ownThresholds && <span className="override-flag fine">⚖ {t('lightBoard.ownThresholds')}</span>}
      {overrides.map(({ obligationId, labelZh, labelEn, light, until }) => (
        <span key={obligationId} className="override-flag fine">
          ✎ {t('lightCard.act.override')} <LightMark light={light} />{' '}
          {t('lightBoard.overrideUntil', { name: pick(labelZh, labelEn), day: date(until) })}
        </span>
      ))}
    </>
  );
}
