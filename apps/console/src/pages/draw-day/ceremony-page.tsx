import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { CeremonyDrawDocument } from '../../gql/graphql.ts';
import { shortHash } from '../../hall/ceremony.ts';
import { QueryState } from '../../states/query-state.tsx';
import { BringBack } from './bring-back.tsx';
import { DrawDayHead } from './draw-day-head.tsx';
import { PrepareHall } from './prepare-hall.tsx';
import { UnknownDraw } from './unknown-draw.tsx';
import { useDrawTitle } from './use-draw-title.ts';
import './draw-day.css';

/** The online side of a draw in a hall: what is taken there, and what is brought back. */
export function CeremonyPage() {
  const { t } = useTranslation();
  const { drawId } = useParams();
  const titleOf = useDrawTitle();
  const result = useQuery(CeremonyDrawDocument, { variables: { drawId: drawId! }, fetchPolicy: 'cache-and-network' });
  if (!result.data) return <QueryState {...result} />;
  const draw = result.data.placementDraw;
  if (!draw) return <UnknownDraw title={t('drawDay.ceremony.title')} />;
  return (
    <div className="page">
      <DrawDayHead title={t('drawDay.ceremony.title')} of={titleOf(draw)} drawId={draw.drawId} />
      <p className="lead">{t('drawDay.ceremony.lead')}</p>
      {draw.seal === null ? (
        <p className="empty-note">{t('drawDay.notYet.sealed')}</p>
      ) : (
        <>
          <dl className="plain-list">
            <dt>{t('drawDay.ceremony.seal')}</dt>
            <dd>
              <strong className="mono">{shortHash(draw.seal.sealHash)}</strong> <code className="hash below">{draw.seal.sealHash}</code>
            </dd>
          </dl>
          {draw.run === null && <PrepareHall draw={draw} />}
          <BringBack draw={draw} sealHash={draw.seal.sealHash} />
        </>
      )}
      {draw.run && (
        <section className="section card" aria-labelledby="after-hall">
          <h2 id="after-hall">{t('drawDay.ceremony.after')}</h2>
          <p>{t('drawDay.ceremony.signed')}</p>
          <p>
            <Link className="button-link" to={`/draws/${draw.drawId}/result`}>
              {t('drawDay.ceremony.result')}
            </Link>
          </p>
        </section>
      )}
    </div>
  );
}
