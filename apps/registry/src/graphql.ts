import { builder, codedError, MessageType, pageComplexity, pageOf, Refusal, RefusalType } from '@junheng/graphql';
import type { Finding, ImportJob, RegistryApi, Result } from './api.ts';
import { isUuid } from './imports/ids.ts';

declare module '@junheng/graphql/apis' {
  interface Apis {
    registry: RegistryApi;
  }
}

const ImportKindEnum = builder.enumType('ImportKind', {
  description: '导入文件的种类 / Kind of an imported file',
  values: {
    SCHOOL_CONDITIONS: { value: 'school-conditions', description: '学校办学条件表' },
    STUDENT_ROSTER: { value: 'student-roster', description: '学籍基础信息表' },
    NEW_STUDENTS: { value: 'new-students', description: '起始年级新生名册' },
    TEACHER_ROSTER: { value: 'teacher-roster', description: '教师花名册' },
    CLASS_LIST: { value: 'class-list', description: '班级信息表' },
    DISABLED_REGISTER: { value: 'disabled-register', description: '适龄残疾儿童少年登记表' },
    COUNTY_FORM: { value: 'county-form', description: '区县采集表' },
    COHORT_COUNTS: { value: 'cohort-counts', description: '年度同龄组统计表' },
  } as const,
});

const ImportStatusEnum = builder.enumType('ImportStatus', {
  description: '试算 → 待确认 | 拒收 | 无变化;待确认 → 导入中 → 完成,或放弃;中断 = 故障 / See the status of an import',
  values: {
    CHECKING: { value: 'checking' },
    READY: { value: 'ready' },
    REFUSED: { value: 'refused' },
    UNCHANGED: { value: 'unchanged' },
    RUNNING: { value: 'running' },
    DONE: { value: 'done' },
    DISCARDED: { value: 'discarded' },
    FAILED: { value: 'failed' },
    WITHDRAWING: { value: 'withdrawing' },
    WITHDRAWN: { value: 'withdrawn' },
  } as const,
});

const FindingSeverityEnum = builder.enumType('FindingSeverity', {
  values: { ERROR: { value: 'error' }, NOTICE: { value: 'notice' } } as const,
});

const FindingType = builder.objectRef<Finding>('Finding').implement({
  description: '文件中有误或须留意的一处;个人信息已遮盖 / One faulty or noteworthy place in a file; direct personal data is masked',
  authScopes: { may: 'import' },
  fields: (t) => ({
    severity: t.field({ type: FindingSeverityEnum, resolve: ({ severity }) => severity }),
    sheet: t.exposeString('sheet'),
    row: t.exposeInt('row'),
    column: t.exposeString('column', { nullable: true }),
    value: t.exposeString('value', { nullable: true }),
    problem: t.field({ type: MessageType, resolve: ({ problem }) => problem }),
    expectedZh: t.exposeString('expectedZh'),
    expectedEn: t.exposeString('expectedEn'),
    cureZh: t.exposeString('cureZh'),
    cureEn: t.exposeString('cureEn'),
  }),
});

export const ImportType = builder.node(builder.objectRef<ImportJob>('Import'), {
  description: '一次导入 / One import',
  authScopes: { may: 'import' },
  id: { resolve: ({ id }) => id },
  loadOne: (id, { apis, actor }) => (isUuid(id) ? apis.registry.readImport(id, actor!) : null),
  fields: (t) => ({
    importId: t.exposeID('id', { description: '本身的编号,见于文件行与命令行 / Plain id, as in file rows and on the command line' }),
    kind: t.field({ type: ImportKindEnum, resolve: ({ kind }) => kind }),
    status: t.field({ type: ImportStatusEnum, resolve: ({ status }) => status }),
    fileName: t.exposeString('fileName'),
    fileHash: t.exposeString('fileHash'),
    schoolYear: t.exposeInt('schoolYear'),
    sheet: t.exposeString('sheet', { nullable: true }),
    rows: t.exposeInt('rows'),
    rowsDone: t.exposeInt('rowsDone'),
    newRows: t.exposeInt('newRows'),
    changedRows: t.exposeInt('changedRows'),
    unchangedRows: t.exposeInt('unchangedRows'),
    rejectedRows: t.exposeInt('rejectedRows'),
    skippedRows: t.exposeInt('skippedRows'),
    newSchools: t.exposeInt('newSchools'),
    newClasses: t.exposeInt('newClasses'),
    newStudents: t.exposeInt('newStudents'),
    newTeachers: t.exposeInt('newTeachers'),
    layout: t.exposeString('layout', { nullable: true, description: '外来表格的对应关系 / Mapping of a foreign layout' }),
    problem: t.field({ type: MessageType, nullable: true, resolve: ({ problem }) => problem }),
    startedBy: t.exposeString('startedBy'),
    startedAt: t.expose('startedAt', { type: 'DateTime' }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true }),
    token: t.exposeString('token', { nullable: true, description: '完成后可用于等待视图 / Once done: a query may wait for it' }),
    findings: t.field({
      type: ImportFindingsConnection,
      args: { first: t.arg.int(), after: t.arg.string(), severity: t.arg({ type: FindingSeverityEnum }) },
      complexity: pageComplexity,
      resolve: ({ id }, { severity, ...args }, { apis, actor }) =>
        pageOf(args, (page) => apis.registry.readFindings({ importId: id, ...page, ...(severity ? { severity } : {}) }, actor!)),
    }),
  }),
});

