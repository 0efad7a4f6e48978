import { type Parse, parsed, unreadable } from './parsed.ts';
import { isStorable } from './plain-text.ts';

const longest = 100;

/** A foreign register's own code, kept as it is. */
export const parseVerbatim: Parse<string> = (text) =>
  isStorable(text) && text.length <= longest
    ? parsed(text)
    : unreadable(
        'bad-verbatim',
        { zh: '内容含有无法保存的字符或过长', en: 'The value holds characters that cannot be kept, or is too long' },
        { zh: `不超过 ${longest} 个字`, en: `At most ${longest} characters` },
      );
