import { useTranslation } from 'react-i18next';
import type { CompositionFiguresFragment } from '../gql/graphql.ts';
import { useWording } from '../language/use-wording.ts';
import { compositionShares, type SharePart } from './composition-shares.ts';

/** Gender, migrant, left-behind and boarding as bars with the counts beside them; the bars repeat what the words say. */
export function CompositionBars({ composition }: { composition: CompositionFiguresFragment }) {
  const { t } = useTranslation();
  return (
    <div className="composition">
      <dl>
        {compositionShares(composition).map(({ name, parts }) => (
          <div key={name} className="composition-row">
            <dt>{t(`figures.${name}`)}</dt>
            <dd>
              <span className="share-bar" aria-hidden="true">
                {parts.map((part) => (
                  <span key={part.name} className={`share share-${part.name}`} style={{ width: `${(part.share ?? 0) * 100}%` }} />
                ))}
              </span>
              <span className="share-words">
                {parts
                  .filter(({ name: partName, count }) => partName !== 'others' && (partName !== 'unknown' || count > 0))
                  .map((part) => (
                    <ShareWord key={part.name} part={part} isNamed={name === 'gender' || part.name === 'unknown'} />
                  ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="fine">{t('figures.shareNote')}</p>
    </div>
  );
}

function ShareWord({ part: { name, count, share }, isNamed }: { part: SharePart; isNamed: boolean }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <span className="share-word">
      <span className={`swatch share-${name}`} aria-hidden="true" />
      {isNamed && `${t(`figures.${name}`)} `}
      <strong>{wording.count(count)}</strong>
      {share !== null && ` (${wording.percent(share)})`}
    </span>
  );
}
