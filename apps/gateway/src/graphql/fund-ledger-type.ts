import { builder, Refusal, RefusalType } from '@junheng/graphql';
import type { LedgerFile, LedgerFinding, LedgerImport, SchoolCode } from '@junheng/governance/api';
import type { ViewApi } from '../api.ts';

const LedgerFindingType = builder.objectRef<LedgerFinding>('FundLedgerFinding').implement({
  description: '台账文件中的一处问题 / One wrong place in a ledger file',
  authScopes: { may: 'manage-funds' },
  fields: (t) => ({
    row: t.exposeInt('row', { description: '行号，同表格软件 / As the spreadsheet numbers it' }),
    column: t.exposeString('column', { nullable: true }),
    code: t.exposeString('code'),
    zh: t.exposeString('zh'),
    en: t.exposeString('en'),
  }),
});

const LedgerImportType = builder.objectRef<LedgerImport>('FundLedgerImport').implement({
  description: '台账导入：有一处问题则整个文件不导入 / A ledger file taken in, or not: one finding, and nothing of it is',
  authScopes: { may: 'manage-funds' },
  fields: (t) => ({
    rows: t.exposeInt('rows'),
    budgets: t.exposeInt('budgets'),
    bookings: t.exposeInt('bookings'),
    payments: t.exposeInt('payments'),
    unchanged: t.exposeInt('unchanged', { description: '与系统一致的行 / Rows that say what is on record' }),
    skipped: t.exposeInt('skipped', { description: '合计行 / Rows of totals' }),
    applied: t.exposeBoolean('applied'),
    findings: t.field({ type: [LedgerFindingType], resolve: ({ findings }) => findings.slice(0, 200) }),
    findingCount: t.int({ resolve: ({ findings }) => findings.length }),
  }),
});

const LedgerFileType = builder.objectRef<LedgerFile>('FundLedgerFile').implement({
  description: '导出的台账文件 / The ledger as a file',
  authScopes: { may: 'read-funds' },
  fields: (t) => ({
    fileName: t.exposeString('fileName'),
    mediaType: t.exposeString('mediaType'),
    content: t.exposeString('content', { description: 'base64' }),
  }),
});

const LedgerFormatEnum = builder.enumType('FundLedgerFormat', { values: { XLSX: { value: 'xlsx' }, CSV: { value: 'csv' } } as const });

const ImportResult = builder.unionType('FundLedgerImportResult', {
  types: [LedgerImportType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : LedgerImportType),
});
const FileResult = builder.unionType('FundLedgerFileResult', {
  types: [LedgerFileType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : LedgerFileType),
});

/** Governance knows schools by id, the office by their code. */
async function schoolCodes(view: ViewApi): Promise<SchoolCode[]> {
  const { schools } = await view.readCounty({ schoolYear: null, asOf: null });
  return schools.map(({ schoolId, code }) => ({ schoolId, code }));
}

builder.mutationField('importFundLedger', (t) =>
  t.field({
    type: ImportResult,
    description: '导入专项经费与以奖代补台账（.xlsx、.csv，不超过 180 KB） / Takes in the ledger of funds and awards',
    authScopes: { may: 'manage-funds' },
    args: {
      content: t.arg.string({ required: true, description: 'base64' }),
      dryRun: t.arg.boolean({ required: true, description: '只检查，不导入 / Checks only' }),
    },
    resolve: async (_root, { content, dryRun }, { apis, actor }) => {
      const result = await apis.governance.importFundLedger({ content, dryRun, schools: await schoolCodes(apis.view) }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
);

builder.queryField('fundLedgerFile', (t) =>
  t.field({
    type: FileResult,
    description: '导出专项经费与以奖代补台账 / The ledger of funds and awards as a file',
    authScopes: { may: 'read-funds' },
    args: { format: t.arg({ type: LedgerFormatEnum, required: true }), asOf: t.arg({ type: 'Date' }) },
    resolve: async (_root, { format, asOf }, { apis, actor }) => {
      const schools = await schoolCodes(apis.view);
      const result = await apis.governance.exportFundLedger({ format, asOf: asOf ?? null, schools }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
);
