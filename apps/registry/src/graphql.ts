import { builder, codedError, MessageType, pageComplexity, pageOf, Refusal, RefusalType } from '@junheng/graphql';
import type { ImportJob, RegistryApi, Result } from './api.ts';
import './graphql/changes.ts';
import './graphql/conflicts.ts';
import './graphql/finding-kinds.ts';
import { FindingSeverityEnum, FindingType } from './graphql/finding-types.ts';
import { ImportKindEnum, ImportRef } from './graphql/import-types.ts';
import './graphql/layouts.ts';
import { recordOfficeRead } from './graphql/record-office-read.ts';
import './graphql/withdrawal.ts';

export { ImportKindEnum } from './graphql/import-types.ts';
import { isUuid } from './imports/ids.ts';

declare module '@junheng/graphql/apis' {
  interface Apis {
    registry: RegistryApi;
  }
}

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

export const ImportType = builder.node(ImportRef, {
  description: '一次导入 / One import',
  authScopes: { may: 'import-registers' },
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
      args: { first: t.arg.int(), after: t.arg.string(), severity: t.arg({ type: FindingSeverityEnum }), code: t.arg.string() },
      complexity: pageComplexity,
      resolve: ({ id }, { severity, code, ...args }, { apis, actor }) =>
        pageOf(args, async (page) => {
          const wanted = { importId: id, ...page, ...(severity ? { severity } : {}), ...(code ? { code } : {}) };
          const findings = await apis.registry.readFindings(wanted, actor!);
          if (findings.items.length > 0)
            await recordOfficeRead(apis, actor!, { kind: 'findings', subject: id, count: findings.items.length });
          return findings;
        }),
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
    authScopes: { may: 'import-registers' },
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
    authScopes: { may: 'import-registers' },
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
    authScopes: { may: 'import-registers' },
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
    authScopes: { may: 'import-registers' },
    args: { importId: t.arg.id({ required: true }) },
    resolve: async (_root, { importId }, { apis, actor }) =>
      answer(await apis.registry.confirmImport({ importId: uuid(importId) }, actor!)),
  }),
  discardImport: t.field({
    type: ImportResult,
    authScopes: { may: 'import-registers' },
    args: { importId: t.arg.id({ required: true }) },
    resolve: async (_root, { importId }, { apis, actor }) =>
      answer(await apis.registry.discardImport({ importId: uuid(importId) }, actor!)),
  }),
  withdrawImport: t.field({
    type: ImportResult,
    authScopes: { may: 'import-registers' },
    description: '撤回已完成的导入:只有它说的内容消失或恢复为先前的,后来的文件也有的保持不变 / Takes a finished import back',
    args: { importId: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, { importId, reason }, { apis, actor }) =>
      answer(await apis.registry.withdrawImport({ importId: uuid(importId), reason }, actor!)),
  }),
}));

builder.subscriptionField('importChanged', (t) =>
  t.field({
    type: ImportType,
    authScopes: { may: 'import-registers' },
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
