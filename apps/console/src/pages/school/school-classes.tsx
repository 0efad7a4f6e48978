import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { Link } from 'react-router';
import { DeclaredSize } from '../../figures/declared-size.tsx';
import { SizeStatus } from '../../figures/size-status.tsx';
import { classTitle } from '../../figures/terms.ts';
import { SchoolClassesDocument } from '../../gql/graphql.ts';
import { MoreButton } from '../../states/more-button.tsx';
import { QueryState } from '../../states/query-state.tsx';

export function SchoolClasses({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation();
  const result = useQuery(SchoolClassesDocument, { variables: { id: schoolId } });
  const node = result.data?.node;
  const classes = node?.__typename === 'School' ? node.classes : undefined;
  return (
    <section className="section" aria-labelledby="classes">
      <h2 id="classes">{t('school.classes')}</h2>
      {!classes && <QueryState {...result} />}
      {classes && classes.edges.length === 0 && <p className="empty-note">{t('school.noClasses')}</p>}
      {classes && classes.edges.length > 0 && (
        <>
          <ScrollBox label={t('school.classes')}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('class.name')}</th>
                  <th scope="col">{t('school.stage')}</th>
                  <th scope="col" className="number">
                    {t('figures.size')}
                  </th>
                  <th scope="col" className="number">
                    {t('figures.limit')}
                  </th>
                  <th scope="col">{t('app.state')}</th>
                  <th scope="col" className="number">
                    {t('class.declared')}
                  </th>
                  <th scope="col">{t('class.homeroom')}</th>
                </tr>
              </thead>
              <tbody>
                {classes.edges.map(({ node: schoolClass }) => (
                  <tr key={schoolClass.id}>
                    <th scope="row">
                      <Link to={`/classes/${encodeURIComponent(schoolClass.id)}`}>{classTitle(t, schoolClass)}</Link>
                    </th>
                    <td>{t(`stage.${schoolClass.stage}`)}</td>
                    <td className="number">{schoolClass.size}</td>
                    <td className="number">{schoolClass.sizeLimit ?? '—'}</td>
                    <td>
                      <SizeStatus size={schoolClass.size} limit={schoolClass.sizeLimit} />
                    </td>
                    <td className="number">
                      <DeclaredSize declared={schoolClass.declaredStudents} size={schoolClass.size} />
                    </td>
                    <td>
                      {schoolClass.homeroomKnown ? t('class.homeroomKnown') : <span className="fine">{t('class.homeroomUnknown')}</span>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
          <MoreButton connection={classes} onMore={(after) => result.fetchMore({ variables: { after } })} />
        </>
      )}
    </section>
  );
}
