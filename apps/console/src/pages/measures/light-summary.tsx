import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { MeasureLineFragment } from '../../gql/graphql.ts';
import { LightMark } from '../../governance/light-mark.tsx';
import { useWording } from '../../language/use-wording.ts';
import { colours } from './use-board-filter.ts';

/** How many measures show each light; each number leads to those measures, and again to all. */
export function LightSummary({ measures }: { measures: readonly MeasureLineFragment[] }) {
  const { t } = useTranslation();
  const { count } = useWording();
  const [params] = useSearchParams();
  const chosen = params.get('light');
  const addressOf = (light: string | null) => {
    const search = new URLSearchParams(params);
    search.delete('light');
    if (light) search.set('light', light);
    return `?${search.toString()}`;
  };
  return (
    <ul className="light-summary" aria-label={t('lightBoard.summary')}>
      <li>
        <Link to={addressOf(null)} aria-current={chosen === null ? 'true' : undefined}>
          <span>{t('lightBoard.all')}</span>
          <strong>{count(measures.length)}</strong>
        </Link>
      </li>
      {colours.map((light) => (
        <li key={light}>
          <Link to={addressOf(chosen === light ? null : light)} aria-current={chosen === light ? 'true' : undefined}>
            <LightMark light={light} />
            <strong>{count(measures.filter((each) => each.light === light).length)}</strong>
          </Link>
        </li>
      ))}
    </ul>
  );
}
