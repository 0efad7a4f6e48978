/** One person or team a line; null where a line stands twice, as it would then be drawn twice. */
export function listedLines(text: string): string[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
  return new Set(lines).size === lines.length ? lines : null;
}
