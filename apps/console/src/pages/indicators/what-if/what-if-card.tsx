import { useTranslation } from 'react-i18next';
import { useWording } from '../../../language/use-wording.ts';
import { SchoolPicker } from '../../../pickers/school-picker.tsx';
import type { Workbench } from '../workbench-page.tsx';
import { ChangeRow } from './change-row.tsx';
import { providablePlan } from './providable-plan.ts';
import { RaisePlan } from './raise-plan.tsx';
import { useChanges } from './use-changes.ts';
import { WhatIfResult } from './what-if-result.tsx';

/** Try out what a school's resources would have to be; nothing is written, the service only computes. */
export function WhatIfCard({ workbench }: { workbench: Workbench }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const { schools, indicator, raisePlan } = workbench;
  const { changed, set, add, remove, replace } = useChanges(schools);
  const { standard, mean, definition } = indicator;
  const unit = pick(definition.unitZh, definition.unit);
  const end = Math.max(standard * 2, ...schools.map(({ value }) => value), ...changed.map(({ newValue }) => newValue));
  const open = schools.filter(({ school }) => !changed.some((one) => one.school.id === school.id));
  return (
    <section className="card what-if" aria-labelledby="what-if">
      <header className="card-head">
        <h2 id="what-if">{t('workbench.whatIf')}</h2>
        {changed.length > 0 && (
          <button type="button" className="quiet-button screen-only" onClick={() => replace([])}>
            {t('workbench.reset')}
          </button>
        )}
      </header>
      <p className="fine">{t('workbench.whatIfLead')}</p>
      {raisePlan && (
        <RaisePlan
          plan={providablePlan(raisePlan, schools, definition.unit)}
          indicator={indicator}
          onTakeOver={(steps) => replace(steps)}
        />
      )}
      <SchoolPicker
        label={t('workbench.chooseSchool')}
        schools={open.map(({ school }) => school)}
        onPick={(code) => {
          const chosen = schools.find(({ school }) => school.code === code)!;
          add(code, Math.max(standard, chosen.value));
        }}
      />
      {changed.length > 0 && (
        <>
          <ul className="change-list" aria-label={t('workbench.changedSchools')}>
            {changed.map((one) => (
              <ChangeRow
                key={one.school.id}
                school={one}
                unit={unit}
                unitCode={definition.unit}
                end={end}
                marks={{ standard, mean }}
                onChange={(value) => set(one.school.code, value)}
                onRemove={() => remove(one.school.code)}
              />
            ))}
          </ul>
          <WhatIfResult workbench={workbench} changed={changed} />
        </>
      )}
    </section>
  );
}
