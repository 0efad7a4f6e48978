import { template } from '../../file-kind.ts';
import type { KindOfImport } from '../../kind-of-import.ts';
import { LostDigits } from '../../lost-digits.ts';
import { placementColumn } from './care-row.ts';
import { createCarePlanner } from './plan-care.ts';

/** 适龄残疾儿童少年登记表 */
export const disabledRegister: KindOfImport = {
  file: {
    kind: 'disabled-register',
    file: template('disabled-register'),
    required: ['姓名', '身份证件号', placementColumn],
    oneOf: [],
    optional: ['残疾类别', '残疾等级', '户籍地', '学校标识码', '每月送教次数'],
    extra: [],
    units: [],
    isPersonal: true,
  },
  createPlanner: createCarePlanner,
  createWatches: (_parts, _job, table) => [new LostDigits(table)],
};
