import { defineUpcast, type Upcast } from '../upcast.ts';
import { budgetSet, budgetSetV1 } from './funds-contracts.ts';
import { workgroupMemberNamed, workgroupMemberNamedV1 } from './plan-contracts.ts';
import { taskProgressReported, taskProgressReportedV1 } from './tasks-contracts.ts';

/** What governance's earlier versions say in today's words: the same; what people write stood in clear then. */
export const governanceUpcasts: readonly Upcast[] = [
  defineUpcast(workgroupMemberNamedV1, workgroupMemberNamed, (data) => data),
  defineUpcast(budgetSetV1, budgetSet, (data) => data),
  defineUpcast(taskProgressReportedV1, taskProgressReported, (data) => data),
];
