import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PolicyQuery } from '../../gql/graphql.ts';
import { useAddress } from '../../governance/use-address.ts';
import { useWording } from '../../language/use-wording.ts';

/** How the document wants the reform to be run: who meets, reports, approves, how often. */
export function RuleList({ rules }: { rules: NonNullable<PolicyQuery['policy']>['rules'] }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const address = useAddress();
  return (
    <section className="section" aria-labelledby="policy-rules">
      <h2 id="policy-rules">{t('policy.rules')}</h2>
      <ul className="choice-list">
        {rules.map(({ ruleId, clause, ruleZh, ruleEn, obligationIds }) => (
          <li key={ruleId}>
            <strong>{pick(ruleZh, ruleEn)}</strong> <span className="fine">{clause}</span>{' '}
            {obligationIds.map((id) => (
              <Link key={id} to={address({ clause: id })} className="rule-link">
                {id}
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
