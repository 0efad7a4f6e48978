import { builder, codedError, MessageType, pageComplexity, pageOf } from '@junheng/graphql';
import type { Conflict, ConflictSide } from '../api.ts';
import { isUuid } from '../imports/ids.ts';
import { ImportKindEnum } from './import-types.ts';

const ConflictSideType = builder.objectRef<ConflictSide>('ConflictSide').implement({
  description: '一份文件的说法 / What one file states',
  authScopes: { may: 'import-registers' },
  fields: (t) => ({
    kind: t.field({ type: ImportKindEnum, resolve: ({ kind }) => kind }),
    value: t.exposeString('value'),
    importId: t.exposeID('importId', { nullable: true }),
    fileName: t.exposeString('fileName', { nullable: true }),
    row: t.exposeInt('row', { nullable: true, description: '空:由多行数出 / null: counted over the rows of a file' }),
  }),
});

const ConflictType = builder.objectRef<Conflict>('Conflict').implement({
  description: '两份文件对同一件事说法不一 / Two files that state different things of the same',
  authScopes: { may: 'import-registers' },
  fields: (t) => ({
    kind: t.exposeString('kind'),
    about: t.field({ type: MessageType, resolve: ({ about }) => about }),
    schoolId: t.exposeID('schoolId', { nullable: true }),
    schoolCode: t.exposeString('schoolCode', { nullable: true }),
    schoolName: t.exposeString('schoolName', { nullable: true }),
    grade: t.exposeInt('grade', { nullable: true }),
    classNo: t.exposeInt('classNo', { nullable: true }),
    one: t.field({ type: ConflictSideType, resolve: ({ one }) => one }),
    other: t.field({ type: ConflictSideType, resolve: ({ other }) => other }),
  }),
});

const QueryConflictsConnection = builder.connectionObject(
  { type: ConflictType, name: 'QueryConflictsConnection' },
  { name: 'QueryConflictsConnectionEdge' },
);

builder.queryField('conflicts', (t) =>
  t.field({
    type: QueryConflictsConnection,
    authScopes: { may: 'import-registers' },
    description: '一个学年里各文件相互矛盾之处 / Where files of a school year contradict each other, as they now stand',
    args: { schoolYear: t.arg.int({ required: true }), schoolId: t.arg.id(), first: t.arg.int(), after: t.arg.string() },
    complexity: pageComplexity,
    resolve: (_root, { schoolYear, schoolId, ...args }, { apis, actor }) => {
      if (schoolId && !isUuid(String(schoolId))) throw codedError('BAD_INPUT', 'schoolId is a UUID');
      return pageOf(args, (page) =>
        apis.registry.readConflicts({ schoolYear, ...(schoolId ? { schoolId: String(schoolId) } : {}), ...page }, actor!),
      );
    },
  }),
);
