import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../figures/status-mark.tsx';
import type { OwnChildrenQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

/** The child's school beside the seven national standards of resources; nothing of it is about a child. */
export function SchoolResourcesCard({ child }: { child: OwnChildrenQuery['ownChildren'][number] }) {
  const { t } = useTranslation();
  const { pick, say, area } = useWording();
  const { childId, resources, outsideResources, stage } = child;
  const headingId = `resources-${childId}`;
  return (
    <section className="card" aria-labelledby={headingId}>
      <div className="card-head">
        <h3 id={headingId}>{t('own.resources')}</h3>
        {resources && <StatusMark status={resources.status} />}
      </div>
      {!resources && <p className="empty-note">{outsideResources ? say(outsideResources) : t('own.noResources')}</p>}
      {resources && (
        <>
          <p>{t('own.resourcesMet', { stage: t(`stage.${stage}`), met: resources.met })}</p>
          <ul className="own-rows">
            {resources.values.map(({ indicatorId, nameZh, nameEn, unit, unitZh, value, standard, status }) => (
              <li key={indicatorId}>
                <span className="own-row-name">
                  {pick(nameZh, nameEn)} <span className="fine">{pick(unitZh, unit)}</span>
                </span>
                <StatusMark status={status} />
                <span className="fine">
                  {value === null
                    ? t('own.standardOnly', { standard: area(standard) })
                    : t('own.valueAndStandard', { value: area(value), standard: area(standard) })}
                </span>
              </li>
            ))}
          </ul>
          <p className="fine">{t('own.resourcesRule')}</p>
        </>
      )}
    </section>
  );
}
