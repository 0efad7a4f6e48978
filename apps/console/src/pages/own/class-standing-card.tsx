import { useTranslation } from 'react-i18next';
import { SizeScale } from '../../figures/size-scale.tsx';
import { SizeStatus } from '../../figures/size-status.tsx';
import type { ClassStandingFiguresFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

type Attribute = ClassStandingFiguresFragment['attributes'][number];
type Props = { standing: ClassStandingFiguresFragment; isForParent?: boolean; headingId: string };

/** A class beside the county's classes of its stage: its size against the limit, and who is in it by shares. */
export function ClassStandingCard({ standing, isForParent = false, headingId }: Props) {
  const { t } = useTranslation();
  const { decimal } = useWording();
  const { size, sizeLimit, sizeMean, sizeBandLow, sizeBandHigh, sizePlace, attributes } = standing;
  return (
    <section className="card" aria-labelledby={headingId}>
      <div className="card-head">
        <h3 id={headingId}>{t(isForParent ? 'own.classOfChild' : 'own.classStanding')}</h3>
      </div>
      <p className="class-size">
        <span className="measure-value">{size}</span>
        {sizeLimit !== null && <span className="fine">{t('own.ofLimit', { limit: sizeLimit })}</span>}
        <SizeStatus size={size} limit={sizeLimit} />
      </p>
      {sizeLimit !== null && <SizeScale size={size} limit={sizeLimit} />}
      <p>
        {sizeMean === null || sizeBandLow === null || sizeBandHigh === null || sizePlace === null
          ? t('own.noBand')
          : t('own.sizeBand', { mean: decimal(sizeMean), low: sizeBandLow, high: sizeBandHigh, place: t(`own.placeOf.${sizePlace}`) })}
      </p>
      <h4>{t('own.balance')}</h4>
      <ul className="own-rows">
        {attributes.map((each) => (
          <AttributeRow key={each.attribute} of={each} />
        ))}
      </ul>
      <p className="fine">{t(isForParent ? 'own.parentRule' : 'own.bandRule')}</p>
    </section>
  );
}

function AttributeRow({ of: { attribute, share, isWithheld, bandLow, bandHigh, place } }: { of: Attribute }) {
  const { t } = useTranslation();
  const { percent } = useWording();
  return (
    <li>
      <span className="own-row-name">{t(`own.attributeOf.${attribute}`)}</span>
      {share === null ? (
        <span className="fine">{t(isWithheld ? 'own.withheld' : 'own.unknown')}</span>
      ) : (
        <strong className="own-row-value">{percent(share)}</strong>
      )}
      {bandLow !== null && bandHigh !== null && (
        <span className="fine">
          {bandLow === bandHigh
            ? t('own.bandOne', { share: percent(bandLow) })
            : t('own.band', { low: percent(bandLow), high: percent(bandHigh) })}
          {place && `${t('own.bandThen')}${t(`own.placeOf.${place}`)}`}
        </span>
      )}
    </li>
  );
}
