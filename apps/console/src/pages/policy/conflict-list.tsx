import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import type { PoliciesQuery } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { useWording } from '../../language/use-wording.ts';

/** What several clauses ask of one indicator, side by side. */
export function ConflictList({ conflicts }: { conflicts: PoliciesQuery['policyConflicts'] }) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  return (
    <section className="section" aria-labelledby="policy-conflicts">
      <h2 id="policy-conflicts">{t('policy.conflicts')}</h2>
      {conflicts.length === 0 ? (
        <p className="empty-note">{t('policy.noConflicts')}</p>
      ) : (
        <>
          <p>{t('policy.conflictsLead')}</p>
          {conflicts.map(({ indicatorId, leading, sides }) => {
            const { indicatorZh, indicatorEn } = sides[0]!.target;
            const name = pick(indicatorZh, indicatorEn);
            return (
              <article key={indicatorId} className="conflict">
                <h3>{name}</h3>
                <ScrollBox label={name}>
                  <table className="plain-table">
                    <caption className="visually-hidden">{name}</caption>
                    <thead>
                      <tr>
                        <th scope="col">{t('policy.document')}</th>
                        <th scope="col">{t('policy.clause')}</th>
                        <th scope="col">{t('policy.demand')}</th>
                        <th scope="col">{t('policy.due')}</th>
                        <th scope="col">{t('policy.standing')}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {sides.map((side) => (
                        <tr key={`${side.obligationId} ${side.target.stage}`} className={side.isInForce ? undefined : 'side-beside'}>
                          <th scope="row">{pick(side.shortZh, side.shortEn)}</th>
                          <td>
                            <DayLink to={`/policy/${side.packId}?clause=${side.obligationId}`}>
                              {side.clause} {pick(side.labelZh, side.labelEn)}
                            </DayLink>
                          </td>
                          <td>
                            {pick(side.target.textZh, side.target.textEn)}
                            <span className="fine below">{t(`policy.origin.${side.target.origin}`)}</span>
                          </td>
                          <td>{side.due === null ? '—' : date(side.due)}</td>
                          <td>
                            {side.isInForce
                              ? t(leading === side.obligationId ? 'policy.leading' : 'policy.standingOf.IN_FORCE')
                              : t(side.isLater ? 'policy.standingOf.LATER' : 'policy.compareOnly')}
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </ScrollBox>
              </article>
            );
          })}
        </>
      )}
    </section>
  );
}
