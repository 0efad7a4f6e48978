import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoment } from '../../app/moment.ts';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { Link } from 'react-router';
import { SizeStatus } from '../../figures/size-status.tsx';
import { classTitle } from '../../figures/terms.ts';
import { LargeClassesDocument, type Stage } from '../../gql/graphql.ts';
import { MoreButton } from '../../states/more-button.tsx';
import { QueryState } from '../../states/query-state.tsx';

type Props = { schoolYear: number; stage: Stage; areAnyAbove: boolean };

/** On demand: the classes above the limit, largest first; where there are none, the largest. */
export function LargeClasses(props: Props) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  return (
    <div className="card card-slim screen-only">
      <button type="button" className="text-button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? t('county.hideList') : props.areAnyAbove ? t('county.showLarge') : t('county.showLargest')}
      </button>
      {isShown && <LargeClassTable {...props} />}
    </div>
  );
}

function LargeClassTable({ schoolYear, stage, areAnyAbove }: Props) {
  const { t } = useTranslation();
  const { asOf } = useMoment();
  const result = useQuery(LargeClassesDocument, { variables: { schoolYear, asOf, stage, aboveLimit: areAnyAbove } });
  const classes = result.data?.county.classes;
  if (!classes) return <QueryState {...result} isPart />;
  return (
    <>
      <ScrollBox label={t('figures.aboveLimit')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('schools.name')}</th>
              <th scope="col">{t('class.name')}</th>
              <th scope="col" className="number">
                {t('figures.size')}
              </th>
              <th scope="col">{t('figures.limit')}</th>
            </tr>
          </thead>
          <tbody>
            {classes.edges.map(({ node }) => (
              <tr key={node.id}>
                <th scope="row">
                  <Link to={`/schools/${encodeURIComponent(node.school.id)}`}>{node.school.name}</Link>
                </th>
                <td>
                  <Link to={`/classes/${encodeURIComponent(node.id)}`}>{classTitle(t, node)}</Link>
                </td>
                <td className="number">{node.size}</td>
                <td>
                  <SizeStatus size={node.size} limit={node.sizeLimit} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <MoreButton connection={classes} onMore={(after) => result.fetchMore({ variables: { after } })} />
    </>
  );
}
