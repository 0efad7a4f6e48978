import i18next from 'i18next';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { initReactI18next } from 'react-i18next';
import '../app/app.css';
import { applyPalette } from '../app/palette.ts';
import { colourSchemeNow } from '../app/use-colour-scheme.ts';
import chineseDraws from '../language/chinese/draws.json' with { type: 'json' };
import chineseHall from '../language/chinese/hall.json' with { type: 'json' };
import { chinese } from '../language/chinese.ts';
import englishDraws from '../language/english/draws.json' with { type: 'json' };
import englishHall from '../language/english/hall.json' with { type: 'json' };
import { english } from '../language/english.ts';

/** A page in one file: both languages are in it, and nothing is loaded later. */
export async function startSinglePage(page: ReactNode): Promise<void> {
  applyPalette(colourSchemeNow());
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    interpolation: { escapeValue: false },
    resources: {
      'zh-CN': { translation: { ...chinese, ...chineseDraws, ...chineseHall } },
      en: { translation: { ...english, ...englishDraws, ...englishHall } },
    },
  });
  createRoot(document.getElementById('root')!).render(<StrictMode>{page}</StrictMode>);
}
