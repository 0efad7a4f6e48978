import type { GovernanceApi } from '@junheng/governance/api';
import { demand } from './demand.ts';
import type { ActAs } from './people.ts';
import { demoSchoolYear } from './policy.ts';

const taskOf = (obligationId: string) => `${demoSchoolYear}-${obligationId}-1`;

/** Done in time, with a paper to show for it; the second one is not confirmed yet. */
const done = [
  ['jt.s1.1', 'project-office', '领导小组成立文件.csv', '成立日期,2019-08-28'],
  ['jt.s1.2', 'project-office', '项目办人员名单.csv', '专职人员,3'],
] as const;

/** Begun: how far, in percent. What is not here has not been touched, and some of it is late. */
const begun = [
  ['jt.s2.2', 'project-office', 80, '八所学校中六所已报送实施方案。'],
  ['jt.kp1.1', 'office-personnel', 60, '方案初稿已征求学校意见。'],
  ['jt.kp6.2', 'office-inspection', 30, '考评指标框架已讨论一次。'],
] as const;

/** The first weeks of the task list: some closed with evidence, one of them confirmed, some begun. */
export async function workFirstTasks(governance: GovernanceApi, actAs: ActAs): Promise<void> {
  for (const [index, [obligationId, subject, fileName, text]] of done.entries()) {
    const taskId = taskOf(obligationId);
    const evidenceId = `0a1c7f52-5f0e-4c52-9a0e-1f6d2b6c191${index}`;
    const actor = actAs(subject);
    await demand(
      governance.fileEvidence(
        {
          evidenceId,
          unitKind: 'office',
          unitId: subject,
          aboutKind: 'task',
          aboutId: taskId,
          fileName,
          isPersonal: false,
          content: bytesOf(`${text}\n`),
        },
        actor,
      ),
    );
    await demand(governance.closeTask({ taskId, evidenceIds: [evidenceId], note: '已完成，见佐证。' }, actor));
  }
  await demand(governance.confirmTask({ taskId: taskOf(done[0][0]) }, actAs('project-office-2')));
  const draft = { aboutKind: 'value', aboutId: 'jt.m1.1', fileName: '统一配置标准（征求意见稿）.csv', isPersonal: false } as const;
  await demand(
    governance.fileEvidence(
      {
        ...draft,
        evidenceId: '0a1c7f52-5f0e-4c52-9a0e-1f6d2b6c1920',
        unitKind: 'office',
        unitId: 'equipment-centre',
        content: bytesOf('班额上限,课桌椅(套),多媒体(套)\n45,45,1\n'),
      },
      actAs('office-equipment-centre'),
    ),
  );
  for (const [obligationId, subject, percent, note] of begun)
    await demand(governance.reportTask({ taskId: taskOf(obligationId), percent, numbers: [], evidenceIds: [], note }, actAs(subject)));
}

async function* bytesOf(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text);
}
