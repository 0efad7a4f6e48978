import { escapeHtml } from '../http/answers.ts';

/** Text that is markup already. */
export type Html = { readonly markup: string };

/** Markup with values in it: what is not markup itself is escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly (string | number | null | Html | readonly Html[])[]): Html {
  return { markup: String.raw({ raw: strings }, ...values.map(written)) };
}

function written(value: string | number | null | Html | readonly Html[]): string {
  if (value === null) return '';
  if (typeof value !== 'object') return escapeHtml(String(value));
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

/** Chinese first, English below it in smaller letters. */
export const both = ({ zh, en }: { zh: string; en: string }): Html => html`${zh}<span class="en" lang="en">${en}</span>`;
