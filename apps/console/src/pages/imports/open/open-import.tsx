import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProgressBar } from '../../../figures/progress-bar.tsx';
import { schoolYearTitle } from '../../../figures/terms.ts';
import type { ImportFiguresFragment, ImportStatus } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { correctionAddress } from '../corrections.tsx';
import { viewAddress } from '../import-outcome.tsx';
import { ImportStatusMark } from '../import-status-mark.tsx';
import { RefusalActions } from '../refusal-actions.tsx';
import { useDecision } from '../use-decision.ts';

const endedStatuses: readonly ImportStatus[] = ['REFUSED', 'UNCHANGED', 'DONE', 'DISCARDED', 'WITHDRAWN'];
export const hasEnded = (status: ImportStatus): boolean => endedStatuses.includes(status);

/** One import in a list: where it stands, and what it waits for. */
export function OpenImport({ job, onForget }: { job: ImportFiguresFragment; onForget?: (importIds: readonly string[]) => void }) {
  const { t, i18n } = useTranslation();
  const { say } = useWording();
  const { importId, fileName, kind, schoolYear, status, problem, rejectedRows, correctionRows } = job;
  const isToCorrect = rejectedRows > 0 && (status === 'UNCHANGED' || status === 'DONE');
  return (
    <li className="open-import">
      <div className="open-import-name">
        <Link to={`/imports/${importId}`}>{fileName}</Link> <ImportStatusMark job={job} />
        <span className="fine below">
          {t(`fileKind.${kind}`)} · {schoolYearTitle(t, { schoolYear, language: i18n.language })}
        </span>
      </div>
      <Progress job={job} />
      {status === 'READY' && <Decision job={job} />}
      {hasEnded(status) && (
        <div className="decision">
          {status === 'REFUSED' && <RefusalActions job={job} />}
          {isToCorrect && <Link to={`/imports/${importId}`}>{t('imports.toFindings')}</Link>}
          {isToCorrect && correctionRows > 0 && (
            <a href={correctionAddress(importId)} download>
              {t('corrections.download', { count: correctionRows })}
            </a>
          )}
          {status === 'DONE' && <Link to={viewAddress(job)}>{t('import.seeView')}</Link>}
          {onForget && (
            <button
              type="button"
              className="text-button"
              onClick={() => onForget([importId])}
              aria-label={t('imports.putAwayFile', { name: fileName })}
            >
              {t('imports.putAway')}
            </button>
          )}
        </div>
      )}
      {(status === 'REFUSED' || status === 'FAILED') && problem && <p className="problem-text">{say(problem)}</p>}
    </li>
  );
}

function Progress({ job: { fileName, status, rows, rowsDone, withdrawal, ...counts } }: { job: ImportFiguresFragment }) {
  const { t } = useTranslation();
  const { count } = useWording();
  switch (status) {
    case 'CHECKING':
      return <p className="fine">{t('import.checkedRows', { count: rows })}</p>;
    case 'RUNNING':
      return (
        <div>
          <span className="fine">{t('import.appliedRows', { done: count(rowsDone), total: count(rows) })}</span>
          <ProgressBar share={rows > 0 ? rowsDone / rows : 0} label={fileName} />
        </div>
      );
    case 'WITHDRAWING': {
      const done = withdrawal ? withdrawal.withdrawnSubjects + withdrawal.keptSubjects : 0;
      return <ProgressBar share={withdrawal && withdrawal.subjects > 0 ? done / withdrawal.subjects : 0} label={fileName} />;
    }
    case 'REFUSED':
      return <span />;
    default: {
      const told = (['newRows', 'changedRows', 'unchangedRows', 'rejectedRows'] as const).filter((name) => counts[name] > 0);
      return (
        <p>
          {told.map((name) => t('imports.countOf', { name: t(`import.short.${name}`), count: counts[name] })).join(t('app.listSeparator'))}
        </p>
      );
    }
  }
}

function Decision({ job: { importId, fileName } }: { job: ImportFiguresFragment }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const { pending, problem, confirm, discard } = useDecision();
  return (
    <div className="decision">
      <Button
        loading={pending === 'confirm'}
        onClick={() => void confirm(importId)}
        aria-label={t('imports.confirmFile', { name: fileName })}
      >
        {t('import.confirm')}
      </Button>
      <Button
        type="text"
        loading={pending === 'discard'}
        onClick={() => void discard(importId)}
        aria-label={t('imports.discardFile', { name: fileName })}
      >
        {t('import.discard')}
      </Button>
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
    </div>
  );
}