const ImportFindingsConnection = builder.connectionObject(
  { type: FindingType, name: 'ImportFindingsConnection' },
  { name: 'ImportFindingsConnectionEdge' },
);

const QueryImportsConnection = builder.connectionObject(
  { type: ImportType, name: 'QueryImportsConnection' },
  { name: 'QueryImportsConnectionEdge' },
);

builder.queryField('imports', (t) =>
  t.field({
    type: QueryImportsConnection,
    authScopes: { may: 'import' },
    description: '历次导入,新的在前 / Imports, newest first',
    args: { first: t.arg.int(), after: t.arg.string() },
    complexity: pageComplexity,
    resolve: (_root, args, { apis, actor }) => pageOf(args, (page) => apis.registry.readImports(page, actor!)),
  }),
);

builder.queryField('import', (t) =>
  t.field({
    type: ImportType,
    nullable: true,
    authScopes: { may: 'import' },
    description: '按本身的编号 / By its plain id',
    args: { importId: t.arg.id({ required: true }) },
    resolve: (_root, { importId }, { apis, actor }) => apis.registry.readImport(uuid(importId), actor!),
  }),
);

const ImportResult = builder.unionType('ImportResult', {
  types: [ImportType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : ImportType),
});
const answer = (result: Result<ImportJob>) => (result.ok ? result.value : new Refusal(result.refusal));

builder.mutationFields((t) => ({
  checkImport: t.field({
    type: ImportResult,
    authScopes: { may: 'import' },
    description: '试算一个已由 PUT /files 上传的文件 / Dry run of a file that was uploaded by PUT /files',
    args: {
      kind: t.arg({ type: ImportKindEnum, required: true }),
      fileHash: t.arg.string({ required: true }),
      fileName: t.arg.string({ required: true }),
      schoolYear: t.arg.int({ required: true }),
      layout: t.arg.string(),
    },
    resolve: async (_root, { layout, ...input }, { apis, actor }) =>
      answer(await apis.registry.checkImport({ ...input, layout: layout ?? null }, actor!)),
  }),
  confirmImport: t.field({
    type: ImportResult,
    authScopes: { may: 'import' },
    args: { importId: t.arg.id({ required: true }) },
    resolve: async (_root, { importId }, { apis, actor }) =>
      answer(await apis.registry.confirmImport({ importId: uuid(importId) }, actor!)),
  }),
  discardImport: t.field({
    type: ImportResult,
    authScopes: { may: 'import' },
    args: { importId: t.arg.id({ required: true }) },
    resolve: async (_root, { importId }, { apis, actor }) =>
      answer(await apis.registry.discardImport({ importId: uuid(importId) }, actor!)),
  }),
}));

builder.subscriptionField('importChanged', (t) =>
  t.field({
    type: ImportType,
    authScopes: { may: 'import' },
    description: '导入的现状与每次变化,直到它停下 / The import now and at each change, until it rests',
    args: { importId: t.arg.id({ required: true }) },
    subscribe: (_root, { importId }, { apis, actor }) => apis.registry.watchImport(uuid(importId), actor!),
    resolve: (job) => job as ImportJob,
  }),
);

function uuid(id: string | number): string {
  if (!isUuid(String(id))) throw codedError('BAD_INPUT', 'importId is a UUID');
  return String(id);
}
