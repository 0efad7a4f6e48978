import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { LeadershipBeforeDocument, type LeadershipMeasureFragment } from '../../gql/graphql.ts';
import { LightMark } from '../../governance/light-mark.tsx';
import { useWording } from '../../language/use-wording.ts';

/** A week, where no other day was chosen. */
const sinceDefault = (day: string) => new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10);

/** Lines of the board whose light is another than on an earlier day (`?since=`). */
export function ChangedLights({ measures, day }: { measures: readonly LeadershipMeasureFragment[]; day: string }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const [params, setParams] = useSearchParams();
  const chosen = params.get('since') ?? '';
  const since = /^\d{4}-\d\d-\d\d$/.test(chosen) && chosen < day ? chosen : sinceDefault(day);
  const { data } = useQuery(LeadershipBeforeDocument, { variables: { asOf: since } });
  const before = new Map((data?.lightBoard.measures ?? []).map(({ measureId, light }) => [measureId, light]));
  const changed = data ? measures.filter(({ measureId, light }) => (before.get(measureId) ?? null) !== light) : [];
  const choose = (value: string) =>
    setParams(
      (now) => {
        if (value) now.set('since', value);
        else now.delete('since');
        return now;
      },
      { preventScrollReset: true, replace: true },
    );
  return (
    <section aria-labelledby="leadership-changed">
      <h2 id="leadership-changed">{t('leadership.changed', { day: since })}</h2>
      <label className="field screen-only since-field">
        <span>{t('leadership.since')}</span>
        <input type="date" value={since} max={day} onChange={({ target }) => choose(target.value)} />
      </label>
      {data && changed.length === 0 && <p className="empty-note">{t('leadership.nothingChanged')}</p>}
      <ul className="changed-lights">
        {changed.map(({ measureId, labelZh, labelEn, light }) => (
          <li key={measureId}>
            <LightMark light={before.get(measureId) ?? null} isShort />
            <span aria-hidden="true">→</span>
            <LightMark light={light} isShort />
            <span>{pick(labelZh, labelEn)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
