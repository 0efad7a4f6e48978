import { builder, MessageType } from '@junheng/graphql';
import { type Measure, measureStatuses } from '../equity/measure.ts';

export const MeasureStatusEnum = builder.enumType('MeasureStatus', {
  description:
    '达标 / 未达标 / 无数据。没有来源的一律是无数据,绝不显示达标 / What no source feeds is NO_DATA with the missing source, never MET',
  values: measureStatuses,
});

export const MeasureType = builder.objectRef<Measure>('Measure').implement({
  description: '一个数,以及相信它所需的一切 / A number with all that is needed to believe it',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    value: t.exposeFloat('value', { nullable: true, description: '未舍入;空 = 无数据 / Unrounded; null = no data' }),
    limit: t.exposeFloat('limit', { description: '限值,不得高于 / The largest allowed value' }),
    status: t.field({
      type: MeasureStatusEnum,
      resolve: ({ status }) => status,
      description: '未舍入的值与限值比较 / The unrounded value beside the limit',
    }),
    formula: t.exposeString('formula'),
    limitSource: t.field({
      type: MessageType,
      resolve: ({ limitSource }) => limitSource,
      description: '限值所在文件与条款 / Policy document and clause of the limit',
    }),
    missing: t.field({
      type: MessageType,
      nullable: true,
      resolve: ({ missing }) => missing,
      description: '为何无数据,什么能补上 / Why there is no data, and what would bring it',
    }),
    censusDate: t.expose('censusDate', {
      type: 'Date',
      nullable: true,
      description: '所用办学条件的统计时点 / Census date of the conditions used',
    }),
  }),
});
