import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import '../../app/office-files.css';
import { Breadcrumb } from '../../app/breadcrumb.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { schoolYearTitle } from '../../figures/terms.ts';
import { NotFoundState } from '../../states/not-found-state.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { FieldChanges } from './changes/field-changes.tsx';
import { SchoolChanges } from './changes/school-changes.tsx';
import { Corrections } from './corrections.tsx';
import { ImportFindings } from './findings/import-findings.tsx';
import { ImportFile } from './import-file.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportSteps } from './import-steps.tsx';
import { accountOf, ImportSummary } from './import-summary.tsx';
import { useLiveImport } from './use-live-import.ts';
import { WithdrawImport } from './withdrawal/withdraw-import.tsx';

/** One import from its dry run to its end, at an address of its own. */
export function ImportPage() {
  const { t, i18n } = useTranslation();
  const { importId = '' } = useParams();
  const { result, job, isReconnecting } = useLiveImport(importId);
  if (!result.data) return <QueryState {...result} />;
  if (!job) return <NotFoundState />;
  const isRefused = job.status === 'REFUSED';
  const isChecked = job.status !== 'CHECKING';
  const showsProgress = job.status === 'CHECKING' || job.status === 'RUNNING';
  return (
    <div className="page">
      <PageTitle title={t('import.title', { file: job.fileName })} />
      <Breadcrumb crumbs={[{ text: t('imports.title'), to: '/imports' }]} />
      <header className="page-head">
        <div>
          <h1 className="file-title">{job.fileName}</h1>
          <p className="fine">
            {t(`fileKind.${job.kind}`)} · {schoolYearTitle(t, { schoolYear: job.schoolYear, language: i18n.language })}
          </p>
        </div>
      </header>
      <ImportSteps job={job} />
      {showsProgress ? <ImportProgress job={job} isReconnecting={isReconnecting} /> : <ImportOutcome job={job} />}
      {isChecked && !isRefused && <ImportSummary job={job} />}
      {isChecked && !isRefused && <Corrections job={job} />}
      {isChecked && !isRefused && (
        // What was foreseen gives way to what was done.
        <Fragment key={`changes ${job.status}`}>
          <SchoolChanges importId={job.importId} fileName={job.fileName} account={accountOf(job.status)} />
          <FieldChanges importId={job.importId} account={accountOf(job.status)} />
        </Fragment>
      )}
      {isChecked && <ImportFindings key={job.status} importId={job.importId} isRefused={isRefused} fileName={job.fileName} />}
      {job.status === 'DONE' && <WithdrawImport job={job} />}
      <ImportFile job={job} />
    </div>
  );
}
