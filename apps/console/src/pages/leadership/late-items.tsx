import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { LeadershipLateDocument } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { escalationPath } from '../../governance/escalation-path.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';
import { useWording } from '../../language/use-wording.ts';

const shown = 9;

/** What is late, the latest first, with the office or school that owns it; red ones are the leading group's. */
export function LateItems({ asOf }: { asOf: string | null }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const { nameOf } = useSchoolNames();
  const { data } = useQuery(LeadershipLateDocument, { variables: { asOf }, fetchPolicy: 'cache-and-network' });
  const offices = new Map((data?.offices ?? []).map(({ officeId, nameZh, nameEn }) => [officeId, pick(nameZh, nameEn)]));
  const late = (data?.escalations ?? []).filter(({ daysLate }) => daysLate > 0).toSorted((a, b) => b.daysLate - a.daysLate);
  const red = late.filter(({ alarm }) => alarm === 'RED').length;
  return (
    <section aria-labelledby="leadership-late">
      <h2 id="leadership-late">{t('leadership.lateItems', { count: late.length, red })}</h2>
      {data && late.length === 0 && <p className="empty-note">{t('leadership.nothingLate')}</p>}
      <ul className="late-items">
        {late.slice(0, shown).map(({ kind, id, titleZh, titleEn, officeId, schoolId, daysLate, alarm }) => (
          <li key={`${kind} ${id}`} data-alarm={alarm}>
            <span className="late-days">{t(alarm === 'RED' ? 'leadership.daysRed' : 'leadership.daysLate', { count: daysLate })}</span>
            <span>
              <DayLink to={escalationPath(kind, id)}>{pick(titleZh, titleEn)}</DayLink>
              <span className="fine">
                {' '}
                {officeId !== null ? (offices.get(officeId) ?? officeId) : schoolId !== null ? nameOf(schoolId) : ''}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {late.length > shown && (
        <p className="fine">
          <DayLink to="/escalations">{t('leadership.more', { count: late.length - shown })}</DayLink>
        </p>
      )}
    </section>
  );
}
