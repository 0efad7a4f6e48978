import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskRowFragment } from '../../gql/graphql.ts';
import { useAddress } from '../../governance/use-address.ts';

/** How many tasks are late, due, open and done; each number leads to them. */
export function TaskSummary({ tasks }: { tasks: readonly TaskRowFragment[] }) {
  const { t } = useTranslation();
  const address = useAddress();
  const of = (is: (task: TaskRowFragment) => boolean) => tasks.filter(is).length;
  const all = { office: null, step: null, alarm: null, due: null, clause: null };
  const counts = [
    ['red', of(({ alarm }) => alarm === 'RED'), { alarm: 'RED' }],
    ['amber', of(({ alarm }) => alarm === 'AMBER'), { alarm: 'AMBER' }],
    ['blue', of(({ alarm }) => alarm === 'BLUE'), { alarm: 'BLUE' }],
    ['open', of(({ step }) => step === 'OPEN'), { step: 'OPEN' }],
    ['closed', of(({ step }) => step === 'CLOSED'), { step: 'CLOSED' }],
    ['confirmed', of(({ step }) => step === 'CONFIRMED'), { step: 'CONFIRMED' }],
    ['cancelled', of(({ step }) => step === 'CANCELLED'), { step: 'CANCELLED' }],
  ] as const;
  return (
    <section aria-label={t('tasks.summaryName')}>
      <ul className="count-strip">
        {counts.map(([name, count, filter]) => (
          <li key={name}>
            <Link to={address({ ...all, ...filter })} preventScrollReset>
              <strong>{count}</strong> {t(`tasks.summary.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
