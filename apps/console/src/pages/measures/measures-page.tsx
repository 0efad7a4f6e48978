import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import { LightBoardDocument } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { BoardTools } from './board-tools.tsx';
import { LightSummary } from './light-summary.tsx';
import { MeasureList } from './measure-list.tsx';
import { useBoardFilter } from './use-board-filter.ts';
import './measures.css';

/** Every measure of every document in force with its light, narrowed by what stands in the address. */
export function MeasuresPage() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const result = useQuery(LightBoardDocument, { variables: { asOf }, fetchPolicy: 'cache-and-network' });
  const board = result.data?.lightBoard;
  const { date } = useWording();
  const { choices, shown, beforeLight } = useBoardFilter(board);
  if (!board) return <QueryState {...result} />;
  return (
    <div className="page">
      <PageTitle title={t('lightBoard.title')} />
      <header className="page-head">
        <div>
          <h1>{t('lightBoard.title')}</h1>
          <p className="lead">{t('lightBoard.lead', { version: board.ruleVersion })}</p>
          <p className="fine">{t('lightBoard.asOf', { day: date(board.day) })}</p>
        </div>
        <div className="page-tools screen-only">
          <AsOfField />
        </div>
      </header>
      {board.measures.length === 0 ? (
        <p className="empty-note">{t('lightBoard.none')}</p>
      ) : (
        <>
          <LightSummary measures={beforeLight} />
          <BoardTools choices={choices} />
          <output className="fine">{t('lightBoard.shown', { shown: shown.length, all: board.measures.length })}</output>
          {shown.length === 0 ? <p className="empty-note">{t('lightBoard.noMatch')}</p> : <MeasureList measures={shown} />}
        </>
      )}
    </div>
  );
}
