import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../figures/status-mark.tsx';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import type { Goal } from './blocked-by.ts';

/** A goal that is told in words only: no file would bring it. */
const qualitative = 'QUALITATIVE_GOAL';

/** Goals without data that none of the gaps above explains: most lack what comes from files or services of later. */
export function GoalGaps({ goals }: { goals: readonly Goal[] }) {
  const { t } = useTranslation();
  const { say, pick } = useWording();
  const comes = ({ missing, files }: Goal) => {
    if (files.length > 0) return files.map((kind) => t(`fileKind.${kind}`)).join(t('app.listSeparator'));
    return missing?.code === qualitative ? t('gaps.byOffice') : t('gaps.notTaken');
  };
  const columns: Column<Goal>[] = [
    {
      id: 'goal',
      title: t('gaps.goalColumn'),
      isHead: true,
      isSentence: true,
      value: (goal) => pick(goal.labelZh, goal.labelEn),
      cell: (goal) => (
        <>
          {pick(goal.labelZh, goal.labelEn)} <span className="fine">{goal.obligationId}</span>
        </>
      ),
    },
    {
      id: 'missing',
      title: t('gaps.missing'),
      isSentence: true,
      value: ({ missing }) => (missing ? say(missing) : null),
      cell: ({ missing }) => <StatusMark status="NO_DATA" {...(missing ? { text: say(missing) } : {})} />,
    },
    { id: 'comes', title: t('gaps.comes'), value: comes, cell: (goal) => <span className="fine">{comes(goal)}</span> },
  ];
  return (
    <section className="section" aria-labelledby="goal-gaps">
      <h2 id="goal-gaps">{t('gaps.goals')}</h2>
      <p className="fine">{t('gaps.goalNote')}</p>
      <DataTable
        name={t('gaps.goals')}
        param="goalSort"
        columns={columns}
        rows={goals}
        keyOf={({ obligationId, stage }) => `${obligationId} ${stage}`}
      />
    </section>
  );
}
