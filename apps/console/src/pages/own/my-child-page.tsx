import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { gradeTitle, classTitle, schoolYearTitle } from '../../figures/terms.ts';
import { OwnChildrenDocument, type OwnChildrenQuery } from '../../gql/graphql.ts';
import { usePlatformDay } from '../../governance/school-year-field.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { ChildFacts } from './child-facts.tsx';
import { ClassStandingCard } from './class-standing-card.tsx';
import { SchoolResourcesCard } from './school-resources-card.tsx';
import { OwnPageHead } from './own-page-head.tsx';
import './own.css';

/** 我的孩子: what the platform knows of a parent's own child, and where the child's class and school stand. */
export function MyChildPage() {
  const { t } = useTranslation();
  const day = usePlatformDay();
  const result = useQuery(OwnChildrenDocument, { fetchPolicy: 'network-only' });
  if (!result.data) return <QueryState {...result} />;
  const { ownChildren } = result.data;
  return (
    <div className="page">
      <OwnPageHead title={t('own.myChild')} lead={t('own.childLead')} day={day} />
      {ownChildren.length === 0 && <p className="empty-note">{t('own.noChild')}</p>}
      {ownChildren.map((child) => (
        <Child key={child.childId} child={child} />
      ))}
      <p className="fine">{t('own.childNote')}</p>
    </div>
  );
}

function Child({ child }: { child: OwnChildrenQuery['ownChildren'][number] }) {
  const { t, i18n } = useTranslation();
  const { childId, name, grade, classNo, school, standing, schoolYear } = child;
  const drawId = drawIdOf(child);
  const place = classNo === null ? gradeTitle(t, grade) : classTitle(t, { grade, classNo });
  return (
    <section className="section" aria-labelledby={`child-${childId}`}>
      <div>
        <h2 id={`child-${childId}`}>{name ?? t('own.nameGone')}</h2>
        <p className="own-place">
          {school && `${school.name} · `}
          {place}
          <span className="fine below">{schoolYearTitle(t, { schoolYear, language: i18n.language })}</span>
        </p>
      </div>
      {drawId && (
        <p className="screen-only">
          <Link to={`/draws/${drawId}/receipts`}>{t('own.drawReceipt')}</Link>
        </p>
      )}
      {!standing && <p className="empty-note">{t('own.unplaced')}</p>}
      <div className="stage-pair">
        {standing && <ClassStandingCard standing={standing} isForParent headingId={`standing-${childId}`} />}
        <SchoolResourcesCard child={child} />
      </div>
      <ChildFacts child={child} />
    </section>
  );
}

/** The draw that the child was in, where its grade is one that is drawn; the school's own id stands in that of its page. */
function drawIdOf({ grade, schoolYear, school }: OwnChildrenQuery['ownChildren'][number]): string | null {
  if (school === null || (grade !== 1 && grade !== 7)) return null;
  const schoolId = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(plain(school.id))?.[0];
  return schoolId ? `${schoolYear}-${grade}-${schoolId}` : null;
}

function plain(id: string): string {
  try {
    return atob(id);
  } catch {
    return id;
  }
}
