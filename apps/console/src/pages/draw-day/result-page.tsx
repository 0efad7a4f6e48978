import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { CeremonyDrawDocument, DrawWitnessesDocument } from '../../gql/graphql.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { QueryState } from '../../states/query-state.tsx';
import { BalanceDetail } from './balance-detail.tsx';
import { DrawDayHead } from './draw-day-head.tsx';
import { ResultSheet } from './result-sheet.tsx';
import { UnknownDraw } from './unknown-draw.tsx';
import { useDrawTitle } from './use-draw-title.ts';
import './draw-day.css';

const mostCopies = 20;

/** What a draw came to: hashes, classes, how alike they are and against what; on paper as many signed copies as are needed. */
export function ResultPage() {
  const { t } = useTranslation();
  const { drawId } = useParams();
  const titleOf = useDrawTitle();
  const may = useMyRights();
  const [copies, setCopies] = useState(3);
  const result = useQuery(CeremonyDrawDocument, { variables: { drawId: drawId! }, fetchPolicy: 'cache-and-network' });
  const witnesses = useQuery(DrawWitnessesDocument, { variables: { drawId: drawId! }, fetchPolicy: 'cache-and-network' });
  if (!result.data) return <QueryState {...result} />;
  const draw = result.data.placementDraw;
  if (!draw?.run || !draw.seal)
    return <UnknownDraw title={t('drawDay.result.title')}>{draw ? t('drawDay.notYet.run') : t('drawDay.unknown')}</UnknownDraw>;
  const title = titleOf(draw);
  const sheet = {
    ...draw,
    title,
    sealHash: draw.seal.sealHash,
    run: draw.run,
    signatures: witnesses.data?.drawAfter?.signatures ?? draw.supervisors.map((one) => ({ ...one, statement: null })),
  };
  return (
    <div className="page result-page">
      <div className="screen-only">
        <DrawDayHead title={t('drawDay.result.title')} of={title} drawId={draw.drawId}>
          <label className="copies-field">
            {t('drawDay.result.copies')}
            <input
              type="number"
              min={1}
              max={mostCopies}
              value={copies}
              onChange={({ target }) => setCopies(Math.min(mostCopies, Math.max(1, Math.round(Number(target.value)) || 1)))}
            />
          </label>
          <button type="button" className="quiet-button" onClick={() => window.print()}>
            {t('drawDay.result.print')}
          </button>
        </DrawDayHead>
      </div>
      <ResultSheet sheet={sheet} copy={{ n: 1, of: copies }} />
      <div className="screen-only">
        <BalanceDetail drawId={draw.drawId} balance={draw.run.balance} />
        <p className="card-links">
          <Link to={`/draws/${draw.drawId}/notice`}>{t('drawDay.notice.title')}</Link>
          <Link to={`/draws/${draw.drawId}/receipts`}>{t('drawDay.receipt.title')}</Link>
          {may('read-draw-rosters') && (draw.status === 'PUBLISHED' || draw.status === 'FIXED') && (
            <a href={`/downloads/draws/${draw.drawId}/class-lists.xlsx`} download>
              {t('drawDay.result.classLists')}
            </a>
          )}
          <a href={`/verify-draw#${draw.drawId}`}>{t('drawDay.verify')}</a>
        </p>
      </div>
      {Array.from({ length: copies - 1 }, (_, k) => (
        <div key={k} className="print-only further-copy">
          <ResultSheet sheet={sheet} copy={{ n: k + 2, of: copies }} />
        </div>
      ))}
    </div>
  );
}
