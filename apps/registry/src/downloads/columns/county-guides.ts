import { figureColumns } from '../../imports/kinds/county-form/county-row.ts';
import { parseCount } from '../../imports/values/parse-number.ts';
import { type ColumnGuide, read, words } from './column-guide.ts';

const pay = words('以元为单位的年平均工资收入', 'The average yearly pay in yuan', '86257');

/** 区县采集表: one row of figures. */
export const countyGuides: Readonly<Record<string, ColumnGuide>> = Object.fromEntries(
  Object.entries(figureColumns).map(([figure, column]) => [column, figure.endsWith('Fen') ? pay : read(parseCount, '100')]),
);
