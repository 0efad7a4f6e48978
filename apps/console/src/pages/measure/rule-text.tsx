import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeasureCardQuery } from '../../gql/graphql.ts';
import { Hand } from '../../governance/hand.tsx';
import { LightMark } from '../../governance/light-mark.tsx';
import { useWording } from '../../language/use-wording.ts';

type Props = { card: NonNullable<MeasureCardQuery['measureCard']> };

/** The whole rule in words, its version, the thresholds of this measure, and which conditions hold here. */
export function RuleText({ card: { rule, ruleVersion, thresholds, ownThresholds, measure } }: Props) {
  const { t } = useTranslation();
  const { say, percent } = useWording();
  return (
    <details className="section rule-text">
      <summary>{t('lightCard.rule', { version: ruleVersion })}</summary>
      <p>{t('lightCard.ruleNote')}</p>
      <ol>
        {rule.map((step) => (
          <li key={step.reason}>
            <LightMark light={step.light} /> {say(step)}
            {measure.reasons.includes(step.reason) && <strong> ← {t('lightCard.reasonHolds')}</strong>}
          </li>
        ))}
      </ol>
      <p>
        {t('lightCard.thresholds', {
          amberGap: percent(thresholds.amberGap),
          redGap: percent(thresholds.redGap),
          amberDays: thresholds.amberDaysLate,
          redDays: thresholds.redDaysLate,
        })}
      </p>
      {ownThresholds && (
        <p>
          {t('lightCard.ownThresholds', { reason: ownThresholds.reason ?? t('command.erased') })} <Hand of={ownThresholds.setHand} />{' '}
          <Link to={`/facts/${ownThresholds.eventId}`}>{t('lightCard.receipt')}</Link>
        </p>
      )}
    </details>
  );
}
