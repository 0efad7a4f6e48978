import type { Right } from '@junheng/access';
import {
  DrawDocument,
  type DrawTextFragment,
  MomentOfPlatformDocument,
  SchoolNamesDocument,
  UnitNamesDocument,
} from '../src/gql/graphql.ts';
import { answer, clockAt, type Mock, myRights, renderAt } from './render-at.tsx';

export { sampleDraw } from './sample-draw.ts';

const day = '2019-08-28';
const around: Mock[] = [
  clockAt(day, 'DEMO'),
  answer(MomentOfPlatformDocument, {}, { __typename: 'Query', clock: { __typename: 'PlatformClock', id: 'clock', day } }),
  answer(UnitNamesDocument, {}, { __typename: 'Query', offices: [], me: { __typename: 'Actor', id: 'local-operator', grants: [] } }),
  answer(SchoolNamesDocument, {}, { __typename: 'Query', schoolNames: [] }),
].map((mock) => ({ ...mock, maxUsageCount: 1000 }));

/** The page of one draw, for somebody with these rights. */
export const drawDesk = (draw: DrawTextFragment, rights: readonly Right[], ...mocks: Mock[]) =>
  renderAt(`/draws/${draw.drawId}`, [
    myRights(rights),
    ...around,
    answer(DrawDocument, { drawId: draw.drawId }, { __typename: 'Query', placementDraw: draw }),
    ...mocks,
  ]);
