import { parseCareIdentity, parseLevel, parsePlacement, placementColumn } from '../../imports/kinds/disabled-register/care-row.ts';
import { parseDisability } from '../../imports/values/code-lists.ts';
import { parseSchoolCode } from '../../imports/values/parse-id.ts';
import { parseCount } from '../../imports/values/parse-number.ts';
import { coded, type ColumnGuide, digits, name, read, words } from './column-guide.ts';

/** 适龄残疾儿童少年登记表 */
export const careGuides: Readonly<Record<string, ColumnGuide>> = {
  姓名: name('示例生'),
  身份证件号: digits(parseCareIdentity, '999999201005010013'),
  残疾类别: { ...coded(parseDisability, 'disability'), example: '视力残疾' },
  残疾等级: coded(parseLevel, 'disabilityLevel'),
  户籍地: words('不超过 200 个字', 'At most 200 characters', '示例县示例镇'),
  [placementColumn]: coded(parsePlacement, 'placement'),
  学校标识码: {
    ...digits(parseSchoolCode, '9900000001'),
    zh: '10 位数字；未入学的不填',
    en: 'Ten digits; empty for who is not enrolled',
  },
  每月送教次数: read(parseCount, '0'),
};
