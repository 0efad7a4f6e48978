import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type OfficeTextFragment, TaskDocument } from '../../gql/graphql.ts';
import { AlarmMark } from '../../governance/alarm-mark.tsx';
import { DayLink } from '../../governance/day-link.tsx';
import { useAsOf } from '../../governance/as-of-field.tsx';
import { EvidencePanel } from '../../governance/evidence-panel.tsx';
import { useFilingOffice } from '../../governance/use-filing-office.ts';
import { useAddress } from '../../governance/use-address.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useOfficeNames } from '../../governance/use-office-names.ts';
import { frequencyWord } from '../policy/frequency-word.ts';
import { useWording } from '../../language/use-wording.ts';
import { NotFoundState } from '../../states/not-found-state.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { ManageTask } from './manage-task.tsx';
import { TaskHistory } from './task-history.tsx';
import { useTaskWords } from './task-words.ts';
import { WorkOnTask } from './work-on-task.tsx';

type Props = { taskId: string; offices: readonly OfficeTextFragment[] };

/** One task: the clause it follows from, how far it is, what happened, and what can be done with it now. */
export function TaskDetail({ taskId, offices }: Props) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const asOf = useAsOf();
  const address = useAddress();
  const may = useMyRights();
  const filingOffice = useFilingOffice();
  const words = useTaskWords();
  const { nameOf } = useOfficeNames(offices);
  const result = useQuery(TaskDocument, { variables: { taskId, asOf }, fetchPolicy: 'cache-and-network' });
  if (!result.data) return <QueryState {...result} isPart />;
  if (!result.data.task) return <NotFoundState />;
  const { task, history } = result.data.task;
  const facts: [string, string][] = [
    [t('tasks.office'), [nameOf(task.leadOffice), ...task.coOffices.map(nameOf)].join(t('app.listSeparator'))],
    ...(task.personId === null ? [] : [[t('policy.person'), task.personName ?? t('command.erased')] as [string, string]]),
    [t('tasks.due'), [words.due(task), words.moved(task), words.timing(task)].filter(Boolean).join(' · ')],
    ...(task.frequency === null ? [] : [[t('policy.frequency'), frequencyWord(t, task.frequency)] as [string, string]]),
    [
      t('tasks.step'),
      [t(`tasks.stepOf.${task.step}`), task.closedOn === null ? null : date(task.closedOn), task.cancelledFor].filter(Boolean).join(' · '),
    ],
    ...(task.kind === 'TASK' ? [[t('tasks.progress'), `${task.percent}%`] as [string, string]] : []),
    [t('tasks.version'), `${pick(task.packZh, task.packEn)} ${task.packVersion}`],
    ...(task.numbers.length > 0
      ? [
          [t('tasks.numbers'), task.numbers.map(({ label, value, unit }) => `${label} ${value} ${unit}`.trim()).join(pick('；', '; '))] as [
            string,
            string,
          ],
        ]
      : []),
  ];
  const isNow = asOf === null;
  const filedFor = filingOffice([task.leadOffice, ...task.coOffices]);
  return (
    <section className="section card clause-detail" aria-labelledby="task-detail">
      <div className="card-head">
        <h2 id="task-detail">{words.title(task)}</h2>
        <Link className="quiet-button screen-only" to={address({ task: null })} preventScrollReset>
          {t('tasks.close')}
        </Link>
      </div>
      <AlarmMark alarm={task.alarm} daysLate={null} />
      {task.textZh !== '' && (
        <p>
          {pick(task.textZh, task.textEn)}{' '}
          <DayLink to={`/policy/${task.packId}?clause=${task.obligationId}`}>{t('tasks.openClause')}</DayLink>
        </p>
      )}
      <dl className="fact-list">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {may('read-evidence') && (
        <EvidencePanel
          place={{ aboutKind: 'TASK', aboutId: taskId, unitKind: 'OFFICE', unitId: filedFor ?? task.leadOffice }}
          asOf={asOf}
          mayFile={isNow && task.step === 'OPEN' && filedFor !== null}
        />
      )}
      <TaskHistory history={history} nameOf={nameOf} />
      {isNow && may('work-tasks') && task.step === 'OPEN' && <WorkOnTask taskId={taskId} isWatch={task.kind === 'WATCH'} />}
      {isNow && may('issue-tasks') && <ManageTask task={task} offices={offices} />}
    </section>
  );
}
