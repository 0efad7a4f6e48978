import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useMoment } from '../../app/moment.ts';
import { PageTitle } from '../../app/page-title.tsx';
import '../../app/workbench.css';
import '../../app/workbench-lists.css';
import { CompareChoicesDocument } from '../../gql/graphql.ts';
import { ImportBanner } from '../../live/import-banner.tsx';
import { EmptyCounty } from '../../measures/empty-county.tsx';
import { StageTabs } from '../../measures/stage-tabs.tsx';
import { useStage } from '../../measures/use-stage.ts';
import { SchoolPicker } from '../../pickers/school-picker.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { ComparedRatios } from './compared-ratios.tsx';
import { ComparedSchools } from './compared-schools.tsx';
import { mostSchools, useChosenSchools } from './use-chosen-schools.ts';

/** Up to six schools beside one another and beside the county: what they have, and whom they teach. */
export function ComparePage() {
  const { t } = useTranslation();
  const stage = useStage();
  const result = useQuery(CompareChoicesDocument, { variables: useMoment() });
  const county = (result.data ?? (result.error ? undefined : result.previousData))?.county;
  const resources = county?.resources.find((one) => one.stage === stage);
  const { chosen, unknown, open, add, remove } = useChosenSchools(county?.resources ?? []);
  if (!county) return <QueryState {...result} />;
  return (
    <div className="page" aria-busy={result.loading}>
      <PageTitle title={t('compare.title')} />
      <header className="page-head">
        <div>
          <h1>{t('compare.title')}</h1>
          <p className="lead">{t('compare.lead')}</p>
        </div>
        <StageTabs />
      </header>
      <ImportBanner schoolYear={county.schoolYear} />
      {county.empty || !resources ? (
        <EmptyCounty />
      ) : (
        <>
          <section className="section" aria-label={t('compare.chosen')}>
            {chosen.length < mostSchools ? (
              <SchoolPicker label={t('compare.add')} schools={open} onPick={add} />
            ) : (
              <p className="fine">{t('compare.full', { count: mostSchools })}</p>
            )}
            {unknown > 0 && <output className="problem-text">{t('compare.unknown', { count: unknown })}</output>}
            {chosen.length > 0 && (
              <ul className="chip-list" aria-label={t('compare.chosen')}>
                {chosen.map(({ id, code, name }) => (
                  <li key={id}>
                    {name}
                    <button
                      type="button"
                      className="chip-remove screen-only"
                      aria-label={t('workbench.removeOf', { name })}
                      onClick={() => remove(code)}
                    >
                      ×
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </section>
          {chosen.length === 0 ? (
            <p className="empty-note">{t('compare.none')}</p>
          ) : (
            <>
              <ComparedRatios resources={resources} chosen={chosen} />
              <ComparedSchools chosen={chosen} />
            </>
          )}
        </>
      )}
    </div>
  );
}
