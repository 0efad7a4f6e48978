import { drandRoundAt } from '@junheng/draw-protocol';
import type { DrawPublicSourceInput, SourceTextFragment } from '../../gql/graphql.ts';
import { momentOf } from './plan-draft.ts';

type Given = Readonly<Record<string, string>>;

/** The source of the round that follows a void one: of the same kind, with a value that nobody knows at the new deadline. */
export function nextSourceOf({ __typename, ...source }: SourceTextFragment, given: Given, deadline: string): DrawPublicSourceInput {
  if (source.kind === 'DRAND') return { ...source, round: drandRoundAt(Date.parse(deadline)) };
  if (source.kind === 'LOTTERY') return { ...source, issue: given['issue']!.trim(), drawnAt: momentOf(given['drawnAt']!) };
  return source;
}
