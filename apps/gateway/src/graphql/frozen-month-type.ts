import { builder, codedError } from '@junheng/graphql';
import type { FrozenFigure, FrozenMonthView } from '../api.ts';
import { CountyType } from './county-type.ts';
import { FactType } from './fact-type.ts';
import { MeasureStatusEnum } from './measure-type.ts';
import { StageEnum } from './stage-enum.ts';

const FrozenFigureType = builder.objectRef<FrozenFigure>('FrozenFigure').implement({
  description: '冻结的一项指标：当时的数值、限值和达标情况 / One figure as it was frozen: value, limit and status of then',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    id: t.exposeID('id', { description: '指标编号 / Of the indicator or measure' }),
    stage: t.field({
      type: StageEnum,
      nullable: true,
      description: '空 = 全区县 / null = the whole county',
      resolve: ({ stage }) => stage,
    }),
    value: t.exposeFloat('value', { nullable: true }),
    limit: t.exposeFloat('limit', { nullable: true }),
    status: t.field({ type: MeasureStatusEnum, resolve: ({ status }) => status }),
  }),
});

const FrozenMonthType = builder.objectRef<FrozenMonthView>('FrozenMonth').implement({
  description: '月末冻结的区县指标，此后的更正不改变它 / The county’s figures when a month ended; no later correction changes them',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    month: t.exposeString('month', { description: '年-月，北京时间 / YYYY-MM in Asia/Shanghai' }),
    schoolYear: t.exposeInt('schoolYear'),
    ledgerSize: t.exposeInt('ledgerSize', { description: '计算所依据的账本条数 / Entries of the ledger they were computed from' }),
    viewVersion: t.exposeInt('viewVersion', { description: '计算它的程序版本 / Version of the view that computed them' }),
    frozenAt: t.field({ type: 'DateTime', resolve: ({ fact }) => fact.time }),
    fact: t.field({ type: FactType, nullable: true, description: '账本中的事件 / The event in the ledger', resolve: ({ fact }) => fact }),
    figures: t.field({ type: [FrozenFigureType], complexity: { field: 1, multiplier: 1 }, resolve: ({ figures }) => [...figures] }),
  }),
});

builder.objectField(CountyType, 'months', (t) =>
  t.field({
    type: [FrozenMonthType],
    args: { last: t.arg.int({ description: '只要最近几个月 / Only the newest so many' }) },
    complexity: ({ last }) => ({ multiplier: last ?? 24 }),
    description: '各学年冻结的月末，旧的在前 / Frozen months of every school year, oldest first',
    resolve: ({ frozenMonths }, { last }) => {
      if (typeof last === 'number' && last < 0) throw codedError('BAD_INPUT', 'last is 0 or more');
      return typeof last === 'number' ? frozenMonths.slice(Math.max(0, frozenMonths.length - last)) : [...frozenMonths];
    },
  }),
);
