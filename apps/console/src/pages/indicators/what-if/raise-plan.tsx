import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../../figures/scroll-box.tsx';
import type { RaisePlanFiguresFragment, WorkbenchIndicatorFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { neededText, resourceText } from '../../../measures/resource-number.ts';
import { useTotalWords } from '../../../measures/use-total-words.ts';
import { ExportButtons } from '../../../tables/export-buttons.tsx';
import type { Change } from './changes-in-address.ts';

type Props = { plan: RaisePlanFiguresFragment; indicator: WorkbenchIndicatorFragment; onTakeOver: (steps: Change[]) => void };

/** How much brings the CV under the line, school by school, and the way from there into the what-if. */
export function RaisePlan({ plan, indicator, onTakeOver }: Props) {
  const { t } = useTranslation();
  const { pick, say } = useWording();
  const totalWords = useTotalWords();
  const { unit, unitZh } = indicator.definition;
  const text = (value: number) => resourceText(value, unit);
  const heads = [t('schools.name'), t('workbench.before'), t('workbench.after'), t('workbench.added')];
  return (
    <div className="raise-plan">
      <p>
        <strong>{t('workbench.raiseTitle')}</strong>{' '}
        {t('workbench.raiseText', {
          level: `${neededText(plan.level, unit)} ${pick(unitZh, unit)}`,
          count: plan.steps.length,
          added: totalWords(plan.added, plan.addedUnit),
          limit: indicator.cv.limit.toFixed(2),
        })}
      </p>
      <p className="fine">{say(plan.note)}</p>
      <div className="page-tools screen-only">
        <button
          type="button"
          className="primary-button"
          onClick={() => onTakeOver(plan.steps.map(({ school, to }) => ({ code: school.code, value: to })))}
        >
          {t('workbench.takeOver')}
        </button>
      </div>
      <details>
        <summary>{t('workbench.raiseSteps', { count: plan.steps.length })}</summary>
        <ExportButtons
          name={t('workbench.raiseTitle')}
          rows={() => [heads, ...plan.steps.map(({ school, from, to, added }) => [school.name, from, to, added])]}
        />
        <ScrollBox label={t('workbench.raiseTitle')}>
          <table className="plain-table">
            <thead>
              <tr>
                {heads.map((head, at) => (
                  <th key={head} scope="col" className={at > 0 ? 'number' : undefined}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {plan.steps.map(({ school, from, to, added }) => (
                <tr key={school.id}>
                  <th scope="row">{school.name}</th>
                  <td className="number">{text(from)}</td>
                  <td className="number">{neededText(to, unit)}</td>
                  <td className="number">{totalWords(added, plan.addedUnit)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </details>
    </div>
  );
}
