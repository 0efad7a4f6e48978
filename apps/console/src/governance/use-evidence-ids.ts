import { useQuery } from '@apollo/client/react';
import { type EvidenceAbout, EvidenceOfDocument } from '../gql/graphql.ts';
import { useMyRights } from './use-my-rights.ts';

/** What is filed about one thing and stands: what a report or an answer about it relies on. */
export function useEvidenceIds(aboutKind: EvidenceAbout, aboutId: string): string[] {
  const may = useMyRights();
  const { data } = useQuery(EvidenceOfDocument, { variables: { aboutKind, aboutId, asOf: null }, skip: !may('read-evidence') });
  return (data?.evidence ?? []).filter(({ isWithdrawn }) => !isWithdrawn).map(({ evidenceId }) => evidenceId);
}
