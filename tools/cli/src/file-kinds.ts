import { type ImportKind, importKinds } from '@junheng/contracts';

/** What an office file is called: by the office, and by whoever types little. */
const names: Readonly<Record<ImportKind, { zh: string; en: string; aliases: readonly string[] }>> = {
  'school-conditions': { zh: '学校办学条件表', en: 'school conditions', aliases: ['conditions', '办学条件'] },
  'student-roster': { zh: '学籍基础信息表', en: 'student roster', aliases: ['roster', '学籍'] },
  'new-students': { zh: '起始年级新生名册', en: 'new students', aliases: ['新生', '新生名册'] },
  'teacher-roster': { zh: '教师花名册', en: 'teacher roster', aliases: ['teachers', '教师'] },
  'class-list': { zh: '班级信息表', en: 'class list', aliases: ['classes', '班级'] },
  'disabled-register': {
    zh: '适龄残疾儿童少年登记表',
    en: 'register of disabled children',
    aliases: ['disabled', '适龄残疾儿童登记表', '残疾儿童'],
  },
  'county-form': { zh: '区县采集表', en: 'county form', aliases: ['county', '区县'] },
  'cohort-counts': { zh: '年度同龄组统计表', en: 'cohort counts', aliases: ['cohorts', '同龄组'] },
};

export type FileKind = ImportKind;
/** In the order in which the files build on one another. */
export const fileKinds: readonly FileKind[] = importKinds;
export const titleOf = (kind: FileKind): { zh: string; en: string } => names[kind];

/** As GraphQL spells it. */
export const enumOf = (kind: FileKind): string => kind.toUpperCase().replaceAll('-', '_');
export const kindOfEnum = (value: string): FileKind | undefined => fileKinds.find((kind) => enumOf(kind) === value);

export const kindNamed = (name: string): FileKind | undefined =>
  fileKinds.find((kind) => kind === name || names[kind].zh === name || names[kind].aliases.includes(name));

/** The kind whose title, or one of its longer names, stands in a file's name. */
export const kindInFileName = (fileName: string): FileKind | undefined =>
  fileKinds.find((kind) =>
    [names[kind].zh, ...names[kind].aliases].some((title) => title.length >= 5 && /[一-鿿]/.test(title) && fileName.includes(title)),
  );
