import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path/posix';
import { lackingDocstrings } from './docstrings.ts';
import { codeOnly, importsOf, type Layer, type Project, type SourceFile, type SourceTree, withoutComments } from './source-tree.ts';

export type Violation = { rule: string; where: string; what: string };
export type Rule = { id: string; reason: string; find(tree: SourceTree): Violation[] };

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const isBuiltin = (specifier: string) => specifier.startsWith('node:') || builtinModules.includes(packageOf(specifier));
const isDomain = (file: SourceFile) => /^apps\/[^/]+\/src\/domain\//.test(file.path) && !file.isTest;

/** A rule that looks at one file at a time; `look` yields what is wrong with it. */
function perFile(id: string, reason: string, look: (file: SourceFile, tree: SourceTree) => Iterable<string>): Rule {
  return {
    id,
    reason,
    find: (tree) => tree.files.flatMap((file) => [...look(file, tree)].map((what) => ({ rule: id, where: file.path, what }))),
  };
}

const mayImport: Record<Layer, readonly Layer[]> = {
  science: ['science'],
  kernel: ['kernel'],
  platform: ['platform', 'kernel'],
  service: ['platform', 'kernel', 'science'],
  gateway: ['platform', 'kernel', 'science'],
  console: ['kernel', 'science'],
  host: ['platform', 'kernel', 'science', 'service', 'gateway', 'console', 'tool'],
  tool: ['platform', 'kernel', 'science', 'service', 'gateway', 'host', 'tool'],
};
/** npm packages a layer may use besides what its manifest declares; null = any declared one. */
const npmAllowed: Record<Layer, readonly string[] | null> = {
  science: [],
  kernel: ['zod'],
  platform: null,
  service: null,
  gateway: null,
  console: null,
  host: null,
  tool: null,
};

const layers = perFile(
  'layers',
  'dependencies point one way, so a science can be published alone and a service replaced alone',
  function* (file, { projects }) {
    if (file.isTest) return;
    for (const specifier of importsOf(file.text)) {
      const target = projects.find((project) => project.name === packageOf(specifier));
      if (!target || target === file.project) {
        const allowed = npmAllowed[file.project.layer];
        if (allowed && !target && !specifier.startsWith('.') && !isBuiltin(specifier) && !allowed.includes(packageOf(specifier)))
          yield `${file.project.layer} may not use the npm package ${specifier}`;
        continue;
      }
      const throughDoor = file.project.layer === 'gateway' && target.layer === 'service' && /\/(graphql|api)$/.test(specifier);
      if (!mayImport[file.project.layer].includes(target.layer) && !throughDoor)
        yield `${file.project.layer} may not import ${target.layer} (${specifier})`;
    }
  },
);

const hostDoors = perFile(
  'doors',
  'the host wires services by their composition root only; whatever else they have inside stays theirs to change',
  function* (file, { projects }) {
    if (file.isTest || file.project.layer !== 'host') return;
    for (const specifier of importsOf(file.text)) {
      const target = projects.find((project) => project.name === packageOf(specifier));
      if (target && ['service', 'gateway'].includes(target.layer) && specifier !== target.name && !specifier.endsWith('/api'))
        yield `host imports ${specifier}, which is no door`;
    }
  },
);

const declared = perFile(
  'declared',
  'Nx and npm see only declared dependencies: an undeclared one breaks caches and installs',
  function* (file) {
    for (const specifier of importsOf(file.text)) {
      if (specifier.startsWith('.') || isBuiltin(specifier)) continue;
      const name = packageOf(specifier);
      const known =
        file.project.dependencies.has(name) || (file.isTest && file.project.devDependencies.has(name)) || name === file.project.name;
      if (!known) yield `${name} is not declared in ${file.project.directory}/package.json`;
    }
  },
);

const alone = perFile('alone', 'who checks a county must not have to trust, or to read, the rest of its program', function* (file) {
  if (file.project.directory !== 'tools/verify' || file.isTest) return;
  for (const specifier of importsOf(file.text)) {
    if (!specifier.startsWith('.') && !isBuiltin(specifier)) yield `the verifier imports ${specifier}`;
  }
});

