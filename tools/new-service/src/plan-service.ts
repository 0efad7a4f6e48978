import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, type FormatConfig } from 'oxfmt';
import { fillTemplate } from './fill-template.ts';
import { nameForms, type Problem, problemOfName } from './service-names.ts';
import { wirings } from './wiring.ts';

/** What will be written, by path from the root: files that are not there yet, and files that change. */
export type ServicePlan = { created: Map<string, string>; changed: Map<string, { before: string; after: string }> };
export type PlannedService = { ok: true; plan: ServicePlan } | { ok: false; problems: Problem[] };

const template = join(import.meta.dirname, '../template');

/**
 * Everything a new service adds to the repository at `root`, formatted, nothing written yet.
 * @throws {PlaceNotFound} a file that knows every service is built otherwise than expected
 */
export async function planService(root: string, names: { service: string; stream: string }): Promise<PlannedService> {
  const problems = problemsOf(root, names);
  if (problems.length > 0) return { ok: false, problems };
  const [service, stream] = [nameForms(names.service), nameForms(names.stream)];
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const style = JSON.parse(read('.oxfmtrc.json')) as FormatConfig;

  const created = new Map<string, string>();
  for (const [folder, target] of [
    ['app', `apps/${service.kebab}`],
    ['contracts', `libs/contracts/src/${service.kebab}`],
  ] as const) {
    for (const file of globSync('**/*.*', { cwd: join(template, folder) })) {
      const path = `${target}/${fillTemplate(file, service, stream)}`;
      const text = fillTemplate(readFileSync(join(template, folder, file), 'utf8'), service, stream);
      created.set(path, await formatted(path, text, style));
    }
  }
  created.set(`apps/${service.kebab}/vitest.config.ts`, read('apps/registry/vitest.config.ts'));
  const changed: ServicePlan['changed'] = new Map();
  for (const { path, add } of wirings) {
    const before = read(path);
    changed.set(path, { before, after: await formatted(path, add(before, service, stream), style) });
  }
  return { ok: true, plan: { created, changed } };
}

async function formatted(path: string, text: string, style: FormatConfig): Promise<string> {
  if (!/\.(ts|json)$/.test(path)) return text;
  const { code, errors } = await format(path, text, style);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  return code;
}

function problemsOf(root: string, names: { service: string; stream: string }): Problem[] {
  const malformed = [...new Set([names.service, names.stream])].flatMap((name) => problemOfName(name) ?? []);
  if (malformed.length > 0) return malformed;
  const [service, stream] = [nameForms(names.service), nameForms(names.stream)];
  const existing = ['apps', 'libs', 'tools', 'libs/contracts/src']
    .map((folder) => `${folder}/${service.kebab}`)
    .filter((path) => existsSync(join(root, path)));
  if (existing.length > 0)
    return existing.map((path) => ({
      zh: `${path} 已经存在；已有的文件不会被覆盖。`,
      en: `${path} exists already, and nothing is overwritten.`,
    }));
  const problems: Problem[] = [];
  if (isNamedIn(root, 'apps/platform/src/services.ts', service.camel))
    problems.push({
      zh: `“${service.kebab}”与平台启动程序中已有的名称相同；请换一个。`,
      en: `"${service.kebab}" is the name of something else in apps/platform/src/services.ts; choose another.`,
    });
  if (doorsIn(root).has(service.camel))
    problems.push({
      zh: `“${service.kebab}”是保留名称：解析函数已用它称呼平台的另一个入口（Apis）；请换一个。`,
      en: `"${service.kebab}" is reserved: resolvers call another door of the platform so (Apis). Choose another.`,
    });
  const event = `${stream.pascal}Opened`;
  if (globSync('libs/contracts/src/**/*.ts', { cwd: root }).some((file) => isNamedIn(root, file, event)))
    problems.push({
      zh: `事件 ${event} 已经存在（libs/contracts）；请为事件流另取一个名称。`,
      en: `An event ${event} exists already in libs/contracts; choose another --stream.`,
    });
  return problems;
}

/** Every name that some module adds to the interface `Apis`, by which resolvers reach the doors. */
function doorsIn(root: string): Set<string> {
  const texts = globSync('{apps,libs}/*/src/**/*.ts', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
  const declarations = texts.flatMap((text) => [...text.matchAll(/\binterface Apis \{([^}]*)\}/g)].map(([, keys = '']) => keys));
  return new Set(declarations.flatMap((keys) => [...keys.matchAll(/(?:^|;)\s*(\w+)\??:/gm)].map(([, key = '']) => key)));
}

const isNamedIn = (root: string, file: string, name: string): boolean =>
  new RegExp(`\\b${name}\\b`).test(readFileSync(join(root, file), 'utf8'));
