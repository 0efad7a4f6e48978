import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { StatusMark } from '../../figures/status-mark.tsx';
import { schoolYearSpan } from '../../figures/terms.ts';
import { useWording } from '../../language/use-wording.ts';
import { importKinds } from '../../office-files/import-kinds.ts';
import type { LastImports } from '../../office-files/last-imports.ts';

const mostYears = 6;

/** What is in, at a glance: each kind of file by school year, with the date of the import that stands. */
export function CoverageByYear({ known }: { known: LastImports }) {
  const { t, i18n } = useTranslation();
  const { date } = useWording();
  const years = known.years.slice(0, mostYears);
  if (years.length === 0) return <p className="empty-note">{t('templates.nothingYet')}</p>;
  return (
    <section className="section" aria-labelledby="coverage">
      <h2 id="coverage">{t('templates.coverage')}</h2>
      <ScrollBox label={t('templates.coverage')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('imports.kind')}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {schoolYearSpan(t, { schoolYear: year, language: i18n.language })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {importKinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{t(`fileKind.${kind}`)}</th>
                {years.map((year) => {
                  const job = known.of(kind, year);
                  return (
                    <td key={year}>
                      {job ? (
                        <Link to={`/imports/${job.importId}`}>{date(job.finishedAt ?? job.startedAt)}</Link>
                      ) : (
                        <StatusMark status="NO_DATA" text={t('templates.notIn')} />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