const literalImports = perFile('literal-imports', 'an import whose name is made at run time is seen by no other rule', function* (file) {
  const isPlatformChoice = file.path === 'libs/runtime/src/postgres-binaries.ts'; // one binary package per platform
  if (
    !file.isTest &&
    !isPlatformChoice &&
    /(?<![.\w])import\s*\(\s*(`|[\w$.]+\s*[),+])|\brequire\s*\(|\bcreateRequire\b/.test(withoutComments(file.text))
  )
    yield 'import() of something else than a string literal, or require';
});

const inside = perFile('inside', 'a relative import across projects goes behind the back of their exports', function* (file) {
  for (const specifier of importsOf(file.text).filter((name) => name.startsWith('.'))) {
    const target = join(dirname(file.path), specifier);
    const isSharedTestSetUp = file.isTest && target === 'vitest.shared.ts';
    if (!target.startsWith(`${file.project.directory}/`) && !isSharedTestSetUp) yield `${specifier} leaves the project`;
  }
});

const noNode = perFile('no-node', 'sciences and the console run in a browser; the kernel must run in both', function* (file) {
  if (file.isTest || !['science', 'kernel', 'console'].includes(file.project.layer)) return;
  for (const specifier of importsOf(file.text).filter(isBuiltin)) yield `${specifier} is a Node built-in`;
});

const domainImports = perFile(
  'domain-imports',
  'rules of the domain reach no I/O, even transitively: what they decide can be replayed',
  function* (file, { projects }) {
    if (!isDomain(file)) return;
    const home = file.path.slice(0, file.path.indexOf('/domain/') + '/domain/'.length);
    for (const specifier of importsOf(file.text)) {
      const target = projects.find((project) => project.name === packageOf(specifier));
      const isOwn = specifier.startsWith('.') && join(dirname(file.path), specifier).startsWith(home);
      if (!isOwn && !(target && ['kernel', 'science'].includes(target.layer))) yield `${specifier} is outside the domain`;
    }
  },
);

const domainPure = perFile(
  'domain-pure',
  'time, randomness and data are arguments, so that a decision depends on nothing else',
  function* (file) {
    if (!isDomain(file)) return;
    for (const [pattern, what] of [
      [/\bDate\.now\b|\bnew Date\b(?!\s*\(\s*[^\s)])|\bperformance\b/, 'reads the clock'],
      [/\bMath\.random\b|\bcrypto\./, 'draws randomness'],
      [/\basync\b|\bawait\b|\bPromise\b|\bsetTimeout\b/, 'is asynchronous'],
      [/\bfetch\(|\bprocess\./, 'touches the world'],
    ] as const) {
      if (pattern.test(codeOnly(file.text))) yield what;
    }
  },
);

const sqlHomes = /\/(views|sql)\/|^libs\/(event-store|vault)\/|^apps\/ledger\/src\/store\//;
const sqlStatement =
  /[`'"]\s*(select\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|with\s+\w+\s+as\s|(create|alter|drop)\s+(table|schema|role|database|function|view|index)|grant\s|revoke\s|truncate\s|copy\s+\w+\s+(from|to)\s)/i;
/** A query of the PostgreSQL client, whatever it says. */
const sqlCall = /\b(sql|transaction|tx|owner|pool|connection|database)(<[^`]*>)?`|\.unsafe\(/;
const sql = perFile('sql', 'who owns a table is seen from the path; SQL elsewhere would read it behind its owner', function* (file) {
  const free = file.isTest || ['tool', 'console'].includes(file.project.layer);
  if (!free && !sqlHomes.test(file.path) && (sqlStatement.test(withoutComments(file.text)) || sqlCall.test(withoutComments(file.text))))
    yield 'SQL belongs in views/, sql/ or a store';
});

const kafka = perFile('kafka', 'the client is unmaintained: one library must be able to replace it', function* (file) {
  if (!file.path.startsWith('libs/bus/') && importsOf(file.text).includes('kafkajs')) yield 'kafkajs is known to libs/bus only';
});

const readsEnvironment =
  /\bprocess\s*(\?\.|\.)?\s*(env\b|\[)|\}\s*=\s*process\b|['"]node:process['"]|(\bfrom|\bimport|[([])\s*['"]process['"]/;
const environment = perFile('environment', 'all settings are validated in one place, with all errors at once', function* (file) {
  const free = file.isTest || file.project.layer === 'tool' || file.path === 'libs/runtime/src/config.ts';
  if (!free && readsEnvironment.test(withoutComments(file.text))) yield 'process.env is read in libs/runtime/src/config.ts only';
});

const bannedNames = ['utils', 'helpers', 'common', 'shared', 'core', 'base', 'misc', 'manager', 'types'];
const names = perFile('names', 'a file is named after what it exports; these names fit everything and find nothing', function* (file) {
  const stem = file.path.split('/').at(-1)!.replace(/\..*$/, '');
  if (bannedNames.includes(stem)) yield `${stem} says nothing`;
});

const namedExports = perFile('named-exports', 'one name per thing, the same in every importer', function* (file) {
  if (!file.isTest && /^export default\b/m.test(withoutComments(file.text))) yield 'default export';
});

const docstrings = perFile(
  'docstrings',
  'who is measured must be able to check it: a measure states **Unit** and Source:, and any library says what it does',
  lackingDocstrings,
);

const circles: Rule = {
  id: 'no-circles',
  reason: 'two projects that need each other are one project',
  find({ projects }) {
    const byName = new Map(projects.map((project) => [project.name, project]));
    const state = new Map<string, 'open' | 'done'>();
    const found: Violation[] = [];
    const visit = (project: Project, path: readonly string[]): void => {
      if (state.get(project.name) === 'done') return;
      if (state.get(project.name) === 'open') {
        found.push({
          rule: 'no-circles',
          where: project.directory,
          what: [...path.slice(path.indexOf(project.name)), project.name].join(' → '),
        });
        return;
      }
      state.set(project.name, 'open');
      for (const dependency of project.dependencies) if (byName.has(dependency)) visit(byName.get(dependency)!, [...path, project.name]);
      state.set(project.name, 'done');
    };
    for (const project of projects) visit(project, []);
    return found;
  },
};

const layerTags: Rule = {
  id: 'layer-tags',
  reason: 'a project without a layer escapes every other rule',
  find: ({ projects }) =>
    projects
      .filter(({ layer }) => !(layer in mayImport))
      .map(({ directory }) => ({
        rule: 'layer-tags',
        where: `${directory}/package.json`,
        what: 'nx.tags needs one of layer:kernel, science, platform, service, gateway, console, host, tool',
      })),
};

const lines = (file: SourceFile) => file.text.split('\n').length - 1;
const fileLengths: Rule = {
  id: 'file-lengths',
  reason: 'a file that fits the head is read whole: median ≤ 80 lines, 90th percentile ≤ 250, none over 400',
  find({ files }) {
    const product = files.filter((file) => !file.isTest).sort((a, b) => lines(a) - lines(b));
    const quantile = (share: number) => (product.length > 0 ? lines(product[Math.floor(share * (product.length - 1))]!) : 0);
    const found = product
      .filter((file) => lines(file) > 400)
      .map((file) => ({ rule: 'file-lengths', where: file.path, what: `${lines(file)} lines` }));
    if (quantile(0.5) > 80) found.push({ rule: 'file-lengths', where: '(all)', what: `median ${quantile(0.5)} lines` });
    if (quantile(0.9) > 250) found.push({ rule: 'file-lengths', where: '(all)', what: `90th percentile ${quantile(0.9)} lines` });
    return found;
  },
};

export const rules: readonly Rule[] = [
  layerTags,
  layers,
  hostDoors,
  declared,
  alone,
  literalImports,
  inside,
  noNode,
  domainImports,
  domainPure,
  sql,
  kafka,
  environment,
  circles,
  namedExports,
  docstrings,
  names,
  fileLengths,
];
