import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyInView } from '../../app/county-in-view.ts';
import { IssueTaskListDocument, TaskDraftsDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';

/** Issues the list of a school year: how many tasks there would be, how many are new, and what gives none for want of an office. */
export function IssueList() {
  const { t } = useTranslation();
  const county = useCountyInView();
  const [year, setYear] = useState<string | null>(null);
  const schoolYear = Number(year ?? county?.schoolYear ?? 2019);
  const isYear = Number.isInteger(schoolYear) && schoolYear >= 1950 && schoolYear <= 2100;
  const { data } = useQuery(TaskDraftsDocument, { variables: { schoolYear }, fetchPolicy: 'cache-and-network', skip: !isYear });
  const issue = useCommand(IssueTaskListDocument);
  const fresh = data?.taskDrafts.filter(({ isIssued }) => !isIssued).length ?? 0;
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
          return fresh === 0 ? { zh: nothing, en: nothing } : issue({ schoolYear });
        }}
      >
        <label className="field">
          <span>{t('tasks.schoolYear')}</span>
          <input inputMode="numeric" value={year ?? String(schoolYear)} onChange={({ target }) => setYear(target.value)} />
        </label>
        {data && (
          <p>
            {t('tasks.issueText', { year: schoolYear, total: data.taskDrafts.length, fresh })}{' '}
            {defects > 0 && <Link to="/offices">{t('tasks.issueDefects', { count: defects })}</Link>}
          </p>
        )}
      </CommandForm>
    </section>
  );
}
