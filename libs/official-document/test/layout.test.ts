import { describe, expect, test } from 'vitest';
import { calendarDate, writeDocx } from '../src/official-document.ts';
import { chineseNumber } from '../src/parts/chinese-number.ts';
import { all, type Element, one, readParts, textOf } from './read-parts.ts';
import { sampleDocument } from './sample-document.ts';

const parts = await readParts(await writeDocx(sampleDocument));
const part = (name: string) => parts.get(name)!;
const body = part('word/document.xml');
const mm = (twips: string | undefined) => (Number(twips) * 25.4) / 1440;
const styleOf = (id: string): Element => all(part('word/styles.xml'), 'w:style').find(({ attributes }) => attributes['w:styleId'] === id)!;
const paragraphs = all(body, 'w:p');
const paragraphOf = (text: string) => paragraphs.find((paragraph) => textOf(paragraph) === text)!;
const indentOf = (text: string) => one(paragraphOf(text), 'w:ind').attributes;

describe('a document after GB/T 9704-2012', () => {
  test('stands on A4 with margins of 37, 35, 28 and 26 mm', () => {
    const { attributes: paper } = one(body, 'w:pgSz');
    expect([mm(paper['w:w']), mm(paper['w:h'])].map(Math.round)).toEqual([210, 297]);
    const { attributes } = one(body, 'w:pgMar');
    expect(['top', 'bottom', 'left', 'right'].map((side) => Math.round(mm(attributes[`w:${side}`]) * 10) / 10)).toEqual([37, 35, 28, 26]);
    expect(attributes['w:gutter']).toBe('0');
  });

  test('has a grid of 22 lines, none more, and 28 characters of 16 pt', () => {
    const { attributes } = one(body, 'w:docGrid');
    expect(attributes['w:type']).toBe('linesAndChars');
    const lines = 225 / mm(attributes['w:linePitch']);
    expect(lines).toBeGreaterThanOrEqual(22);
    expect(lines).toBeLessThan(22.1);
    const characterPoints = 16 + Number(attributes['w:charSpace']) / 4096;
    const characters = 156 / ((characterPoints * 25.4) / 72);
    expect(characters).toBeGreaterThanOrEqual(28);
    expect(characters).toBeLessThan(28.01);
  });

  test('sets the body in 仿宋_GB2312 of 16 pt, lines exactly one pitch high', () => {
    const defaults = one(part('word/styles.xml'), 'w:rPrDefault');
    expect(Object.values(one(defaults, 'w:rFonts').attributes)).toEqual(['仿宋_GB2312', '仿宋_GB2312', '仿宋_GB2312', '仿宋_GB2312']);
    expect(one(styleOf('Normal'), 'w:sz').attributes['w:val']).toBe('32');
    const { attributes } = one(styleOf('Normal'), 'w:spacing');
    expect(attributes).toEqual({
      'w:before': '0',
      'w:after': '0',
      'w:line': one(body, 'w:docGrid').attributes['w:linePitch'],
      'w:lineRule': 'exact',
    });
    expect(one(styleOf('Normal'), 'w:widowControl').attributes['w:val']).toBe('0');
  });

  test.each([
    ['Title', '方正小标宋简体', '44'],
    ['Heading1', '黑体', '32'],
    ['Heading2', '楷体_GB2312', '32'],
    ['Attachment', '黑体', '32'],
    ['Footer', '宋体', '28'],
  ])('sets %s in %s', (id, family, halfPoints) => {
    expect(one(styleOf(id), 'w:rFonts').attributes['w:eastAsia']).toBe(family);
    expect(one(styleOf(id), 'w:sz').attributes['w:val']).toBe(halfPoints);
  });

  test('names what stands in for each family that is not installed', () => {
    const families = all(part('word/fontTable.xml'), 'w:font').map((font) => [
      font.attributes['w:name'],
      one(font, 'w:altName').attributes['w:val'],
    ]);
    expect(families).toContainEqual(['仿宋_GB2312', '仿宋']);
    expect(families).toContainEqual(['楷体_GB2312', '楷体']);
  });

  test('centres its title, line by line', () => {
    expect(one(styleOf('Title'), 'w:jc').attributes['w:val']).toBe('center');
    const titles = paragraphs.filter((paragraph) => all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] === 'Title').map(textOf);
    expect(titles.slice(0, 2)).toEqual(sampleDocument.title);
  });

  test('numbers headings 一、 and subheadings （一） anew below each heading', () => {
    const styled = (id: string) => paragraphs.filter((paragraph) => all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] === id).map(textOf);
    expect(styled('Heading1')).toEqual(['一、总体进展', '二、存在问题']);
    expect(styled('Heading2')).toEqual(['（一）随机均衡编班', '（二）差异化教学', '（一）补进计划']);
    expect([1, 10, 11, 20, 21, 99].map(chineseNumber)).toEqual(['一', '十', '十一', '二十', '二十一', '九十九']);
  });

  test('addresses at the left edge and indents paragraphs by two characters', () => {
    expect(all(paragraphOf('县义务教育均衡改革项目办公室：'), 'w:ind')).toEqual([]);
    expect(indentOf('本月两项措施共12条义务：绿灯9条，黄灯2条，红灯1条 <&">。')).toEqual({
      'w:firstLineChars': '200',
      'w:firstLine': '630',
    });
  });

  test('signs with sender and date: a longer date two characters from the edge, the sender two before its beginning', () => {
    // 2019年11月5日 is 7 figures and 3 characters, 6.5 wide; the sender is 5.
    expect(indentOf('2019年11月5日')['w:rightChars']).toBe('200');
    expect(indentOf('基础教育科')['w:rightChars']).toBe('550');
  });

  test('signs with a longer sender two characters from the edge, the date two in from its beginning', async () => {
    const sender = '金堂县教育局基础教育科';
    const document = (await readParts(await writeDocx({ ...sampleDocument, sender }))).get('word/document.xml')!;
    const rightOf = (text: string) =>
      one(
        all(document, 'w:p').find((paragraph) => textOf(paragraph) === text)!,
        'w:ind',
      ).attributes['w:rightChars'];
    expect([rightOf(sender), rightOf('2019年11月5日')]).toEqual(['200', '450']);
  });

  test('names its attachments below the body and begins each on a page of its own', () => {
    expect(indentOf('附件：1. 任务清单')['w:firstLineChars']).toBe('200');
    expect(indentOf('2. 证据目录')['w:firstLineChars']).toBe('500');
    const starts = paragraphs.filter((paragraph) => all(paragraph, 'w:pageBreakBefore').length > 0).map(textOf);
    expect(starts).toEqual(['附件1', '附件2']);
  });

  test('numbers pages “— 1 —” at the outer side', () => {
    expect(all(part('word/settings.xml'), 'w:evenAndOddHeaders')).toHaveLength(1);
    const relationships = new Map(
      all(part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [attributes['Id'], attributes['Target']]),
    );
    const footers = all(body, 'w:footerReference').map(({ attributes }) => {
      const footer = part(`word/${relationships.get(attributes['r:id']!)}`);
      return [attributes['w:type'], one(footer, 'w:jc').attributes['w:val'], textOf(footer), one(footer, 'w:instrText').text];
    });
    expect(footers).toEqual([
      ['default', 'right', '— 1 —', ' PAGE '],
      ['even', 'left', '— 1 —', ' PAGE '],
    ]);
  });

  test('repeats the head of a table on every page, as wide as the text', () => {
    expect(all(body, 'w:tblHeader')).toHaveLength(1);
    const widths = all(body, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(mm(String(widths[0]! + widths[1]!))).toBeCloseTo(156, 1);
    expect(widths[0]! / widths[1]!).toBeCloseTo(3, 2);
  });

  test('is the same file for the same document', async () => {
    expect(await writeDocx(sampleDocument)).toEqual(await writeDocx(sampleDocument));
  });

  test('leaves out what XML cannot hold', async () => {
    const text = 'a\u0000\u0007b\uFFFE\uD800c\td';
    const document = { ...sampleDocument, body: [{ kind: 'paragraph', text }] as const };
    expect(textOf((await readParts(await writeDocx(document))).get('word/document.xml')!)).toContain('ab\uFFFDc d');
  });
});

test('a date is written with Arabic figures and no leading zero', () => {
  expect(calendarDate('2019-10-05')).toBe('2019年10月5日');
});
