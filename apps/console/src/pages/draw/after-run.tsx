import { useQuery } from '@apollo/client/react';
import { type DrawTextFragment, DrawAfterRunDocument } from '../../gql/graphql.ts';
import { QueryState } from '../../states/query-state.tsx';
import { FixSection } from './fix-section.tsx';
import { LotSection } from './lot-section.tsx';
import { NoticeSection } from './notice-section.tsx';
import { SignatureSection } from './signature-section.tsx';

/** From the classes that were drawn to the fixed placement. */
export function AfterRun({ draw: { drawId, run } }: { draw: DrawTextFragment }) {
  const result = useQuery(DrawAfterRunDocument, { variables: { drawId }, fetchPolicy: 'cache-and-network' });
  if (!result.data) return <QueryState {...result} />;
  const after = result.data.drawAfter;
  if (!after || !run) return null;
  return (
    <>
      <LotSection after={after} />
      <SignatureSection after={after} resultHash={run.resultHash} />
      <NoticeSection after={after} />
      <FixSection after={after} />
    </>
  );
}
