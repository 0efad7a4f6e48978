import { useTranslation } from 'react-i18next';
import type { ImportFiguresFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { ImportStatusMark } from './import-status-mark.tsx';
import { useActorName } from './use-actor-name.ts';

/** Which file it was, who imported it and when. */
export function ImportFile({ job }: { job: ImportFiguresFragment }) {
  const { t } = useTranslation();
  const { exactTime } = useWording();
  const actorName = useActorName();
  return (
    <section className="section" aria-labelledby="about-file">
      <h2 id="about-file">{t('import.facts')}</h2>
      <dl className="plain-list">
        <dt>{t('app.state')}</dt>
        <dd>
          <ImportStatusMark job={job} />
        </dd>
        {job.sheet !== null && (
          <>
            <dt>{t('import.sheet')}</dt>
            <dd>{job.sheet}</dd>
          </>
        )}
        {job.layout !== null && (
          <>
            <dt>{t('imports.layout')}</dt>
            <dd>{job.layout}</dd>
          </>
        )}
        <dt>{t('imports.who')}</dt>
        <dd>{actorName(job.startedBy)}</dd>
        <dt>{t('import.started')}</dt>
        <dd>{exactTime(job.startedAt)}</dd>
        {job.finishedAt !== null && (
          <>
            <dt>{t('import.finished')}</dt>
            <dd>{exactTime(job.finishedAt)}</dd>
          </>
        )}
        <dt>{t('imports.hash')}</dt>
        <dd>
          <code className="hash">{job.fileHash}</code>
        </dd>
      </dl>
    </section>
  );
}
