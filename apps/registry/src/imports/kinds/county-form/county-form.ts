import { template } from '../../file-kind.ts';
import type { KindOfImport } from '../../kind-of-import.ts';
import { figureColumns } from './county-row.ts';
import { createCountyPlanner } from './plan-county.ts';
import { turnedForm } from './turned-form.ts';

const file = template('county-form');
const { primaryStudents, juniorStudents, teacherPayFen, civilServantPayFen } = figureColumns;
const required = [primaryStudents, juniorStudents];

/** 区县采集表 */
export const countyForm: KindOfImport = {
  file: {
    kind: 'county-form',
    file,
    required,
    oneOf: [],
    optional: file.columns.filter((column) => !required.includes(column)),
    extra: [],
    units: [teacherPayFen, civilServantPayFen].map((column) => ({ title: new RegExp(`^${column}(\\(.*\\))?$`), column, unit: '元' })),
    isPersonal: false,
  },
  createPlanner: createCountyPlanner,
  createWatches: () => [],
  asTable: turnedForm,
};
