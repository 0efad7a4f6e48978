import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCountyInView } from '../../app/county-in-view.ts';
import { IssueTaskListDocument, type OfficeTextFragment, TaskDraftsDocument } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useOfficeNames } from '../../governance/use-office-names.ts';
import { useWording } from '../../language/use-wording.ts';

/** Issues the list of a school year: how many tasks there would be, how many are new, which of them are left out, and what gives none for want of an office. */
export function IssueList({ offices }: { offices: readonly OfficeTextFragment[] }) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const { nameOf } = useOfficeNames(offices);
  const county = useCountyInView();
  const [year, setYear] = useState<string | null>(null);
  const schoolYear = Number(year ?? county?.schoolYear ?? 2019);
  const isYear = Number.isInteger(schoolYear) && schoolYear >= 1950 && schoolYear <= 2100;
  const { data } = useQuery(TaskDraftsDocument, { variables: { schoolYear }, fetchPolicy: 'cache-and-network', skip: !isYear });
  const issue = useCommand(IssueTaskListDocument);
  const drafts = data?.taskDrafts.filter(({ isIssued }) => !isIssued) ?? [];
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const except = drafts.flatMap(({ taskId }) => (left.has(taskId) ? [taskId] : []));
  const fresh = drafts.length - except.length;
  const leave = (taskId: string, isLeft: boolean) =>
    setLeft((before) => new Set(isLeft ? [...before, taskId] : [...before].filter((id) => id !== taskId)));
  const defects = data?.assignmentDefects.filter(({ lightRule }) => lightRule === 'FULL').length ?? 0;
  return (
    <section className="section" aria-labelledby="tasks-issue">
      <h2 id="tasks-issue">{t('tasks.issue')}</h2>
      <CommandForm
        title={t('tasks.issue')}
        act={t('tasks.issueNow')}
        done={t('tasks.issued')}
        fields={[]}
        onSubmit={async () => {
          const nothing = t('tasks.issueNothing');
          return fresh === 0 ? { zh: nothing, en: nothing } : issue({ schoolYear, except });
        }}
      >
        <label className="field">
          <span>{t('tasks.schoolYear')}</span>
          <input inputMode="numeric" value={year ?? String(schoolYear)} onChange={({ target }) => setYear(target.value)} />
        </label>
        {data && (
          <p>
            {t('tasks.issueText', { year: schoolYear, total: data.taskDrafts.length, fresh })}{' '}
            {defects > 0 && <DayLink to="/offices">{t('tasks.issueDefects', { count: defects })}</DayLink>}
          </p>
        )}
        {drafts.length > 0 && (
          <details>
            <summary>{t('tasks.drafts', { count: drafts.length })}</summary>
            <p className="fine">{t('tasks.draftsHint')}</p>
            <ul className="choice-list">
              {drafts.map(({ taskId, titleZh, titleEn, leadOffice, due }) => (
                <li key={taskId}>
                  <label className="check-field">
                    <input type="checkbox" checked={!left.has(taskId)} onChange={({ target }) => leave(taskId, !target.checked)} />
                    <span>
                      {pick(titleZh, titleEn)}{' '}
                      <span className="fine">{[nameOf(leadOffice), due === null ? null : date(due)].filter(Boolean).join(' · ')}</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </details>
        )}
      </CommandForm>
    </section>
  );
}
