import { useTranslation } from 'react-i18next';
import type { MeasureCardQuery } from '../../gql/graphql.ts';
import { LightMark } from '../../governance/light-mark.tsx';
import { useWording } from '../../language/use-wording.ts';
import { useMeasureWords } from '../measures/use-measure-words.ts';
import { DutyFigures } from './duty-figures.tsx';
import { Fact } from '../../governance/fact.tsx';
import { OverrideNote } from './override-note.tsx';

type Props = { card: NonNullable<MeasureCardQuery['measureCard']>; offices: MeasureCardQuery['lightOffices'] };

/** The card of a measure in the order in which a leader asks; figures are those of the obligation that gave the light. */
export function MeasureSummary({ card, offices }: Props) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const words = useMeasureWords();
  const { measure, coOffices, duties } = card;
  const worst = duties.find(({ obligationId }) => obligationId === measure.worst?.obligationId) ?? duties[0];
  const files = duties.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const nameOf = (id: string) => {
    const office = offices.find(({ officeId }) => officeId === id);
    return office ? pick(office.nameZh, office.nameEn) : id;
  };
  return (
    <section className="section card" aria-label={t('lightCard.summary')}>
      <dl className="light-facts">
        <Fact term={t('lightCard.office')}>
          {words.office(measure)}
          {coOffices.length > 0 && (
            <span className="fine below">
              {t('lightCard.coOffices')}：{coOffices.map(nameOf).join(pick('、', ', '))}
            </span>
          )}
        </Fact>
        <Fact term={t('lightCard.leader')}>{words.leader(measure)}</Fact>
        <Fact term={t('lightCard.status')}>
          <LightMark light={measure.light} /> {words.why(measure)}
          {duties.map((duty) => duty.override && <OverrideNote key={duty.obligationId} duty={duty} />)}
        </Fact>
        {worst && <DutyFigures duty={worst} name={pick(worst.labelZh, worst.labelEn)} day={card.day} />}
        <Fact term={t('lightCard.next')}>
          {measure.nextMilestone
            ? t('lightCard.nextText', {
                name: pick(measure.nextMilestone.labelZh, measure.nextMilestone.labelEn),
                day: date(measure.nextMilestone.due),
                count: measure.nextMilestone.daysLeft,
              })
            : t('lightCard.noNext')}
        </Fact>
        <Fact term={t('lightCard.overdue')}>{measure.overdue > 0 ? <strong className="problem-text">▲ {measure.overdue}</strong> : 0}</Fact>
        <Fact term={t('lightCard.evidence')}>
          {measure.evidenceDaysAgo === null
            ? t('lightCard.noEvidence')
            : files > 0
              ? t('lightCard.evidenceText', { files, count: measure.evidenceDaysAgo })
              : t('lightCard.byPlatform', { count: measure.evidenceDaysAgo })}
        </Fact>
        <Fact term={t('lightCard.signed')}>{words.signed(measure)}</Fact>
        <Fact term={t('lightCard.signedOff')}>
          {measure.signedOff
            ? t('lightCard.signedOffText', { who: measure.signedOff.signerName ?? '—', day: date(measure.signedOff.day) })
            : t('lightCard.notSignedOff')}
        </Fact>
      </dl>
    </section>
  );
}
