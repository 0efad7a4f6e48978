import { builder, MessageType, Refusal, RefusalType } from '@junheng/graphql';
import type { ColumnProposal, Layout, LayoutAnswer, LayoutFlaw, LayoutInvalid, LayoutProposal, LayoutTrial, Result } from '../api.ts';
import { FindingType } from './finding-types.ts';
import { ImportKindEnum } from './import-types.ts';
import { recordOfficeRead } from './record-office-read.ts';

/** Parts of an answer whose size is bounded by the file's columns: they cost as one. */
const cheap = { field: 1, multiplier: 1 };

const LayoutType = builder.objectRef<Layout>('Layout').implement({
  description: '外来表格的对应关系 / A mapping of a foreign layout',
  authScopes: { may: 'import-registers' },
  fields: (t) => ({
    layoutId: t.exposeID('id'),
    kind: t.field({ type: ImportKindEnum, resolve: ({ kind }) => kind }),
    titleZh: t.exposeString('titleZh'),
    titleEn: t.exposeString('titleEn'),
    builtIn: t.exposeBoolean('builtIn', { description: '随平台提供,不能更改 / Comes with the platform and cannot be changed' }),
    document: t.exposeString('document', { description: '对应关系文件 (JSON) / The mapping file, JSON' }),
  }),
});

const SampledColumnType = builder.objectRef<LayoutProposal['columns'][number]>('SampledColumn').implement({
  description: '文件中的一列及其样例;个人信息已遮盖 / A column of the file with masked samples',
  authScopes: { may: 'import-registers' },
  fields: (t) => ({ title: t.exposeString('title'), samples: t.exposeStringList('samples', { complexity: cheap }) }),
});

const ValueProposalType = builder.objectRef<ColumnProposal['values'][number]>('ValueProposal').implement({
  description: '文件中的一个值及其对应的模板用词 / A value of the file and the template’s word for it',
  authScopes: { may: 'import-registers' },
  fields: (t) => ({
    found: t.exposeString('found'),
    rows: t.exposeInt('rows'),
    becomes: t.exposeString('becomes', { nullable: true }),
  }),
});

const TemplateWordType = builder.objectRef<ColumnProposal['words'][number]>('TemplateWord').implement({
  description: '模板中可用的词 / A word that the template allows',
  authScopes: { may: 'import-registers' },
  fields: (t) => ({ word: t.exposeString('word'), en: t.exposeString('en') }),
});

const ColumnProposalType = builder.objectRef<ColumnProposal>('ColumnProposal').implement({
  description: '模板的一列可取自文件的哪一列 / How a column of the template could be read from the file',
  authScopes: { may: 'import-registers' },
  fields: (t) => ({
    column: t.exposeString('column'),
    isRequired: t.exposeBoolean('isRequired'),
    mayBeAbsent: t.exposeBoolean('mayBeAbsent', { description: '文件可以没有这一列 / The file may have no such column' }),
    mayBeMissing: t.exposeBoolean('mayBeMissing', { description: '单元格可以为空 / Cells may be empty' }),
    mayKeepCodes: t.exposeBoolean('mayKeepCodes', { description: '可保留原代码 / Codes may be kept as they are' }),
    words: t.field({ type: [TemplateWordType], complexity: cheap, resolve: ({ words }) => words }),
    from: t.exposeString('from', { nullable: true }),
    certainty: t.exposeFloat('certainty', { description: '0–1' }),
    reason: t.field({ type: MessageType, nullable: true, resolve: ({ reason }) => reason }),
    values: t.field({ type: [ValueProposalType], complexity: cheap, resolve: ({ values }) => values }),
  }),
});

const LayoutProposalType = builder.objectRef<LayoutProposal>('LayoutProposal').implement({
  description: '由表头和样例推测的对应关系 / A mapping guessed from headers and samples',
  authScopes: { may: 'import-registers' },
  fields: (t) => ({
    kind: t.field({ type: ImportKindEnum, resolve: ({ kind }) => kind }),
    sheet: t.exposeString('sheet'),
    headerRow: t.exposeInt('headerRow'),
    rows: t.exposeInt('rows', { description: '查看过的数据行数,最多 5000 / Rows looked at, at most 5,000' }),
    columns: t.field({ type: [SampledColumnType], complexity: cheap, resolve: ({ columns }) => columns }),
    proposals: t.field({ type: [ColumnProposalType], complexity: cheap, resolve: ({ proposals }) => proposals }),
    document: t.exposeString('document', { description: '可编辑的对应关系文件 / A mapping file to be edited' }),
    knownLayout: t.exposeString('knownLayout', { nullable: true, description: '适用的已有对应关系 / A known layout that fits' }),
  }),
});

const TriedRowType = builder.objectRef<LayoutTrial['rows'][number]>('TriedRow').implement({
  authScopes: { may: 'import-registers' },
  fields: (t) => ({
    row: t.exposeInt('row'),
    cells: t.exposeStringList('cells', { complexity: cheap }),
    findings: t.field({ type: [FindingType], complexity: cheap, resolve: ({ findings }) => findings }),
  }),
});

