import { useTranslation } from 'react-i18next';
import type { MeasureCardQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

type Props = { clauses: NonNullable<MeasureCardQuery['measureCard']>['withoutLight'] };

/** What the document only reports, encourages or aims at: shown, never as a duty. */
export function WithoutLight({ clauses }: Props) {
  const { t } = useTranslation();
  const { pick } = useWording();
  if (clauses.length === 0) return null;
  const modality = (name: string) =>
    name === 'encouraged' || name === 'aspired' || name === 'practice'
      ? t(`lightCard.modality.${name}`)
      : t('lightCard.modality.mandatory');
  return (
    <section className="section" aria-labelledby="without-light">
      <h2 id="without-light">{t('lightCard.withoutLight')}</h2>
      <ul className="way-list">
        {clauses.map((each) => (
          <li key={each.obligationId}>
            {pick(each.labelZh, each.labelEn)}{' '}
            <span className="fine">
              {modality(each.modality)} · {each.clause}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
