import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Breadcrumb } from '../../app/breadcrumb.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { schoolYearTitle } from '../../figures/terms.ts';
import { isMoving } from '../../live/use-import-stream.ts';
import { NotFoundState } from '../../states/not-found-state.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { ImportFindings } from './import-findings.tsx';
import { ImportFile } from './import-file.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportSteps } from './import-steps.tsx';
import { ImportSummary } from './import-summary.tsx';
import { useLiveImport } from './use-live-import.ts';

/** One import from its dry run to its end, at an address of its own. */
export function ImportPage() {
  const { t, i18n } = useTranslation();
  const { importId = '' } = useParams();
  const { result, job, isReconnecting } = useLiveImport(importId);
  if (!result.data) return <QueryState {...result} />;
  if (!job) return <NotFoundState />;
  const isRefused = job.status === 'REFUSED';
  return (
    <div className="page">
      <PageTitle title={t('import.title', { file: job.fileName })} />
      <Breadcrumb crumbs={[{ text: t('imports.title'), to: '/imports' }]} />
      <header className="page-head">
        <div>
          <h1 className="file-title">{job.fileName}</h1>
          <p className="fine">
            {t(`imports.kindOf.${job.kind}`)} · {schoolYearTitle(t, { schoolYear: job.schoolYear, language: i18n.language })}
          </p>
        </div>
      </header>
      <ImportSteps job={job} />
      {isMoving(job.status) ? <ImportProgress job={job} isReconnecting={isReconnecting} /> : <ImportOutcome job={job} />}
      {job.status !== 'CHECKING' && !isRefused && <ImportSummary job={job} />}
      {job.status !== 'CHECKING' && (
        <ImportFindings key={job.status} importId={job.importId} isRefused={isRefused} fileName={job.fileName} />
      )}
      <ImportFile job={job} />
    </div>
  );
}
