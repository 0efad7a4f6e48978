import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DrawNoticePageDocument } from '../../gql/graphql.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { ClassLists } from '../../hall/class-lists.tsx';
import { HashCode } from '../../hall/hash-code.tsx';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { ClassSizes } from '../../hall/class-sizes.tsx';
import { DrawDayHead } from './draw-day-head.tsx';
import { RaiseObjection } from './raise-objection.tsx';
import { VerifyCode } from './verify-code.tsx';
import { UnknownDraw } from './unknown-draw.tsx';
import { useDrawTitle } from './use-draw-title.ts';
import './draw-day.css';

/** What hangs on the board: classes by name and nothing else of a child, until when it hangs, how to object and how to check. */
export function NoticePage() {
  const { t } = useTranslation();
  const { drawId } = useParams();
  const { date } = useWording();
  const may = useMyRights();
  const titleOf = useDrawTitle();
  const result = useQuery(DrawNoticePageDocument, { variables: { drawId: drawId! }, fetchPolicy: 'network-only' });
  if (!result.data) return <QueryState {...result} />;
  const { drawNotice: notice, drawNoticeList: list } = result.data;
  if (!notice) return <UnknownDraw title={t('drawDay.notice.title')}>{t('drawDay.notYet.notice')}</UnknownDraw>;
  const { resultHash, sealHash } = notice;
  return (
    <div className="page notice-page">
      <DrawDayHead title={t('drawDay.notice.title')} of={titleOf(notice)} drawId={notice.drawId}>
        <button type="button" className="quiet-button" onClick={() => window.print()}>
          {t('drawDay.notice.print')}
        </button>
      </DrawDayHead>
      <p className="notice-window">
        <strong>{t('drawDay.notice.window', { from: date(notice.from), to: date(notice.to) })}</strong>
        {notice.isOver && <span> · {t('drawDay.notice.over')}</span>}
        {notice.isFixed && <span> · {t('drawDay.notice.fixed')}</span>}
      </p>
      <section className="card" aria-label={t('drawDay.result.hash')}>
        <HashCode
          hash={resultHash}
          label={t('drawDay.result.hash')}
          caption={t('drawDay.result.code')}
          code={`${notice.drawId}\n${sealHash}\n${resultHash}`}
        />
        <p>
          {t('drawDay.notice.witnessed', { signed: notice.signed, of: notice.supervisors })}
          {notice.refused > 0 && t('drawDay.notice.refusedToo', { count: notice.refused })}
        </p>
        <dl className="plain-list">
          <dt>{t('drawDay.notice.number')}</dt>
          <dd className="mono">{notice.drawId}</dd>
          <dt>{t('drawDay.result.seal')}</dt>
          <dd>
            <code className="hash">{sealHash}</code>
          </dd>
        </dl>
      </section>
      <section className="section" aria-labelledby="lists">
        <h2 id="lists">{t('drawDay.notice.lists')}</h2>
        {list ? (
          <ClassLists
            names={list.pupils.map(({ name }) => name ?? t('drawDay.notice.erased'))}
            classOf={list.pupils.map(({ classNo }) => classNo)}
          />
        ) : (
          <>
            <p>{t('drawDay.notice.listOnly')}</p>
            <ClassSizes className="plain-table class-sizes" classes={notice.classes} />
          </>
        )}
      </section>
      <section className="section card" aria-labelledby="objecting">
        <h2 id="objecting">{t('drawDay.notice.howTitle')}</h2>
        <p>{t('drawDay.notice.how')}</p>
        {!notice.isOver && may('raise-objections') && <RaiseObjection drawId={notice.drawId} />}
      </section>
      <section className="section card" aria-labelledby="checking">
        <h2 id="checking">{t('drawDay.notice.verifyTitle')}</h2>
        <p>{t('drawDay.notice.verifyText')}</p>
        <p className="screen-only">
          <a className="button-link" href={`/verify-draw#${notice.drawId}`}>
            {t('drawDay.notice.openVerify')}
          </a>
        </p>
        <VerifyCode drawId={notice.drawId} />
      </section>
    </div>
  );
}
