import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalFiguresFragment } from '../../../gql/graphql.ts';
import { unitWords } from '../../../language/view-words.ts';
import { useWording } from '../../../language/use-wording.ts';
import { inUnit, withUnit } from './goal-text.ts';

type Goal = GoalFiguresFragment;
const comparators: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '==': '=', '<': '<', '>': '>' };

/** How a goal reads in the chosen language. */
export function useGoalWords() {
  const { t, i18n } = useTranslation();
  const { pick, say } = useWording();
  return useMemo(() => {
    const unitText = ({ unit }: Goal) => (unit === null ? '' : unitWords(i18n, unit));
    const amount = (goal: Goal, value: number) => inUnit(value, goal, unitText(goal));
    return {
      amount,
      title: (goal: Goal) => {
        const label = pick(goal.labelZh, goal.labelEn);
        if (goal.stage === null) return label;
        const stage = t(`stage.${goal.stage}`);
        return label.toLocaleLowerCase().includes(stage.toLocaleLowerCase()) ? label : label + t('standing.ofStage', { stage });
      },
      text: ({ textZh, textEn }: Goal) => pick(textZh, textEn),
      source: ({ obligationId, clause }: Goal) => t('standing.clause', { clause, id: obligationId }),
      office: ({ officeZh, officeEn }: Goal) => (officeZh === null ? null : pick(officeZh, officeEn ?? officeZh)),
      value: (goal: Goal) =>
        goal.value !== null ? amount(goal, goal.value) : goal.valueText ? say(goal.valueText) : goal.missing ? say(goal.missing) : null,
      /** as the document has it; CV limits are written with two digits there */
      target: (goal: Goal) => {
        if (goal.target === null) return null;
        const text = goal.unit === 'ratio' ? goal.target.toFixed(2) : String(goal.target);
        return `${comparators[goal.comparator ?? ''] ?? ''} ${withUnit(text, unitText(goal))}`.trim();
      },
      gap: ({ gapText }: Goal) => (gapText ? say(gapText) : null),
    };
  }, [t, i18n, pick, say]);
}
