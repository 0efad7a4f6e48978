import { useQuery } from '@apollo/client/react';
import { ReportTaskNamesDocument } from '../../gql/graphql.ts';
import { useAsOf } from '../../governance/as-of-field.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useWording } from '../../language/use-wording.ts';

/** What tasks are called, for those who may see them; else their ids. */
export function useTaskNames(): (taskId: string) => string {
  const { pick } = useWording();
  const may = useMyRights();
  const { data } = useQuery(ReportTaskNamesDocument, { variables: { asOf: useAsOf() }, skip: !may('read-tasks') });
  const names = new Map((data?.tasks ?? []).map(({ taskId, titleZh, titleEn }) => [taskId, pick(titleZh, titleEn)]));
  return (taskId) => names.get(taskId) ?? taskId;
}
