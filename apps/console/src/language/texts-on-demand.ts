import i18next from 'i18next';
import type { Language } from './i18n.ts';

type Texts = { default: Record<string, unknown> };
type Files = Record<Language, () => Promise<Texts>>;

export type TextsOnDemand = {
  /** In the language shown, and in Chinese always: it stands in for English. */
  load: () => Promise<void>;
  /** Once a page needed them in one language, a change of language brings them in the other. */
  addIn: (language: Language) => Promise<void>;
};

/** Words of a group of pages, which the first view does without. @param probe a key that only these words have */
export function textsOnDemand(probe: string, files: Files): TextsOnDemand {
  let isAskedFor = false;
  const add = async (language: Language) => {
    if (i18next.exists(probe, { lng: language, fallbackLng: [] })) return;
    const { default: texts } = await files[language]();
    i18next.addResourceBundle(language, 'translation', texts, true);
  };
  const addIn = async (language: Language) => {
    if (isAskedFor && language !== 'zh-CN') await add(language);
  };
  return {
    load: async () => {
      isAskedFor = true;
      await Promise.all([add('zh-CN'), addIn(i18next.language as Language)]);
    },
    addIn,
  };
}
