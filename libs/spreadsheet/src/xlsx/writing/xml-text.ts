export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** `_x0041_` in a text would be read as the escape of another character. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** What XML cannot hold at all is left out: control characters and non-characters. A surrogate without its partner becomes U+FFFD. */
const unwritable = /[\p{Cc}\uFFFE\uFFFF]/gu;
const special = /[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]|_x/u;

/** A text as it stands inside an element or an attribute of the workbook. */
export function escaped(text: string): string {
  if (!special.test(text)) return text;
  return text
    .toWellFormed()
    .replace(unwritable, (c) => (/[\t\n\r]/.test(c) ? c : ''))
    .replace(looksEscaped, '_x005F_')
    .replace(/[&<>"\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}
