export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What XML cannot hold at all: control characters and non-characters. */
const unwritable = /[\p{Cc}\uFFFE\uFFFF]/gu;

/** A text as it stands inside an element or an attribute. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwritable, (character) => (/[\t\n\r]/.test(character) ? ' ' : ''))
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
