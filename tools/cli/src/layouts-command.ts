import { existsSync, readFileSync } from 'node:fs';
import type { Client } from './client.ts';
import { exitCodes } from './exit-codes.ts';
import type { LayoutResult, Layouts, Sentence } from './operations.ts';
import type { Output } from './output.ts';

export async function showLayouts(client: Client, out: Output): Promise<number> {
  const { layouts } = await client.ask<Layouts>('layouts');
  if (layouts.length === 0) out.say('没有外来表格的对应关系。', 'No mapping of a foreign layout is known.');
  for (const { layoutId, kind, titleZh, titleEn, builtIn } of layouts) {
    out.say(`${layoutId}  ${titleZh}${builtIn ? '（平台自带）' : ''}`, `${titleEn} (${kind.toLowerCase().replaceAll('_', '-')})`);
  }
  return exitCodes.done;
}

/** An id as it is; of a mapping file the id under which the platform then knows it. */
export async function layoutIdOf(
  given: string,
  client: Client,
): Promise<{ ok: true; layoutId: string } | { ok: false; problem: Sentence }> {
  if (!given.endsWith('.json')) return { ok: true, layoutId: given };
  if (!existsSync(given))
    return { ok: false, problem: { code: 'NoSuchFile', zh: `没有文件 ${given}。`, en: `There is no file ${given}.` } };
  const { result } = await client.ask<LayoutResult>('defineLayout', { document: readFileSync(given, 'utf8') });
  return result.__typename === 'Refusal' ? { ok: false, problem: result } : { ok: true, layoutId: result.layoutId };
}
