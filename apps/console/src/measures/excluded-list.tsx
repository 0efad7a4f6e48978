import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWording } from '../language/use-wording.ts';

type Excluded = { school: { id: string; name: string }; reason: { zh: string; en: string } };

/** Schools that a number leaves out, each with its reason: a number must say what it does not cover. */
export function ExcludedList({ excluded }: { excluded: readonly Excluded[] }) {
  const { t } = useTranslation();
  const { say } = useWording();
  if (excluded.length === 0) return null;
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
