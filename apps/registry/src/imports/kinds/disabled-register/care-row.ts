import type { CarePlacement } from '@junheng/contracts';
import type { Row } from '@junheng/spreadsheet';
import { hasValidCheckCharacter } from '../../../domain/person/identity-number.ts';
import type { StudentCare } from '../../../domain/student/events.ts';
import type { RowIdentity } from '../../batch-plan.ts';
import { type Reading, RowReader } from '../../row-reader.ts';
import type { Table } from '../../table.ts';
import { parseDisability } from '../../values/code-lists.ts';
import { parseCode } from '../../values/parse-code.ts';
import { parseIdentity, parseSchoolCode } from '../../values/parse-id.ts';
import { parseCount } from '../../values/parse-number.ts';
import { type Parse, parsed, unreadable } from '../../values/parsed.ts';
import { isStorable } from '../../values/plain-text.ts';

export const placementColumn = '安置方式(特教学校/随班就读/特教班/送教上门/未入学)';

/** One row of 适龄残疾儿童少年登记表, before its school and child are looked up. */
export type CareRow = {
  name: string;
  idNumber: string;
  schoolCode: string | null;
  care: Pick<StudentCare, 'placement'> & Partial<Omit<StudentCare, 'schoolId'>>;
};

export const parsePlacement = parseCode<CarePlacement>({
  code: 'bad-care-placement',
  zh: '安置方式',
  en: 'Placement',
  expected: {
    zh: '特教学校、随班就读、特教班、送教上门或未入学',
    en: '特教学校 (special school), 随班就读 (ordinary class), 特教班 (special class), 送教上门 (taught at home) or 未入学 (not enrolled)',
  },
  values: {
    特教学校: 'special-school',
    特殊教育学校: 'special-school',
    特校: 'special-school',
    随班就读: 'ordinary-class',
    普通学校随班就读: 'ordinary-class',
    特教班: 'special-class',
    特殊教育班: 'special-class',
    附设特教班: 'special-class',
    送教上门: 'home-teaching',
    送教: 'home-teaching',
    未入学: 'not-enrolled',
    未安置: 'not-enrolled',
    失学: 'not-enrolled',
  },
});

/** 残疾等级, GB/T 26341: 1 is the severest. */
export const parseLevel = parseCode<string>({
  code: 'bad-disability-level',
  zh: '残疾等级',
  en: 'Level of disability',
  expected: { zh: '一级至四级，或未评定', en: '一级 (1, severest) to 四级 (4), or 未评定 (not assessed)' },
  values: Object.fromEntries([
    ...['一级', '二级', '三级', '四级'].flatMap((level, index) => [
      [level, level],
      [String(index + 1), level],
      [`${index + 1}级`, level],
      [level.slice(0, 1), level],
    ]),
    ['未评定', '未评定'],
    ['未定级', '未评定'],
  ]) as Record<string, string>,
});

/** An id number, or the twenty characters of a disability certificate, which begins with it. */
export const parseCareIdentity: Parse<string> = (text) => {
  const identity = parseIdentity(text);
  const isCertificate = identity.ok && identity.value.length === 20 && hasValidCheckCharacter(identity.value.slice(0, 18));
  return isCertificate ? parsed(identity.value.slice(0, 18)) : identity;
};

const parsePlace: Parse<string> = (text) =>
  text.length <= 200 && isStorable(text)
    ? parsed(text)
    : unreadable(
        'bad-place',
        { zh: '户籍地无法识别', en: 'The place cannot be read' },
        { zh: '不超过 200 个字', en: 'At most 200 characters' },
      );

const noIdentity = { code: 'no-identity', zh: '缺少身份证件号', en: 'The id number is missing' };

export function readCareRow(row: Row, table: Table): Reading<CareRow> {
  const cells = new RowReader(row, table);
  const name = cells.name('姓名');
  const idNumber = readIdNumber(cells);
  const schoolCode = cells.optional('学校标识码', parseSchoolCode);
  const care = {
    placement: cells.required(placementColumn, parsePlacement),
    ...cells.stated('残疾类别', (column) => ({ category: cells.lenient(column, parseDisability) })),
    ...cells.stated('残疾等级', (column) => ({ level: cells.lenient(column, parseLevel) })),
    ...cells.stated('每月送教次数', (column) => ({ visitsPerMonth: cells.lenient(column, parseCount) })),
    ...cells.stated('户籍地', (column) => ({ hukouPlace: cells.lenient(column, parsePlace) })),
  };
  if (cells.findings.length > 0) return { ok: false, findings: cells.findings };
  // Without a finding no cell is undefined.
  return { ok: true, value: { name, idNumber, schoolCode, care } as CareRow, misread: cells.misread };
}

/** Without it a child cannot be told from another. */
function readIdNumber(cells: RowReader): string | undefined {
  const identity = cells.identity('身份证件号');
  if (identity === undefined) return undefined;
  if (identity !== null) return cells.required('身份证件号', parseCareIdentity);
  const { problem } = unreadable(noIdentity.code, noIdentity, { zh: '儿童的身份证件号', en: 'The id number of the child' });
  cells.findings.push({ severity: 'error', row: cells.row.number, column: '身份证件号', value: null, problem });
  return undefined;
}

/** A child stands once in the register. */
export function careIdentities(row: Row, table: Table): RowIdentity[] {
  const cells = new RowReader(row, table);
  const idNumber = readIdNumber(cells);
  return idNumber === undefined ? [] : [{ column: '身份证件号', value: idNumber, scope: '', place: cells.text('学校标识码') }];
}
