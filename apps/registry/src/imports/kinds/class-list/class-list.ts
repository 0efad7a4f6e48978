import { template } from '../../file-kind.ts';
import type { KindOfImport } from '../../kind-of-import.ts';
import { UnknownSchools } from '../../unknown-schools.ts';
import { createClassPlanner } from './plan-classes.ts';

/** 班级信息表 */
export const classList: KindOfImport = {
  file: {
    kind: 'class-list',
    file: template('class-list'),
    required: ['学校标识码', '年级', '班号'],
    oneOf: [],
    optional: ['学段', '班级名称', '班主任姓名', '班主任工号', '建班年月', '在册人数', '男生数', '女生数', '是否寄宿班'],
    extra: [],
    units: [],
    isPersonal: true,
  },
  createPlanner: createClassPlanner,
  createWatches: () => [new UnknownSchools()],
};
