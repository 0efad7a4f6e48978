/** A text for people in both languages; the code is for programs. */
export type Message = { readonly code: string; readonly zh: string; readonly en: string };
export type Bilingual = { readonly zh: string; readonly en: string };
