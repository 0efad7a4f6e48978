import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StageFiguresFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

/** Schools that the CV leaves out, each with its reason: a number must say what it does not cover. */
export function ExcludedSchools({ excluded }: { excluded: StageFiguresFragment['excluded'] }) {
  const { t } = useTranslation();
  const { say } = useWording();
  return (
    <details className="excluded">
      <summary>{t('county.excluded', { count: excluded.length })}</summary>
      <ul>
        {excluded.map(({ school, reason }) => (
          <li key={school.id}>
            <Link to={`/schools/${encodeURIComponent(school.id)}`}>{school.name}</Link> — {say(reason)}
          </li>
        ))}
      </ul>
    </details>
  );
}
