import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatusMark } from '../../figures/status-mark.tsx';
import { schoolYearSpan } from '../../figures/terms.ts';
import type { ImportKind } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { buildsOn, kindPath } from '../../office-files/import-kinds.ts';
import type { LastImports } from '../../office-files/last-imports.ts';
import { RegisterExport } from './register-export.tsx';

/** One kind of office file, from its empty template to its export. */
export function KindCard({
  kind,
  known,
  years,
}: {
  kind: ImportKind;
  known: LastImports | null;
  /** to be exported, newest first */ years: readonly number[];
}) {
  const { t } = useTranslation();
  const needs = buildsOn[kind].map((earlier) => t(`fileKind.${earlier}`)).join(t('app.listSeparator'));
  const headingId = `kind-${kindPath(kind)}`;
  return (
    <li className="card kind-card">
      <article aria-labelledby={headingId}>
        <h3 id={headingId}>{t(`fileKind.${kind}`)}</h3>
        <p>{t(`templates.what.${kind}`)}</p>
        <dl className="plain-list">
          <dt>{t('templates.office')}</dt>
          <dd>{t(`templates.officeOf.${kind}`)}</dd>
          <dt>{t('templates.feeds')}</dt>
          <dd>{t(`templates.feedsOf.${kind}`)}</dd>
          <dt>{t('templates.needs')}</dt>
          <dd>{needs || t('templates.needsNothing')}</dd>
          {known && (
            <>
              <dt>{t('templates.last')}</dt>
              <dd>
                <LastImport kind={kind} known={known} />
              </dd>
            </>
          )}
        </dl>
        <div className="kind-links screen-only">
          <a
            href={`/downloads/templates/${kindPath(kind)}.xlsx`}
            download
            aria-label={t('templates.templateOf', { kind: t(`fileKind.${kind}`) })}
          >
            {t('templates.template')}
          </a>
          <RegisterExport kind={kind} years={years} />
        </div>
      </article>
    </li>
  );
}

function LastImport({ kind, known }: { kind: ImportKind; known: LastImports }) {
  const { t, i18n } = useTranslation();
  const { dateTime } = useWording();
  const job = known.of(kind);
  if (!job) return <StatusMark status="NO_DATA" text={t('templates.never')} />;
  return (
    <>
      <Link to={`/imports/${job.importId}`}>{dateTime(job.finishedAt ?? job.startedAt)}</Link>{' '}
      <span className="fine">{schoolYearSpan(t, { schoolYear: job.schoolYear, language: i18n.language })}</span>
    </>
  );
}
