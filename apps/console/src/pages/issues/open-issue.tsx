import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type IssueSource, OpenIssueDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useUnitNames } from '../../governance/use-unit-names.ts';

const sources: readonly IssueSource[] = ['INSPECTION', 'REPORT', 'COMPLAINT', 'METRIC', 'AUDIT'];

export function OpenIssue() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const open = useCommand(OpenIssueDocument);
  const { officeChoices, schoolChoices } = useUnitNames();
  // Sent again after an answer was lost, it is the same issue.
  const [issueId, setIssueId] = useState(() => crypto.randomUUID());
  return (
    <CommandForm
      title={t('issues.open')}
      act={t('issues.open')}
      done={t('issues.opened')}
      fields={[
        { name: 'title', label: t('issues.name') },
        {
          name: 'source',
          label: t('issues.source'),
          kind: 'choice',
          choices: sources.map((value) => ({ value, text: t(`issues.sourceOf.${value}`) })),
        },
        { name: 'office', label: t('issues.office'), kind: 'choice', choices: officeChoices },
        { name: 'school', label: t('issues.school'), kind: 'choice', choices: schoolChoices, isOptional: true },
        { name: 'due', label: t('issues.due'), kind: 'date' },
        { name: 'description', label: t('issues.description'), kind: 'lines', hint: t('issues.descriptionHint') },
      ]}
      onSubmit={async ({ title, source, office, school, due, description }) => {
        const problem = await open({
          issueId,
          source: source as IssueSource,
          officeId: office!,
          schoolId: school || null,
          obligationId: null,
          due: due!,
          title: title!.trim(),
          description: description!.trim(),
        });
        if (problem === null) {
          setIssueId(crypto.randomUUID());
          await navigate(`/issues/${issueId}`);
        }
        return problem;
      }}
    />
  );
}
