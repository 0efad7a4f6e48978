import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PullOfSchoolFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';

/** The schools that pull a CV up, or keep a goal from being met, with their share of it and on which side they stand. */
export function PullLinks({ pulls }: { pulls: readonly PullOfSchoolFragment[] }) {
  const { t } = useTranslation();
  const { percent } = useWording();
  return (
    <span className="pulls">
      {pulls.map(({ school, contribution, isHigh }, at) => (
        <Fragment key={school.id}>
          {at > 0 && t('app.listSeparator')}
          <span className="pull">
            <Link to={`/schools/${encodeURIComponent(school.id)}`}>{school.name}</Link>
            {contribution !== null && (
              <span className="fine">
                {' '}
                {isHigh ? t('standing.high') : t('standing.low')} {percent(contribution)}
              </span>
            )}
          </span>
        </Fragment>
      ))}
    </span>
  );
}
