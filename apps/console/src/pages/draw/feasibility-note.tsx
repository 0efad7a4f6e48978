import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawFeasibilityDocument } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { useBalanceWords } from '../../draws/use-balance-words.ts';
import type { Cohort } from './cohort-of.ts';
import { inputOf } from './plan-input.ts';
import type { PlanGiven } from './plan-draft.ts';

/** Somebody who types is let finish, in ms. */
const patience = 500;

/** Whether the plan can be drawn with the pupils of today, while it is being written, and how alike classes can be at best. */
export function FeasibilityNote({ cohort, plan }: { cohort: Cohort; plan: PlanGiven | null }) {
  const { t } = useTranslation();
  const { say, count } = useWording();
  const words = useBalanceWords();
  const typed = plan === null ? null : JSON.stringify(inputOf(plan, []));
  const settled = useSettled(typed);
  const { data, error } = useQuery(DrawFeasibilityDocument, {
    variables: { ...cohort, plan: JSON.parse(settled ?? 'null') },
    skip: settled === null,
    fetchPolicy: 'no-cache', // the register may have changed since
  });
  const found = data?.drawFeasibility;
  const isChecking = typed !== settled || (settled !== null && !found && !error);
  if (typed === null) return null;
  return (
    <section className="draw-feasible" aria-live="polite">
      <h4>{t('draws.feasible.title')}</h4>
      {isChecking ? (
        <p className="fine">{t('draws.feasible.checking')}</p>
      ) : error ? (
        <p className="fine">{t('draws.feasible.failed')}</p>
      ) : found?.__typename === 'Refusal' ? (
        <p className="problem">{say(found)}</p>
      ) : found && found.problems.length > 0 ? (
        <div className="problem">
          <p>
            <strong>{t('draws.feasible.no')}</strong>
          </p>
          <ul className="way-list">
            {found.problems.map((problem) => (
              <li key={problem.code + problem.zh}>{say(problem)}</li>
            ))}
          </ul>
        </div>
      ) : (
        found && (
          <>
            <p className="draw-feasible-yes">
              {t('draws.feasible.yes', {
                pupils: count(found.pupils),
                classes: found.sizes.length,
                sizes: sizesText(found.sizes, t('app.listSeparator')),
              })}
            </p>
            <p className="fine">
              {t('draws.feasible.least')}{' '}
              {found.levels
                .filter(({ leastRange }) => leastRange !== null)
                .map(({ attribute, level, leastRange }) =>
                  t('draws.feasible.leastOf', {
                    name: words.nameOf({ attribute, level: level ?? 'missing', kind: 'count' }),
                    pupils: leastRange,
                  }),
                )
                .join(t('app.listSeparator'))}
            </p>
          </>
        )
      )}
    </section>
  );
}

/** 45 × 2, 44 × 1 reads faster than a list of thirty. */
const sizesText = (sizes: readonly number[], separator: string) =>
  [...new Set(sizes)]
    .toSorted((a, b) => b - a)
    .map((size) => `${size} × ${sizes.filter((each) => each === size).length}`)
    .join(separator);

function useSettled(typed: string | null): string | null {
  const [settled, setSettled] = useState<string | null>(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), patience);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
