import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Layer = 'kernel' | 'science' | 'platform' | 'service' | 'gateway' | 'console' | 'host' | 'tool';

export type Project = { name: string; directory: string; layer: Layer; dependencies: Set<string>; devDependencies: Set<string> };
/** `path` from the root of the repository. `isTest`: tests, fixtures and tool configuration, which ship nowhere. */
export type SourceFile = { path: string; project: Project; text: string; isTest: boolean };
export type SourceTree = { projects: Project[]; files: SourceFile[] };

type Manifest = { name: string; nx?: { tags?: string[] }; dependencies?: Record<string, string>; devDependencies?: Record<string, string> };

/** Every project of the workspace with its TypeScript sources, as they lie on disk. */
export function readSourceTree(root: string): SourceTree {
  const manifest = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest;
  const rootTools = Object.keys(manifest('package.json').devDependencies ?? {});
  const projects = globSync('{apps,libs,tools}/*/package.json', { cwd: root })
    .sort()
    .map((path): Project => {
      const { name, nx, dependencies = {}, devDependencies = {} } = manifest(path);
      const layer = nx?.tags?.find((tag) => tag.startsWith('layer:'))?.slice('layer:'.length) as Layer;
      const directory = path.slice(0, -'/package.json'.length);
      return {
        name,
        directory,
        layer,
        dependencies: new Set(Object.keys(dependencies)),
        devDependencies: new Set([...Object.keys(devDependencies), ...rootTools]),
      };
    });
  const files = projects.flatMap((project) =>
    globSync('**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}', {
      cwd: join(root, project.directory),
      exclude: (name) => ['node_modules', 'dist'].includes(name.split('/').at(-1)!) || /(^|\/)src\/gql$/.test(name),
    })
      .sort()
      .map((file): SourceFile => {
        const path = `${project.directory}/${file}`;
        return { path, project, text: readFileSync(join(root, path), 'utf8'), isTest: isTestPath(file) };
      }),
  );
  return { projects, files };
}

/** `file` from its project: tests and their set-up, and the configuration of tools at the project's top. */
export const isTestPath = (file: string): boolean =>
  /^test\/|\.test\.tsx?$|^src\/(testing|global-setup)\.ts$|^(vite|vitest)\.config\.ts$|^codegen\.ts$/.test(file);

/** Module specifiers of static imports, re-exports and dynamic imports with a literal. */
export function importsOf(text: string): string[] {
  const pattern =
    /^\s*(?:import|export)\b[^;'"`]*?from\s*['"]([^'"\n]+)['"]|^\s*import\s*['"]([^'"\n]+)['"]|(?<![.\w])import\s*\(\s*['"]([^'"\n]+)['"]/gm;
  return [...withoutComments(text).matchAll(pattern)].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

export const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');

/** The code alone: comments gone, contents of string literals emptied. */
export const codeOnly = (text: string): string =>
  withoutComments(text)
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
