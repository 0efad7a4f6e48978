import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useMyRights } from '../governance/use-my-rights.ts';
import { type ImportFiguresFragment, type ImportStatus, OpenImportsDocument, ViewReachedDocument } from '../gql/graphql.ts';

/** The figures may be a little behind an import that ended just before the page was opened. */
const settledAfterMilliseconds = 30_000;

export type OpenImports = {
  imports: ImportFiguresFragment[];
  /** of all imports; null until asked */ totalCount: number | null;
  isCatchingUp: boolean;
};

/**
 * The newest imports; what moves comes over the browser's one stream. Once one of them has ended, the figures on screen are read again, as soon as the view
 * has taken the import in.
 * @param isHeld leaves the figures as they are for the time being
 */
export function useOpenImports({ isHeld = false }: { isHeld?: boolean } = {}): OpenImports {
  const client = useApolloClient();
  const may = useMyRights();
  const { data } = useQuery(OpenImportsDocument, { skip: !may('import-registers') });
  const [catchUps, setCatchUps] = useState(0);
  const settled = useRef<Set<string>>(null);
  useEffect(() => {
    if (data === undefined) return;
    const jobs = data.imports.edges.map(({ node }) => node);
    if (isHeld) return;
    const ended = jobs.filter(({ status }) => endedStatuses.includes(status));
    settled.current ??= new Set(ended.filter(isLongAgo).map(keyOf));
    const fresh = ended.filter((job) => !settled.current!.has(keyOf(job)));
    if (fresh.length === 0) return;
    for (const job of fresh) settled.current.add(keyOf(job));
    const waits = fresh.flatMap(({ token }) =>
      token === null ? [] : [client.query({ query: ViewReachedDocument, variables: { waitFor: token }, fetchPolicy: 'no-cache' })],
    );
    // A view that does not get there in time says so itself when it is asked.
    setCatchUps((before) => before + 1);
    void Promise.allSettled(waits)
      .then(() => Promise.allSettled([client.refetchQueries({ include: 'active' })]))
      .then(() => setCatchUps((before) => before - 1));
  }, [client, data, isHeld]);
  return {
    imports: data?.imports.edges.map(({ node }) => node) ?? [],
    totalCount: data?.imports.totalCount ?? null,
    isCatchingUp: catchUps > 0,
  };
}

const endedStatuses: readonly ImportStatus[] = ['DONE', 'FAILED', 'WITHDRAWN'];
const keyOf = ({ importId, status }: ImportFiguresFragment) => `${importId} ${status}`;
const isLongAgo = ({ finishedAt, startedAt }: ImportFiguresFragment) =>
  Date.now() - Date.parse(finishedAt ?? startedAt) > settledAfterMilliseconds;
