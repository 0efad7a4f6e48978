import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { Link } from 'react-router';
import { StatusMark } from '../../figures/status-mark.tsx';
import type { CountyQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { FilesSeen } from './files-seen.tsx';

type Props = { gaps: CountyQuery['county']['coverage']; files: CountyQuery['county']['files']; schoolYear: number };

/** Named as a source though no file of it can be imported yet: nobody is sent to import it. */
const notTakenYet: ReadonlySet<string> = new Set(['ASSET_LEDGER_MISSING']);

/** Which of the office files are in, what is still missing, and which file would bring it. */
export function Coverage({ gaps, files, schoolYear }: Props) {
  const { t } = useTranslation();
  const { say, pick } = useWording();
  const concerned = ({ count: schools, students }: Props['gaps'][number]) => {
    if (students !== null) return t('unit.students', { count: students });
    return schools === null ? '—' : t('unit.schools', { count: schools });
  };
  const canBring = gaps.some(({ missing }) => !notTakenYet.has(missing.code));
  const isEveryFileIn = files.every(({ seen }) => seen);
  return (
    <section className="section" aria-labelledby="coverage">
      <h2 id="coverage">{t('county.coverage')}</h2>
      <FilesSeen files={files} schoolYear={schoolYear} />
      {gaps.length === 0 ? (
        <p>{t('county.coverageNone')}</p>
      ) : (
        <>
          {canBring && !isEveryFileIn && <p className="fine">{t('county.coverageNote')}</p>}
          <ScrollBox label={t('county.coverage')}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('county.coverageMissing')}</th>
                  <th scope="col" className="number">
                    {t('county.coverageCount')}
                  </th>
                  <th scope="col">{t('county.coverageFile')}</th>
                </tr>
              </thead>
              <tbody>
                {gaps.map((gap) => (
                  <tr key={`${gap.missing.code} ${gap.fileZh} ${gap.missing.zh}`}>
                    <th scope="row" className="sentence">
                      <StatusMark status="NO_DATA" text={say(gap.missing)} />
                    </th>
                    <td className="number">{concerned(gap)}</td>
                    <td>
                      {pick(gap.fileZh, gap.fileEn)}
                      {notTakenYet.has(gap.missing.code) && <span className="fine below">{t('county.notTakenYet')}</span>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </>
      )}
      <p className="coverage-links screen-only">
        {canBring && <Link to="/imports">{t('schools.toImport')}</Link>}
        <Link to={`/conflicts?year=${schoolYear}`}>{t('county.toConflicts')}</Link>
      </p>
    </section>
  );
}
