import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatusMark } from '../../figures/status-mark.tsx';
import type { StageResourcesFiguresFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { ResourceCell } from '../../measures/resource-cell.tsx';
import { resourceText } from '../../measures/resource-number.ts';
import { useShortName } from '../../measures/short-name.ts';
import { MetCount, type Row, useCheapest } from './resource-words.tsx';

/** The same rows for a window too narrow for ten columns. */
export function ResourceCards({ resources, schools }: { resources: StageResourcesFiguresFragment; schools: readonly Row[] }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const shortName = useShortName();
  const cheapest = useCheapest(resources);
  return (
    <ul className="resource-cards">
      {schools.map((row) => (
        <li key={row.school.id} className="card">
          <header className="card-head">
            <h3>
              <Link to={`/schools/${encodeURIComponent(row.school.id)}`}>{row.school.name}</Link>
            </h3>
            <StatusMark status={row.status} {...(row.status === 'NO_DATA' ? { text: t('resources.undetermined') } : {})} />
          </header>
          <p>
            {t('resources.met')} <MetCount met={row.met} known={row.known} />{' '}
            <span className="fine">
              · {t('unit.students', { count: row.students })}
              {row.school.township && ` · ${row.school.township}`}
            </span>
          </p>
          <dl className="resource-card-values">
            {resources.indicators.map(({ definition, standard }) => (
              <div key={definition.id}>
                <dt>
                  {shortName(definition)}
                  <span className="fine below">
                    {t('measures.atLeast', {
                      unit: pick(definition.unitZh, definition.unit),
                      standard: resourceText(standard, definition.unit),
                    })}
                  </span>
                </dt>
                <dd>
                  <ResourceCell value={row.values.find(({ indicatorId }) => indicatorId === definition.id)!} unit={definition.unit} />
                </dd>
              </div>
            ))}
          </dl>
          {cheapest(row) && (
            <p className="fine">
              {t('resources.cheapest')} {cheapest(row)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
