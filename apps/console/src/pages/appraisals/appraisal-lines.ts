import type { AppraisalItemInput } from '../../gql/graphql.ts';

/** `jy.s1.1 9/10` a line, points in hundredths; or the number of the first line that is none. */
export function appraisalItems(text: string): { items: AppraisalItemInput[] } | { wrongLine: number } {
  const lines = text.normalize('NFKC').split('\n');
  const items: AppraisalItemInput[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [, obligationId, points, outOf] = /^\s*(\S+)\s+(\d{1,4}(?:\.\d{1,2})?)\s*\/\s*(\d{1,4}(?:\.\d{1,2})?)\s*$/.exec(line) ?? [];
    if (!obligationId) return { wrongLine: at + 1 };
    items.push({ obligationId, points: Math.round(Number(points) * 100), outOf: Math.round(Number(outOf) * 100) });
  }
  return { items };
}

export const appraisalText = (items: readonly AppraisalItemInput[]): string =>
  items.map(({ obligationId, points, outOf }) => `${obligationId} ${points / 100}/${outOf / 100}`).join('\n');
