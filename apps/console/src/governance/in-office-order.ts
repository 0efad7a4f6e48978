import type { OfficeKind } from '../gql/graphql.ts';

const kinds: readonly OfficeKind[] = ['LEADING_GROUP', 'PROJECT_OFFICE', 'SECTION', 'DEPARTMENT', 'TOWNSHIP', 'INSPECTION_GROUP'];

type Listed = { officeId: string; kind: OfficeKind; nameZh: string };

/** As a county lists them: by kind, in each by name; inspection groups by their ids, whose numbers pinyin would shuffle. */
export const inOfficeOrder = <O extends Listed>(offices: readonly O[]): O[] =>
  offices.toSorted(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      (a.kind === 'INSPECTION_GROUP' ? a.officeId.localeCompare(b.officeId) : a.nameZh.localeCompare(b.nameZh, 'zh')),
  );
