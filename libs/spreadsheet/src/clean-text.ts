/** Control characters but tab and line ends, and the two non-characters that XML forbids as well. */
const unreadable = /[^\P{Cc}\t\n\v\f\r\u0085]|[\uFFFE\uFFFF]/gu;

/**
 * What JSON, XML, a database or a screen cannot hold (NUL and its like, half a surrogate pair) becomes U+FFFD. It is not dropped:
 * an id must not turn into another, valid id.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(unreadable, '\uFFFD');
}
