import { useQuery } from '@apollo/client/react';
import { MeDocument } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

/** An actor's name where it is the reader's own, else the id. */
export function useActorName(): (actorId: string) => string {
  const { data } = useQuery(MeDocument, { fetchPolicy: 'cache-first' });
  const { pick } = useWording();
  return (actorId) => (data?.me.id === actorId ? pick(data.me.nameZh, data.me.nameEn) : actorId);
}
