import i18next from 'i18next';
import type { Language } from './i18n.ts';

const files = {
  'zh-CN': () => import('./chinese/office.json', { with: { type: 'json' } }),
  en: () => import('./english/office.json', { with: { type: 'json' } }),
} as const satisfies Record<Language, unknown>;

let isAskedFor = false;

/** The words of the pages about office files, which the first view does without. In Chinese always: it stands in for English. */
export async function loadOfficeTexts(): Promise<void> {
  isAskedFor = true;
  await Promise.all([add('zh-CN'), addOfficeTextsIn(i18next.language as Language)]);
}

/** Once a page needed them in one language, a change of language brings them in the other. */
export async function addOfficeTextsIn(language: Language): Promise<void> {
  if (isAskedFor && language !== 'zh-CN') await add(language);
}

async function add(language: Language): Promise<void> {
  if (i18next.exists('imports.title', { lng: language, fallbackLng: [] })) return;
  const { default: texts } = await files[language]();
  i18next.addResourceBundle(language, 'translation', texts, true);
}
