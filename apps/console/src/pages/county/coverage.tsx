import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { Link } from 'react-router';
import { StatusMark } from '../../figures/status-mark.tsx';
import type { CountyQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

/** What is still missing, and which file would bring it. */
export function Coverage({ gaps }: { gaps: CountyQuery['county']['coverage'] }) {
  const { t } = useTranslation();
  const { say, pick, count } = useWording();
  return (
    <section className="section" aria-labelledby="coverage">
      <h2 id="coverage">{t('county.coverage')}</h2>
      {gaps.length === 0 ? (
        <p>{t('county.coverageNone')}</p>
      ) : (
        <>
          <p className="fine">{t('county.coverageNote')}</p>
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
                    <td className="number">{gap.count === null ? '—' : count(gap.count)}</td>
                    <td>{pick(gap.fileZh, gap.fileEn)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
          <p className="screen-only">
            <Link to="/imports">{t('schools.toImport')}</Link>
          </p>
        </>
      )}
    </section>
  );
}
