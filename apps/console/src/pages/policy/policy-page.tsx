import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { PolicyDocument, type PolicyPartKind } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useOfficeNames } from '../../governance/use-office-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { NotFoundState } from '../../states/not-found-state.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { UrlFilter, useUrlFilter } from '../../tables/url-filter.tsx';
import { ActivateForm } from './activate-form.tsx';
import { ClauseDetail } from './clause-detail.tsx';
import { clauseStates, isInState } from './clause-states.ts';
import { ClauseTable } from './clause-table.tsx';
import { PolicyChoices } from './policy-choices.tsx';
import { RuleList } from './rule-list.tsx';
import './policy.css';

const parts: readonly PolicyPartKind[] = ['PHASE', 'MEASURE', 'KEY_PROJECT', 'SAFEGUARD'];

/** One document, clause by clause: what it demands, who answers, how far it is; and what the county settles in it. */
export function PolicyPage() {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const { packId } = useParams();
  const [params] = useSearchParams();
  const asOf = useAsOf();
  const may = useMyRights();
  const result = useQuery(PolicyDocument, { variables: { packId: packId!, asOf }, fetchPolicy: 'cache-and-network' });
  const { choices: officeChoices } = useOfficeNames(result.data?.offices ?? []);
  const partChoices = parts.map((value) => ({ value, text: t(`policy.partOf.${value}`) }));
  const stateChoices = clauseStates.map((value) => ({ value, text: t(`policy.filter.${value}`) }));
  const part = useUrlFilter('part', partChoices);
  const state = useUrlFilter('state', stateChoices) as (typeof clauseStates)[number] | null;
  const office = useUrlFilter('office', officeChoices);
  if (!result.data) return <QueryState {...result} />;
  const { policy, offices } = result.data;
  if (!policy) return <NotFoundState />;
  const { document, clauses, rules } = policy;
  const shown = clauses.filter(
    (clause) =>
      (part === null || clause.partKind === part) &&
      (state === null || isInState(clause, state)) &&
      (office === null || clause.responsibility.leadOffice === office || clause.responsibility.coOffices.includes(office)),
  );
  const chosen = clauses.find(({ obligationId }) => obligationId === params.get('clause'));
  const isNow = asOf === null;
  const title = pick(document.shortZh, document.shortEn);
  const facts: [string, string][] = [
    [t('policy.issuer'), pick(document.issuerZh, document.issuerEn)],
    [t('policy.number'), document.docNumber || '—'],
    [t('policy.date'), document.date],
    [t('policy.standing'), t(`policy.standingOf.${document.standing}`)],
    [
      t('policy.version'),
      document.version
        ? t('policy.versionFrom', { version: document.version.version, from: date(document.version.from) })
        : t('policy.noVersion'),
    ],
    [t('policy.hash'), document.contentHash.slice(0, 12)],
  ];
  return (
    <div className="page">
      <PageTitle title={title} />
      <header className="page-head">
        <div>
          <p className="screen-only">
            <Link to={asOf === null ? '/policy' : `/policy?asOf=${asOf}`}>{t('policy.back')}</Link>
          </p>
          <h1>{title}</h1>
          <p className="lead">{pick(document.titleZh, document.titleEn)}</p>
        </div>
        <div className="page-tools screen-only">
          <AsOfField />
        </div>
      </header>
      <dl className="fact-list">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {document.version && (
        <section className="section" aria-labelledby="policy-choices">
          <h2 id="policy-choices">{t('policy.choices')}</h2>
          <PolicyChoices version={document.version} clauses={clauses} />
          {document.versions.length > 1 && (
            <p className="fine">
              {t('policy.history')}
              {pick('：', ': ')}
              {document.versions
                .map((each) => t('policy.versionFrom', { version: each.version, from: date(each.from) }))
                .join(pick('；', '; '))}
            </p>
          )}
        </section>
      )}
      {chosen && <ClauseDetail key={chosen.obligationId} clause={chosen} offices={offices} mayAssign={isNow && may('assign-offices')} />}
      <section className="section" aria-labelledby="policy-clauses">
        <h2 id="policy-clauses">{t('policy.clauses')}</h2>
        <div className="filter-row screen-only">
          <UrlFilter name="part" label={t('policy.part')} choices={partChoices} />
          <UrlFilter name="state" label={t('policy.filter.state')} choices={stateChoices} />
          <UrlFilter name="office" label={t('policy.office')} choices={officeChoices} />
        </div>
        <output className="fine">{t('policy.shown', { shown: shown.length, total: clauses.length })}</output>
        {shown.length === 0 ? <p className="empty-note">{t('policy.noneShown')}</p> : <ClauseTable clauses={shown} offices={offices} />}
      </section>
      <RuleList rules={rules} />
      {isNow && may('settle-policy') && document.standing !== 'LATER' && (
        <ActivateForm key={document.version?.version ?? ''} packId={document.packId} version={document.version} clauses={clauses} />
      )}
    </div>
  );
}
