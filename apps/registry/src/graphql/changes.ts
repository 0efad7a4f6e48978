import { builder, pageComplexity, pageOf } from '@junheng/graphql';
import type { FieldChange, SchoolChange } from '../api.ts';
import { ImportRef } from './import-types.ts';

const FieldChangeType = builder.objectRef<FieldChange>('FieldChange').implement({
  description: '某项内容在多少行中被改变 / How many rows change a field',
  authScopes: { may: 'import-registers' },
  fields: (t) => ({
    field: t.exposeString('field'),
    zh: t.exposeString('zh'),
    en: t.exposeString('en'),
    rows: t.exposeInt('rows'),
  }),
});

const SchoolChangeType = builder.objectRef<SchoolChange>('SchoolChange').implement({
  description:
    '一次导入对一所学校的改变;学校为空:未登记学校的行 / What an import changes at one school; no school: rows of no registered school',
  authScopes: { may: 'import-registers' },
  fields: (t) => ({
    schoolId: t.exposeID('schoolId', { nullable: true }),
    schoolCode: t.exposeString('schoolCode', { nullable: true }),
    schoolName: t.exposeString('schoolName', { nullable: true }),
    newRows: t.exposeInt('newRows'),
    changedRows: t.exposeInt('changedRows'),
    unchangedRows: t.exposeInt('unchangedRows'),
    rejectedRows: t.exposeInt('rejectedRows'),
    newClasses: t.exposeInt('newClasses'),
    movedIn: t.exposeInt('movedIn', { description: '由本县他校转来 / From another school of the county in the same year' }),
    movedOut: t.exposeInt('movedOut'),
  }),
});

const ImportSchoolChangesConnection = builder.connectionObject(
  { type: SchoolChangeType, name: 'ImportSchoolChangesConnection' },
  { name: 'ImportSchoolChangesConnectionEdge' },
);

builder.objectFields(ImportRef, (t) => ({
  fieldChanges: t.field({
    type: [FieldChangeType],
    description: '改变了哪些内容;完成前为试算所见,完成后为实际发生 / As foreseen by the dry run, once done as it was',
    complexity: { field: 2 },
    resolve: ({ id }, _args, { apis, actor }) => apis.registry.readFieldChanges(id, actor!),
  }),
  schoolChanges: t.field({
    type: ImportSchoolChangesConnection,
    args: { first: t.arg.int(), after: t.arg.string() },
    description: '逐校的改变,多的在前 / Per school, most affected first',
    complexity: pageComplexity,
    resolve: ({ id }, args, { apis, actor }) => pageOf(args, (page) => apis.registry.readSchoolChanges({ importId: id, ...page }, actor!)),
  }),
}));
