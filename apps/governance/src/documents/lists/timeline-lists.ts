import type { Milestone, PhaseView } from '../../packs/packs-api.ts';
import { lightInChinese } from '../wording.ts';
import { listOf } from './list-of.ts';

const outcomes = { MET: '达到', MISSED: '未达到', NO_DATA: '无数据' } as const;
const standings = { ahead: '未开始', running: '进行中', over: '已结束' } as const;

type GoalOfPhase = { phase: PhaseView; goal: PhaseView['goals'][number] };

export const timelineLists = {
  milestones: listOf<Milestone & { day: string }>(
    '到期日',
    'read-policy',
    async ({ queries, asOf, actor }) => {
      const { day, milestones } = await queries.readTimeline(asOf, actor);
      return milestones.map((milestone) => ({ ...milestone, day }));
    },
    {
      期限: ({ due }) => due,
      文件: ({ packId }) => packId,
      所属: ({ partId }) => partId,
      义务: ({ obligationId }) => obligationId,
      内容: ({ labelZh }) => labelZh,
      责任科室: ({ leadOffice }, names) => names.office(leadOffice),
      亮灯: ({ light }) => (light === null ? null : lightInChinese(light)),
      已过: ({ due, day }) => (due < day ? '是' : '否'),
    },
  ),
  phases: listOf<GoalOfPhase>(
    '阶段与目标',
    'read-policy',
    async ({ queries, asOf, actor }) =>
      (await queries.readTimeline(asOf, actor)).phases.flatMap((phase) => phase.goals.map((goal) => ({ phase, goal }))),
    {
      文件: ({ phase }) => phase.shortZh,
      阶段: ({ phase }) => phase.labelZh,
      开始: ({ phase }) => phase.from,
      结束: ({ phase }) => phase.to,
      状态: ({ phase }) => (phase.standing === 'over' && phase.results === null ? '已结束，待结论' : standings[phase.standing]),
      义务: ({ goal }) => goal.obligationId,
      条款: ({ goal }) => goal.clause,
      目标: ({ goal }) => goal.labelZh,
      期限: ({ goal }) => goal.due,
      结论: ({ phase, goal }) => {
        const result = phase.results?.find(({ obligationId }) => obligationId === goal.obligationId);
        return result ? outcomes[result.outcome] : null;
      },
      结论值: ({ phase, goal }) => phase.results?.find(({ obligationId }) => obligationId === goal.obligationId)?.value ?? null,
    },
  ),
};
