const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

/**
 * A cell's text as it is compared and parsed: full-width forms made half-width (NFKC), invisible characters and the
 * apostrophe that marks text in Excel dropped, trimmed.
 */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').trim().replace(/^'/, '').trim();
}

/** A person's or school's name: as written (NFKC would replace rare characters), without what nobody sees. */
export function nameText(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim().replace(/^'/, '').trim();
}

/** A column's title as it is compared: white space, the mark of mandatory columns and "其中:" say nothing. */
export function headerLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/\s|\*/g, '')
    .replace(/m2/gi, '平方米')
    .replace(/^其中:/, '');
}
