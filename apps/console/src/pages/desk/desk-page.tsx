import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import { DeskOfficesDocument } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { UrlFilter, useUrlFilter } from '../../tables/url-filter.tsx';
import { DeskOfOffice } from './desk-of-office.tsx';
import './desk.css';

/** "My measure": what an office owes and how it stands, for the offices of the person who signed in, or one chosen by who sees them all. */
export function DeskPage() {
  const { t } = useTranslation();
  const { pick } = useWording();
  const asOf = useAsOf();
  const result = useQuery(DeskOfficesDocument, { variables: { asOf } });
  const open = (result.data?.offices ?? []).filter(({ isClosed }) => !isClosed);
  const grants = result.data?.me.grants ?? [];
  const own = grants.flatMap(({ scopeKind, scopeId }) => (scopeKind === 'office' && scopeId !== null ? [scopeId] : []));
  const seesAll = own.length === 0 || grants.some(({ scopeKind }) => scopeKind === 'county');
  const choosable = seesAll ? open : open.filter(({ officeId }) => own.includes(officeId));
  const choices = choosable.map(({ officeId, nameZh, nameEn }) => ({ value: officeId, text: pick(nameZh, nameEn) }));
  const chosen =
    useUrlFilter('office', choices) ??
    choices.find(({ value }) => own.includes(value))?.value ??
    (choices.length === 1 ? choices[0]!.value : null);
  if (!result.data) return <QueryState {...result} />;
  const office = choices.find(({ value }) => value === chosen);
  return (
    <div className="page desk">
      <PageTitle title={t('desk.title')} />
      <header className="page-head">
        <div>
          <h1>{office ? t('desk.titleOf', { office: office.text }) : t('desk.title')}</h1>
          <p className="lead">{t('desk.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          {choices.length > 1 && <UrlFilter name="office" label={t('desk.office')} choices={choices} none={t('desk.chooseOffice')} />}
          <AsOfField />
        </div>
      </header>
      {chosen === null ? (
        <p className="empty-note">{t(choices.length === 0 ? 'desk.noOffices' : 'desk.choose')}</p>
      ) : (
        <DeskOfOffice key={chosen} officeId={chosen} asOf={asOf} />
      )}
    </div>
  );
}
