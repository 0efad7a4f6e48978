import { rules } from './rules.ts';
import { readSourceTree } from './source-tree.ts';

/** Applies every rule to the repository at `root`. @returns one line per violation, each with its rule's reason. */
export function checkBoundaries(root: string): string[] {
  const tree = readSourceTree(root);
  return rules.flatMap((rule) => rule.find(tree).map(({ where, what }) => `${where}: ${what}  [${rule.id}: ${rule.reason}]`));
}
