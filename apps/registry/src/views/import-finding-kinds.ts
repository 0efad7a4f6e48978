import type { Sql } from '@junheng/runtime';
import type { Finding, FindingKind } from '../api.ts';
import type { Problem } from '../imports/values/parsed.ts';

type KindRow = { severity: Finding['severity']; count: number; problem: string; varies: boolean };

/** An import's findings by problem, most frequent first. */
export async function readFindingKinds(sql: Sql, county: string, importId: string): Promise<FindingKind[]> {
  const rows = await sql<KindRow[]>`
    select severity, count(*)::integer as count, min(problem) as problem, count(distinct problem::jsonb ->> 'zh') > 1 as varies
    from import_finding where county = ${county} and import_id = ${importId}
    group by severity, problem::jsonb ->> 'code'
    order by count(*) desc, min(problem) collate "C"`;
  return rows.map(({ severity, count, problem, varies }) => {
    const { code, zh, en } = JSON.parse(problem) as Problem;
    return { code, zh: varies ? general(zh) : zh, en: varies ? general(en) : en, severity, count };
  });
}

/** The sentence of one finding as that of many: without its rows, numbers and names. */
const general = (sentence: string): string =>
  sentence
    .replaceAll(/“[^”]*”/g, '“…”')
    .replaceAll(/"[^"]*"/g, '"…"')
    .replaceAll(/\d[\d,.、 ]*/g, '… ')
    .replaceAll('  ', ' ')
    .trim();
