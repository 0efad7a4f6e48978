import { template } from '../../file-kind.ts';
import type { KindOfImport } from '../../kind-of-import.ts';
import { equipmentColumn } from './conditions-row.ts';
import { CountyNames } from './county-names.ts';
import { EquipmentUnit } from './equipment-unit.ts';
import { createSchoolPlanner } from './plan-schools.ts';

const file = template('school-conditions');
const required = ['学校标识码', '学校名称', '办学类型', '城乡类型', '教学仪器设备资产值(万元)'];

/** 学校办学条件表 */
export const schoolConditions: KindOfImport = {
  file: {
    kind: 'school-conditions',
    file,
    required,
    oneOf: [],
    optional: file.columns.filter((column) => !required.includes(column)),
    extra: ['所属乡镇', '公办/民办'],
    units: [{ title: /^教学仪器设备(资产)?(总)?值(\(.*\))?$/, column: equipmentColumn, unit: '万元' }],
    isPersonal: false,
  },
  createPlanner: createSchoolPlanner,
  createWatches: (_parts, _job, table) => [new EquipmentUnit(table), new CountyNames(table)],
};
