import { useTranslation } from 'react-i18next';
import { ProgressBar } from '../../../figures/progress-bar.tsx';
import { schoolYearTitle } from '../../../figures/terms.ts';
import { useWording } from '../../../language/use-wording.ts';
import type { ImportQueue } from './import-queue.ts';
import { QueuedFileChoices } from './queued-file-choices.tsx';
import { isSettled, type QueuedFile } from './queued-file.ts';

type Props = { file: QueuedFile; queue: ImportQueue; schoolYear: number; awaited: Parameters<typeof WaitingText>[0]['awaited'] };

/** One file before its dry run: what it is and for which year, and how far it has come. */
export function QueuedFileCard({ file, queue, schoolYear, awaited }: Props) {
  const { t } = useTranslation();
  const { bytes, say } = useWording();
  const { key, fileName, state, part, problem } = file;
  return (
    <li className="pending-file">
      <article aria-label={fileName}>
        <header>
          <strong>{fileName}</strong> {file.bytes > 0 && <span className="fine">{bytes(file.bytes)}</span>}
          {isSettled(file) && <SettledChoices file={file} />}
          <button
            type="button"
            className="text-button"
            onClick={() => queue.remove(key)}
            disabled={state === 'starting'}
            aria-label={t('imports.removeFile', { name: fileName })}
          >
            {t('imports.remove')}
          </button>
        </header>
        {!isSettled(file) && <QueuedFileChoices file={file} queue={queue} schoolYear={schoolYear} />}
        <div aria-live="polite">
          {state === 'uploading' && (
            <>
              {t('imports.uploading')}
              <ProgressBar share={part} label={t('imports.uploadingFile', { name: fileName })} />
            </>
          )}
          {state === 'starting' && t('imports.startingCheck')}
          {state === 'waiting' && file.fileHash === null && t('imports.notSent')}
          {state === 'waiting' && file.fileHash !== null && (
            <WaitingText awaited={awaited} onImpatient={() => queue.change(key, { isImpatient: true })} />
          )}
          {state === 'chosen' && file.fileHash !== null && <p className="fine">{t('imports.uploadedNotChecked')}</p>}
        </div>
        {problem && (
          <p role="alert" className="problem">
            {problem.message ? say(problem.message) : t(problem.isTooLarge ? 'imports.tooLarge' : 'imports.uploadFailed')}
          </p>
        )}
      </article>
    </li>
  );
}

/** On its way: what it was said to be. */
function SettledChoices({ file: { kind, schoolYear, layout } }: { file: QueuedFile }) {
  const { t, i18n } = useTranslation();
  return (
    <span className="fine">
      {kind && t(`fileKind.${kind}`)}
      {schoolYear !== null && ` · ${schoolYearTitle(t, { schoolYear, language: i18n.language })}`}
      {layout !== null && ` · ${t('imports.layout')} ${layout}`}
    </span>
  );
}

function WaitingText({ awaited, onImpatient }: { awaited: QueuedFile['kind'] | undefined; onImpatient: () => void }) {
  const { t } = useTranslation();
  if (!awaited) return t('imports.inQueue');
  return (
    <p>
      {t('imports.awaits', { kind: t(`fileKind.${awaited}`) })}{' '}
      <button type="button" className="text-button" onClick={onImpatient}>
        {t('imports.doNotWait')}
      </button>
    </p>
  );
}
