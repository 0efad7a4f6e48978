import { type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { StatusMark } from '../../../figures/status-mark.tsx';
import type { GoalFiguresFragment, MeasureStatus } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { type Column, DataTable } from '../../../tables/data-table.tsx';
import { byUrgency } from './goal-text.ts';
import { GoalDue, GoalGap, GoalValue, IndicatorLink } from './goal-cells.tsx';
import { PullLinks } from './pull-links.tsx';
import { useGoalWords } from './use-goal-words.ts';

const statuses: readonly MeasureStatus[] = ['NOT_MET', 'NO_DATA', 'MET'];

/** Every goal of the policy documents in force: met or not, by how much, by when, whose. What is late stands first. */
export function GoalsSection({ goals, ref }: { goals: GoalFiguresFragment[]; ref: Ref<HTMLDetailsElement> }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const words = useGoalWords();
  const { date } = useWording();
  const rows = useMemo(() => byUrgency(goals), [goals]);
  const counts = statuses.map((status) => ({ status, count: goals.filter((goal) => goal.status === status).length }));
  const asked = params.get('goals');
  const first = counts.find(({ count }) => count > 0)?.status ?? null;
  const shown = asked === 'all' ? null : (statuses.find((status) => status === asked) ?? first);
  const show = (status: MeasureStatus | 'all') =>
    setParams(
      (before) => {
        before.set('goals', status);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  const columns: Column<GoalFiguresFragment>[] = [
    {
      id: 'status',
      title: t('app.state'),
      value: (goal) => t(`status.${goal.status}`),
      cell: (goal) => <StatusMark status={goal.status} />,
    },
    {
      id: 'goal',
      title: t('standing.goal'),
      isHead: true,
      isSentence: true,
      value: words.title,
      cell: (goal) => (
        <details className="goal">
          <summary>{words.title(goal)}</summary>
          <p>{words.text(goal)}</p>
          <p className="fine">
            {words.source(goal)}
            {goal.formula && ` · ${t('figures.formulaLabel')} ${goal.formula}`}
          </p>
          <IndicatorLink goal={goal} />
        </details>
      ),
    },
    {
      id: 'now',
      title: t('standing.nowAndGoal'),
      isSentence: true,
      value: (goal) =>
        [words.value(goal), words.target(goal) && t('standing.target', { target: words.target(goal) })]
          .filter(Boolean)
          .join(t('standing.semicolon')),
      cell: (goal) => <GoalValue goal={goal} />,
    },
    {
      id: 'gap',
      title: t('standing.gap'),
      isSentence: true,
      value: words.gap,
      sortValue: ({ gap }) => gap,
      cell: (goal) => <GoalGap goal={goal} />,
    },
    { id: 'due', title: t('standing.due'), value: ({ due }) => due, cell: (goal) => <GoalDue goal={goal} date={date} /> },
    {
      id: 'office',
      title: t('standing.office'),
      isSentence: true,
      value: (goal) => words.office(goal) ?? t('standing.noOffice'),
      cell: (goal) => (goal.officeZh === null ? <span className="fine">{t('standing.noOffice')}</span> : words.office(goal)),
    },
    {
      id: 'pulls',
      title: t('standing.pulls'),
      isSentence: true,
      value: ({ pulls }) => pulls.map(({ school }) => school.name).join(t('app.listSeparator')),
      cell: ({ pulls }) => (pulls.length === 0 ? <span className="fine">—</span> : <PullLinks pulls={pulls} />),
    },
  ];
  return (
    <details className="fold" ref={ref} {...(asked === null ? {} : { open: true })}>
      <summary>
        <h2>{t('standing.goalList')}</h2> <span className="fine">{t('standing.allGoals', { count: goals.length })}</span>
      </summary>
      <fieldset className="goal-counts screen-only">
        <legend className="visually-hidden">{t('standing.showGoals')}</legend>
        {counts.map(({ status, count }) => (
          <button
            key={status}
            type="button"
            aria-pressed={shown === status}
            disabled={count === 0}
            className={`goal-count goal-count-${status.toLowerCase().replace('_', '-')}`}
            onClick={() => show(status)}
          >
            <strong>{count}</strong>
            <StatusMark status={status} />
          </button>
        ))}
        <button type="button" aria-pressed={shown === null} className="goal-count" onClick={() => show('all')}>
          <strong>{goals.length}</strong> {t('tables.all')}
        </button>
      </fieldset>
      <div className="goal-table">
        <DataTable
          name={t('standing.goals')}
          param="goalSort"
          columns={columns}
          rows={rows}
          keyOf={(goal) => `${goal.obligationId} ${goal.indicatorId} ${goal.stage} ${goal.target}`}
          rowClass={(goal) => (shown === null || goal.status === shown ? undefined : 'print-only')}
        />
      </div>
    </details>
  );
}
