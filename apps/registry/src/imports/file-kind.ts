import type { ImportKind } from '@junheng/contracts';
import files from './known-files.json' with { type: 'json' };
import { headerLabel } from './values/plain-text.ts';

/** An office file that this service or another one takes; recognised by its columns. */
export type KnownFile = { id: string; zh: string; en: string; columns: readonly string[] };

/** A file that is imported here. Labels are as in the office's template; they are compared by `headerLabel`. */
export type FileKind = {
  kind: ImportKind;
  file: KnownFile;
  /** A file without one of these is refused. */
  required: readonly string[];
  /** At least one of these must be there. */
  oneOf: readonly string[];
  /** Read when there; without them the facts are unknown. */
  optional: readonly string[];
};

export const knownFiles: readonly KnownFile[] = files;

const template = (id: ImportKind): KnownFile => knownFiles.find((file) => file.id === id)!;

const conditions = template('school-conditions');
const conditionsRequired = ['学校标识码', '学校名称', '办学类型', '城乡类型', '教学仪器设备资产值(万元)'];

export const fileKinds: Readonly<Record<ImportKind, FileKind>> = {
  'school-conditions': {
    kind: 'school-conditions',
    file: conditions,
    required: conditionsRequired,
    oneOf: [],
    optional: conditions.columns.filter((column) => !conditionsRequired.includes(column)),
  },
  'student-roster': {
    kind: 'student-roster',
    file: template('student-roster'),
    required: ['学校标识码', '姓名', '性别', '出生日期', '年级', '班级号'],
    oneOf: ['学籍接续标识', '身份证件号'],
    optional: [
      '身份证件类型',
      '民族',
      '户口性质',
      '是否留守儿童',
      '是否进城务工人员随迁子女',
      '残疾人类型',
      '入学年月',
      '入学方式',
      '就读方式',
    ],
  },
};

/** Every column that is read. */
export const columnsRead = ({ required, oneOf, optional }: FileKind): string[] => [...required, ...oneOf, ...optional];

export const labelsOf = (columns: readonly string[]): Set<string> => new Set(columns.map(headerLabel));
