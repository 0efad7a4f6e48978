import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe complains of on the page as it stands, one line for each rule with the elements. It runs in the page itself, which
 * has no frames, and describes only what it complains of: the same findings in a third of the time.
 * @param check the rules of these tags instead of all, and rules that axe leaves out by itself
 */
export async function barriersOn(page: Page, check: { tags?: string[]; also?: string[] } = {}): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({
      resultTypes: ['violations'],
      rules: Object.fromEntries((check.also ?? []).map((rule) => [rule, { enabled: true }])),
      ...(check.tags ? { runOnly: check.tags } : {}),
    })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
