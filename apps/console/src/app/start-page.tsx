import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { MyRightsDocument } from '../gql/graphql.ts';
import { firstPlaceOf } from './places.ts';

/** The county's overview, or for who may not see its figures the first place that they may open. */
export function StartPage({ overview }: { overview: ReactNode }) {
  const rights = useQuery(MyRightsDocument).data?.me.rights;
  if (rights === undefined || rights.includes('read-aggregates')) return overview;
  return <Navigate to={firstPlaceOf(rights)} replace />;
}