const LayoutTrialType = builder.objectRef<LayoutTrial>('LayoutTrial').implement({
  description: '按对应关系读出的前 20 行;个人信息已遮盖 / The first 20 rows as the mapping reads them, masked',
  authScopes: { may: 'import-registers' },
  fields: (t) => ({
    columns: t.exposeStringList('columns', { complexity: cheap }),
    rows: t.field({ type: [TriedRowType], complexity: cheap, resolve: ({ rows }) => rows }),
    problem: t.field({ type: MessageType, nullable: true, resolve: ({ problem }) => problem }),
  }),
});

const LayoutFlawType = builder.objectRef<LayoutFlaw>('LayoutFlaw').implement({
  authScopes: { may: 'import-registers' },
  fields: (t) => ({
    path: t.exposeString('path', {
      description: '如 columns.性别.values;空为整个文件 / Such as columns.性别.values; empty: the whole file',
    }),
    zh: t.exposeString('zh'),
    en: t.exposeString('en'),
  }),
});

/** `flaws` keeps it apart from the value it stands in for. */
const LayoutInvalidType = builder.objectRef<LayoutInvalid>('LayoutInvalid').implement({
  description: '对应关系文件有误,逐处说明 / The mapping file is not valid, place by place',
  authScopes: { may: 'import-registers' },
  fields: (t) => ({
    code: t.exposeString('code'),
    zh: t.exposeString('zh'),
    en: t.exposeString('en'),
    flaws: t.field({ type: [LayoutFlawType], complexity: cheap, resolve: ({ flaws }) => flaws }),
  }),
});

const isInvalid = (value: object): value is LayoutInvalid => 'flaws' in value;

const answer = <T>(result: Result<T>): T | Refusal => (result.ok ? result.value : new Refusal(result.refusal));

function answerOfLayout<T>(result: LayoutAnswer<T>): T | Refusal | LayoutInvalid {
  if (result.ok) return result.value;
  return isInvalid(result.refusal) ? result.refusal : new Refusal(result.refusal);
}

const LayoutProposalResult = builder.unionType('LayoutProposalResult', {
  types: [LayoutProposalType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : LayoutProposalType),
});
const LayoutTrialResult = builder.unionType('LayoutTrialResult', {
  types: [LayoutTrialType, LayoutInvalidType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : isInvalid(value as object) ? LayoutInvalidType : LayoutTrialType),
});
const LayoutResult = builder.unionType('LayoutResult', {
  types: [LayoutType, LayoutInvalidType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : isInvalid(value as object) ? LayoutInvalidType : LayoutType),
});

builder.queryField('layouts', (t) =>
  t.field({
    type: [LayoutType],
    authScopes: { may: 'import-registers' },
    description: '随平台提供的和本县自己的对应关系 / Mappings that come with the platform and the county’s own',
    complexity: cheap,
    resolve: (_root, _args, { apis, actor }) => apis.registry.readLayouts(actor!),
  }),
);

builder.mutationFields((t) => ({
  proposeLayout: t.field({
    type: LayoutProposalResult,
    authScopes: { may: 'import-registers' },
    description: '推测一个已上传文件的各列;不写入任何内容 / Guesses the columns of an uploaded file; writes nothing',
    args: { fileHash: t.arg.string({ required: true }), kind: t.arg({ type: ImportKindEnum }) },
    resolve: async (_root, { fileHash, kind }, { apis, actor }) => {
      const result = await apis.registry.proposeLayout({ fileHash, kind: kind ?? null }, actor!);
      if (result.ok) await recordOfficeRead(apis, actor!, { kind: 'foreign-rows', subject: fileHash, count: null });
      return answer(result);
    },
  }),
  tryLayout: t.field({
    type: LayoutTrialResult,
    authScopes: { may: 'import-registers' },
    description: '按对应关系试读前 20 行;不写入任何内容 / Reads the first 20 rows as the mapping says; writes nothing',
    args: { fileHash: t.arg.string({ required: true }), document: t.arg.string({ required: true }) },
    resolve: async (_root, input, { apis, actor }) => {
      const result = await apis.registry.tryLayout(input, actor!);
      const read = { kind: 'foreign-rows', subject: input.fileHash } as const;
      if (result.ok) await recordOfficeRead(apis, actor!, { ...read, count: result.value.rows.length });
      return answerOfLayout(result);
    },
  }),
  defineLayout: t.field({
    type: LayoutResult,
    authScopes: { may: 'import-registers' },
    description: '保存本县的对应关系;同一编号的新版取代旧版 / Keeps a mapping of the county; a newer one of the same id supersedes',
    args: { document: t.arg.string({ required: true }) },
    resolve: async (_root, input, { apis, actor }) => answerOfLayout(await apis.registry.defineLayout(input, actor!)),
  }),
}));
