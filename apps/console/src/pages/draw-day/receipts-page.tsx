import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DrawRosterDocument, OwnChildrenDocument } from '../../gql/graphql.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { DrawDayHead } from './draw-day-head.tsx';
import { cohortOf } from '../draw/cohort-of.ts';
import { ReceiptSheet } from './receipt-sheet.tsx';
import { UnknownDraw } from './unknown-draw.tsx';
import { useDrawTitle } from './use-draw-title.ts';
import './draw-day.css';

/** The receipt of one child: a guardian's own, or for the school one that it prints and hands over. */
export function ReceiptsPage() {
  const { t } = useTranslation();
  const { drawId } = useParams();
  const [picked, setPicked] = useState('');
  const may = useMyRights();
  const titleOf = useDrawTitle();
  const cohort = cohortOf(drawId!);
  const isParent = may('read-own-child');
  const own = useQuery(OwnChildrenDocument, { skip: !isParent }).data?.ownChildren ?? [];
  const [isRosterShown, setRosterShown] = useState(false);
  const roster = useQuery(DrawRosterDocument, { variables: { drawId: drawId! }, skip: !isRosterShown, fetchPolicy: 'network-only' });
  const pupils = [
    ...own.map(({ childId, name }) => ({ studentId: childId, name })),
    ...(roster.data?.drawRoster?.rows ?? []).map(({ studentId, name }) => ({ studentId, name })),
  ];
  const chosen = picked === '' ? (own.length === 1 ? own[0]!.childId : null) : picked;
  if (!cohort) return <UnknownDraw title={t('drawDay.receipt.title')} />;
  return (
    <div className="page">
      <DrawDayHead title={t('drawDay.receipt.title')} of={titleOf(cohort)} drawId={drawId!} />
      <p className="screen-only">{t('drawDay.receipt.lead')}</p>
      <div className="page-tools screen-only">
        {pupils.length > 1 && (
          <label>
            {t('drawDay.receipt.choose')}{' '}
            <select value={chosen ?? ''} onChange={({ target }) => setPicked(target.value)}>
              <option value="">—</option>
              {pupils.map(({ studentId, name }) => (
                <option key={studentId} value={studentId}>
                  {name ?? studentId}
                </option>
              ))}
            </select>
          </label>
        )}
        {may('read-draw-rosters') && !isRosterShown && (
          <button type="button" className="quiet-button" onClick={() => setRosterShown(true)}>
            {t('drawDay.receipt.roster')}
          </button>
        )}
      </div>
      {chosen ? (
        <ReceiptSheet key={chosen} drawId={drawId!} studentId={chosen} />
      ) : (
        isParent && <p className="empty-note">{t('drawDay.receipt.none')}</p>
      )}
    </div>
  );
}
