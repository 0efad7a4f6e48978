import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * A TypeScript file and all it imports, as one JavaScript text without imports but of `node:`. Types are blanked out and the files follow one
 * another, each after those it needs; nothing is rewritten, so that who reads the one file reads the sources. Two
 * files may therefore not have one name for two things at their top: JavaScript itself refuses that.
 */
export function singleFile(entry: string): string {
  const builtins = new Set<string>();
  const parts: string[] = [];
  const seen = new Set<string>();
  const take = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(file, 'utf8');
    const code = source.replace(/^import ([^;]*?) from '([^']+)';\n/gms, (statement: string, _: string, specifier: string) => {
      if (specifier.startsWith('.')) take(join(dirname(file), specifier));
      else builtins.add(withoutTypes(statement).trim());
      return '';
    });
    parts.push(
      `// ${file.split('/').slice(-2).join('/')}\n${withoutTypes(code)
        .replace(/^export /gm, '')
        .trim()}\n`,
    );
  };
  take(entry);
  return [...builtins].map((statement) => `${statement}\n`).join('') + ['', ...parts].join('\n');
}

/** The blanks that types leave behind are taken away too. */
const withoutTypes = (source: string): string =>
  stripTypeScriptTypes(source)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
