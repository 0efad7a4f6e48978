import { headerLabel } from '../../values/plain-text.ts';
import synonyms from './synonyms.json' with { type: 'json' };

const latin = (text: string) =>
  headerLabel(text)
    .toLowerCase()
    .replace(/[\s_\-.·]/g, '');
const known = new Map(Object.entries(synonyms as Record<string, string[]>).map(([column, others]) => [column, new Set(others.map(latin))]));

export type Likeness = { certainty: number; reason: 'exact' | 'synonym' | 'alike' };

/** How much a title of a file is like a column of a template; null: not at all. */
export function labelLikeness(column: string, title: string): Likeness | null {
  const ours = headerLabel(column);
  const theirs = headerLabel(title);
  if (ours === theirs) return { certainty: 1, reason: 'exact' };
  if (known.get(column)?.has(latin(title))) return { certainty: 0.9, reason: 'synonym' };
  const bare = (text: string) => text.replace(/\(.*?\)/g, '');
  const short = bare(theirs);
  if (short.length >= 2 && bare(ours) === short) return { certainty: 0.85, reason: 'alike' };
  const longer = Math.max(short.length, bare(ours).length);
  if (longer === 0 || longer > 40) return null;
  const likeness = 1 - distance(bare(ours), short) / longer;
  return likeness >= 0.6 ? { certainty: likeness * 0.75, reason: 'alike' } : null;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
