import { useTranslation } from 'react-i18next';
import type { LeadershipMeasureFragment } from '../../gql/graphql.ts';
import { LightMark } from '../../governance/light-mark.tsx';

const colours = ['RED', 'AMBER', 'GREY', 'GREEN'] as const;

/** How many lines of the board have which light, what is late, and what waits for the leading group's sign-off. */
export function StandingStrip({ measures }: { measures: readonly LeadershipMeasureFragment[] }) {
  const { t } = useTranslation();
  const lit = measures.filter(({ light }) => light !== null);
  const count = (light: (typeof colours)[number]) => lit.filter((measure) => measure.light === light).length;
  const overdue = measures.reduce((sum, measure) => sum + measure.overdue, 0);
  return (
    <dl className="standing-strip">
      {colours.map((light) => (
        <div key={light}>
          <dt>
            <LightMark light={light} />
          </dt>
          <dd>{count(light)}</dd>
        </div>
      ))}
      <div>
        <dt>{t('leadership.overdue')}</dt>
        <dd>{overdue}</dd>
      </div>
      <div>
        <dt>{t('leadership.unsigned')}</dt>
        <dd>{lit.filter(waitsForSignOff).length}</dd>
      </div>
    </dl>
  );
}

/** Never signed off, or its light has changed since. */
export const waitsForSignOff = ({ light, signedOff }: LeadershipMeasureFragment): boolean =>
  light !== null && (signedOff === null || signedOff.light !== light);
