/** Nobody sees these; the last ones turn the direction of writing, so that a name reads as another. */
const invisible = /[\u200B-\u200F\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/g;
/** Control characters and what stands for one that could not be read. */
const unreadable = /[\p{Cc}\uFFFD-\uFFFF]/u;
const unreadables = new RegExp(unreadable, 'gu');

/** Whether a text can be kept as it is: no control characters, no half of a surrogate pair. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !unreadable.test(text);

/** A text that can be shown and stored, whatever a file holds. */
export const printable = (text: string): string => text.toWellFormed().replace(unreadables, '\uFFFD');

/**
 * A cell's text as it is compared and parsed: full-width forms made half-width (NFKC), invisible characters and the
 * apostrophe that marks text in Excel dropped, trimmed.
 */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').trim().replace(/^'/, '').trim();
}

/** 王 测: single characters set apart, so that short names are as wide as long ones. */
const setApart = /^\p{sc=Han}( \p{sc=Han})+$/u;

/** A person's or school's name: as written (NFKC would replace rare characters), without what nobody sees. */
export function nameText(text: string): string {
  const name = text.replace(invisible, '').replace(/\s+/g, ' ').trim().replace(/^'/, '').trim();
  return setApart.test(name) ? name.replaceAll(' ', '') : name;
}

/** A column's title as it is compared: white space, the mark of mandatory columns, "其中:", the units 元 and 人 and a list of choices say nothing. */
export function headerLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/\s|\*/g, '')
    .replace(/m2/gi, '平方米')
    .replace(/^其中:/, '')
    .replace(/\((元|人|[^()]*\/[^()]*)\)$/, '');
}
