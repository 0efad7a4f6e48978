import {
  FindingKindsDocument,
  type FindingKindCountFragment,
  ImportDeskDocument,
  ImportFieldChangesDocument,
  type ImportFiguresFragment,
  ImportFindingsDocument,
  ImportJobDocument,
  ImportSchoolChangesDocument,
  ImportsDocument,
  LayoutsDocument,
  type LayoutsQuery,
  type SchoolChangeRowFragment,
} from '../src/gql/graphql.ts';
import { answer, type Mock } from './render-at.tsx';

export const noPage = { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null };

/** All imports, as the record of the desk and the templates read them. */
export const allImports = (...imports: ImportFiguresFragment[]): Mock => ({
  ...answer(
    ImportsDocument,
    {},
    {
      __typename: 'Query',
      imports: {
        __typename: 'QueryImportsConnection',
        totalCount: imports.length,
        edges: imports.map((node) => ({ __typename: 'QueryImportsConnectionEdge' as const, cursor: node.importId, node })),
        pageInfo: noPage,
      },
    },
  ),
  maxUsageCount: 1000,
});

export const layouts = (...known: LayoutsQuery['layouts']): Mock => answer(LayoutsDocument, {}, { __typename: 'Query', layouts: known });

/** What the desk asks besides the imports: the county's year and the known layouts. */
export const deskAnswers = (schoolYear = 2018, empty = false): Mock[] => [
  answer(ImportDeskDocument, {}, { __typename: 'Query', county: { __typename: 'County', id: 'c', schoolYear, empty } }),
  layouts(),
];

type Details = {
  kinds?: FindingKindCountFragment[];
  schools?: SchoolChangeRowFragment[];
  fields?: { field: string; zh: string; en: string; rows: number }[];
};

/** Everything the page of an import asks for; lists that are not given are empty. */
export function importAnswers(job: ImportFiguresFragment, { kinds = [], schools = [], fields = [] }: Details = {}): Mock[] {
  const { importId, id } = job;
  const node = { __typename: 'Import' as const, id };
  return [
    answer(ImportJobDocument, { importId }, { __typename: 'Query', import: job }),
    answer(FindingKindsDocument, { importId }, { __typename: 'Query', import: { ...node, findingKinds: kinds } }),
    answer(
      ImportFindingsDocument,
      { importId, severity: null, code: null },
      {
        __typename: 'Query',
        import: { ...node, findings: { __typename: 'ImportFindingsConnection', totalCount: 0, edges: [], pageInfo: noPage } },
      },
    ),
    answer(
      ImportSchoolChangesDocument,
      { importId },
      {
        __typename: 'Query',
        import: {
          ...node,
          schoolChanges: {
            __typename: 'ImportSchoolChangesConnection',
            totalCount: schools.length,
            edges: schools.map((change, at) => ({
              __typename: 'ImportSchoolChangesConnectionEdge' as const,
              cursor: String(at),
              node: change,
            })),
            pageInfo: noPage,
          },
        },
      },
    ),
    answer(
      ImportFieldChangesDocument,
      { importId },
      { __typename: 'Query', import: { ...node, fieldChanges: fields.map((field) => ({ __typename: 'FieldChange' as const, ...field })) } },
    ),
  ];
}
