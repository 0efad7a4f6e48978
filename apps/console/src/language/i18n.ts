import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chinese } from './chinese.ts';
import type erasures from './chinese/erasures.json';
import type account from './chinese/account.json';
import type funds from './chinese/funds.json';
import type people from './chinese/people.json';
import type leadership from './chinese/leadership.json';
import type lights from './chinese/lights.json';
import type reporting from './chinese/reporting.json';
import type inbox from './chinese/inbox.json';
import type register from './chinese/register.json';
import type hall from './chinese/hall.json';
import type draws from './chinese/draws.json';
import type ledger from './chinese/ledger.json';
import type own from './chinese/own.json';
import type placed from './chinese/placed.json';
import type policy from './chinese/policy.json';
import type office from './chinese/office.json';
import type view from './chinese/view.json';
import type workbench from './chinese/workbench.json';
import { erasureTexts } from './erasure-texts.ts';
import { peopleTexts } from './people-texts.ts';
import { accountTexts } from './account-texts.ts';
import { fundTexts, inboxTexts, registerTexts } from './fund-texts.ts';
import { leadershipTexts } from './leadership-texts.ts';
import { lightTexts } from './light-texts.ts';
import { reportingTexts } from './reporting-texts.ts';
import { hallTexts } from './hall-texts.ts';
import { drawTexts } from './draw-texts.ts';
import { ledgerTexts } from './ledger-texts.ts';
import { ownTexts } from './own-texts.ts';
import { placedTexts } from './placed-texts.ts';
import { policyTexts } from './policy-texts.ts';
import { addOfficeTextsIn } from './office-texts.ts';
import { viewTexts } from './view-texts.ts';
import { workbenchTexts } from './workbench-texts.ts';

export type Language = 'zh-CN' | 'en';
export const languageKey = 'junheng.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof chinese &
        typeof erasures &
        typeof account &
        typeof funds &
        typeof people &
        typeof leadership &
        typeof lights &
        typeof reporting &
        typeof inbox &
        typeof register &
        typeof hall &
        typeof draws &
        typeof ledger &
        typeof own &
        typeof placed &
        typeof policy &
        typeof office &
        typeof view &
        typeof workbench;
    };
  }
}

/** Starts in Chinese unless English was chosen before; English texts are loaded only then. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    interpolation: { escapeValue: false },
    resources: { 'zh-CN': { translation: chinese } },
  });
  await setLanguage(rememberedLanguage());
}

/** Changes the texts and the document's language together; dates and the component library follow the texts. */
export async function setLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.exists('app.name', { lng: 'en', fallbackLng: [] })) {
    const { english } = await import('./english.ts');
    i18next.addResourceBundle('en', 'translation', english, true);
  }
  await Promise.all([
    erasureTexts.addIn(language),
    peopleTexts.addIn(language),
    accountTexts.addIn(language),
    fundTexts.addIn(language),
    leadershipTexts.addIn(language),
    lightTexts.addIn(language),
    reportingTexts.addIn(language),
    inboxTexts.addIn(language),
    registerTexts.addIn(language),
    hallTexts.addIn(language),
    drawTexts.addIn(language),
    ledgerTexts.addIn(language),
    ownTexts.addIn(language),
    placedTexts.addIn(language),
    policyTexts.addIn(language),
    addOfficeTextsIn(language),
    viewTexts.addIn(language),
    workbenchTexts.addIn(language),
  ]);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  remember(language);
}

function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(languageKey) === 'en' ? 'en' : 'zh-CN';
  } catch {
    return 'zh-CN'; // storage may be forbidden by the browser's policy
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
