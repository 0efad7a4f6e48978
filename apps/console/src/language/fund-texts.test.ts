import { expect, test } from 'vitest';
import chineseCommand from './chinese/command.json' with { type: 'json' };
import chineseFunds from './chinese/funds.json' with { type: 'json' };
import chineseInbox from './chinese/inbox.json' with { type: 'json' };
import chineseRegister from './chinese/register.json' with { type: 'json' };
import englishCommand from './english/command.json' with { type: 'json' };
import englishFunds from './english/funds.json' with { type: 'json' };
import englishInbox from './english/inbox.json' with { type: 'json' };
import englishRegister from './english/register.json' with { type: 'json' };

const placesOf = (text: string) =>
  [...text.matchAll(/\{\{(\w+)/g)]
    .map(([, name]) => name!)
    .toSorted()
    .join();
const textsOf = (texts: object, path = ''): [key: string, places: string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' ? textsOf(value, `${path}${key}.`) : [[path + key.replace(/_(one|other)$/, ''), placesOf(String(value))]],
  );

test.each([
  ['forms', chineseCommand, englishCommand],
  ['funds and awards', chineseFunds, englishFunds],
  ['the inbox', chineseInbox, englishInbox],
  ['register and appraisals', chineseRegister, englishRegister],
])('the words of %s stand in both languages, with the same blanks in them', (_name, chinese, english) => {
  expect(new Map(textsOf(english))).toEqual(new Map(textsOf(chinese)));
});
