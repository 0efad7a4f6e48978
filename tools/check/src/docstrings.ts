import type { SourceFile } from './source-tree.ts';

/** The exported functions of a source text with the docstring above each, '' without one; of overloads the first. */
export function exportedFunctions(text: string): { name: string; docstring: string }[] {
  const found = new Map<string, string>();
  for (const { 1: declared, 2: constant, index, 0: match } of text.matchAll(
    /^export (?:(?:async )?function\*? ?(\w+)|const (\w+)(?:: [^;]*?)? = (?=(?:async )?[(<]))/gm,
  )) {
    const name = declared ?? constant!;
    if (!found.has(name) && (declared !== undefined || isArrow(text.slice(index + match.length))))
      found.set(name, docstringBefore(text.slice(0, index)));
  }
  return [...found].map(([name, docstring]) => ({ name, docstring }));
}

/** A parenthesis that closes before `=>`, or before the type of what the arrow returns. */
function isArrow(expression: string): boolean {
  const start = expression.indexOf('(');
  let depth = 0;
  for (let at = start; at < expression.length; at++) {
    if (expression[at] === '(') depth++;
    if (expression[at] === ')' && --depth === 0) return /^\s*(=>|:)/.test(expression.slice(at + 1));
  }
  return false;
}

/** The block comment that ends where `before` ends, but for blank lines and line comments. */
function docstringBefore(before: string): string {
  const text = before.replace(/(?:\n\s*(?:\/\/.*)?)+$/, '');
  const start = text.lastIndexOf('/**');
  return start >= 0 && text.endsWith('*/') && text.indexOf('*/', start) === text.length - 2 ? text.slice(start) : '';
}

/** What the docstrings of a file's exported functions lack: in libs any docstring at all, in measures unit and source. */
export function* lackingDocstrings(file: SourceFile): Iterable<string> {
  const isMeasure = file.project.layer === 'science' || file.path.startsWith('apps/gateway/src/equity/');
  if (file.isTest || !(isMeasure || file.path.startsWith('libs/'))) return;
  for (const { name, docstring } of exportedFunctions(file.text)) {
    if (docstring === '') yield `${name} has no docstring`;
    else if (isMeasure) {
      if (!/\*\*Unit\*\*[\s*]+[^\s*/]/.test(docstring)) yield `the docstring of ${name} says no **Unit**`;
      if (!/\bSource:[\s*]+[^\s*/]/.test(docstring)) yield `the docstring of ${name} names no Source:`;
    }
  }
}
