import { useQuery } from '@apollo/client/react';
import { MyRightsDocument } from '../gql/graphql.ts';

/** What the person in front of the screen may do: forms that would only be refused are not shown. The server decides anyway. */
export function useMyRights(): (right: string) => boolean {
  const rights = useQuery(MyRightsDocument).data?.me.rights;
  return (right) => rights?.includes(right) ?? false;
}
