/** A refusal that names what was found: a sentence in both languages, without any person's name. */
export type Words = { readonly code: string; readonly zh: string; readonly en: string };
