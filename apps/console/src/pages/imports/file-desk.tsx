import { useQuery } from '@apollo/client/react';
import { schoolYearOf } from '@junheng/contracts';
import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import '../../app/office-files.css';
import { ImportDeskDocument } from '../../gql/graphql.ts';
import { DropZone } from './drop-zone.tsx';
import { QueuedFileCard } from './queue/queued-file-card.tsx';
import { isSettled } from './queue/queued-file.ts';
import { SchoolYearField } from './queue/school-year-field.tsx';
import { useAdoptedFile } from './queue/use-adopted-file.ts';
import { useImportQueue } from './queue/use-import-queue.ts';

const deskAddress = '/imports';

/** Files chosen, each with its kind and school year, on their way to their dry runs. A file sent alone leads on to its import. */
export function FileDesk({ children }: { /** between what comes in and what is queued */ children?: ReactNode }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { queue, state } = useImportQueue();
  const [thisYear] = useState(() => schoolYearOf(new Date()));
  // Beside the cache: an answer that comes late would tell the overview that the county is empty.
  const county = useQuery(ImportDeskDocument, { fetchPolicy: 'no-cache' }).data?.county;
  const schoolYear = county && !county.empty ? county.schoolYear : thisYear;
  useAdoptedFile(queue);
  const { files, awaited, lost, next } = state;
  useEffect(() => {
    if (next === null) return;
    queue.arrived();
    void navigate(`/imports/${next}`);
  }, [next, queue, navigate]);
  useWarningBeforeLoss(files.some(({ state: stage, fileHash }) => fileHash === null && (stage === 'uploading' || stage === 'waiting')));

  const startable = files.filter((file) => file.kind !== null && !isSettled(file));
  const undecided = files.filter((file) => !isSettled(file));
  const years = new Set(undecided.map((file) => file.schoolYear ?? schoolYear));
  const start = () => {
    queue.start(schoolYear);
    // The welcome goes when the first of them is in: several files are followed where it stays.
    if (startable.length > 1 && pathname !== deskAddress) void navigate(deskAddress);
  };
  return (
    <div className="file-desk">
      <DropZone onFiles={queue.add} />
      {lost.length > 0 && (
        <div className="problem" aria-live="polite">
          <p>{t('imports.lost', { files: lost.join(t('app.listSeparator')) })}</p>
          <button type="button" className="text-button" onClick={queue.forgetLost}>
            {t('imports.understood')}
          </button>
        </div>
      )}
      {children}
      {files.length > 0 && (
        <ol className="queue" aria-label={t('imports.queue')}>
          {files.map((file) => (
            <QueuedFileCard key={file.key} file={file} queue={queue} schoolYear={schoolYear} awaited={awaited[file.key]} />
          ))}
        </ol>
      )}
      {undecided.length > 1 && (
        <SchoolYearField
          label={t('imports.yearOfAll')}
          year={years.size === 1 ? [...years][0]! : null}
          onChoose={(year) => undecided.forEach(({ key }) => queue.change(key, { schoolYear: year }))}
        />
      )}
      {undecided.length > 0 && (
        <div className="decision">
          <Button type="primary" size="large" disabled={startable.length === 0} onClick={start}>
            {startable.length > 1 ? t('imports.checkAll', { count: startable.length }) : t('imports.check')}
          </Button>
          {files.length > 1 && <span className="fine">{t('imports.queueOrder')}</span>}
        </div>
      )}
    </div>
  );
}

/** The browser asks before the page goes while a file is only here. */
function useWarningBeforeLoss(wouldLose: boolean) {
  useEffect(() => {
    if (!wouldLose) return undefined;
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [wouldLose]);
}
