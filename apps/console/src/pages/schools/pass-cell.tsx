import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../figures/status-mark.tsx';
import type { StandingOfSchoolFragment } from '../../gql/graphql.ts';

/** Whether a stage of a school passes the 6-of-7 rule, and how many of the seven it meets. */
export function PassCell({ resources }: { resources: StandingOfSchoolFragment | undefined }) {
  const { t } = useTranslation();
  if (!resources) return <span className="fine">—</span>;
  return (
    <span className="standard-cell">
      <StatusMark status={resources.status} />
      <span className="fine">{t('schoolList.metOf', { met: resources.met, known: resources.known })}</span>
    </span>
  );
}
