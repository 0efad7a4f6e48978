import type { z } from 'zod';
import type { LayoutInvalid } from '../../api.ts';
import { type JsonFlaw, jsonFlaw } from './json-shape.ts';
import { type LayoutDocument, layoutDocumentSchema, layoutLimits } from './layout-document.ts';
import { layoutFlaws } from './layout-flaws.ts';

export type ParsedLayout = { ok: true; layout: LayoutDocument } | { ok: false; refusal: LayoutInvalid };

/** In the sentence, and in all. */
const mostFlaws = 5;
const mostFlawsKept = 100;

/** Reads a mapping file, whatever it holds; a refusal names the places that are wrong. */
export function parseLayout(document: string): ParsedLayout {
  if (document.length > layoutLimits.characters) {
    return refused([{ path: '', zh: `超过 ${layoutLimits.characters} 个字符`, en: `longer than ${layoutLimits.characters} characters` }]);
  }
  if (!document.isWellFormed()) return refused([{ path: '', zh: '含有不成对的代理字符', en: 'holds half of a surrogate pair' }]);
  let value: unknown;
  try {
    value = JSON.parse(document);
  } catch {
    return refused([{ path: '', zh: '不是有效的 JSON', en: 'not valid JSON' }]);
  }
  const hidden = jsonFlaw(document);
  if (hidden) return refused([hidden]);
  const parsed = layoutDocumentSchema.safeParse(value);
  if (!parsed.success) return refused(parsed.error.issues.flatMap(flawsOf));
  const flaws = layoutFlaws(parsed.data);
  return flaws.length > 0 ? refused(flaws) : { ok: true, layout: parsed.data };
}

function refused(flaws: readonly JsonFlaw[]): { ok: false; refusal: LayoutInvalid } {
  const shown = flaws.slice(0, mostFlaws);
  const more = flaws.length - shown.length;
  const list = (language: 'zh' | 'en', colon: string) =>
    shown.map(({ path, ...words }) => (path === '' ? words[language] : `${shortened(path)}${colon}${words[language]}`));
  return {
    ok: false,
    refusal: {
      code: 'LayoutInvalid',
      zh: `对应关系文件有误：${list('zh', '：').join('；')}${more > 0 ? `（另有 ${more} 处）` : ''}。`,
      en: `The mapping file is not valid: ${list('en', ': ').join('; ')}${more > 0 ? ` (and ${more} more)` : ''}.`,
      flaws: flaws.slice(0, mostFlawsKept).map(({ path, ...words }) => ({ path: shortened(path), ...words })),
    },
  };
}

const shortened = (path: string) => (path.length <= 80 ? path : `${path.slice(0, 80)}…`);

function flawsOf(issue: z.core.$ZodIssue): JsonFlaw[] {
  const path = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, zh: '没有这个属性', en: 'no such property' }));
    case 'too_big':
      return [{ path, zh: `不能超过 ${issue.maximum}`, en: `at most ${issue.maximum}` }];
    case 'too_small':
      return [{ path, zh: `不能少于 ${issue.minimum}`, en: `at least ${issue.minimum}` }];
    case 'invalid_value':
      return [{ path, zh: `应为 ${issue.values.join('、')}`, en: `expected one of ${issue.values.join(', ')}` }];
    case 'invalid_type':
      return [{ path, zh: `缺少内容或类型不对，应为 ${issue.expected}`, en: `missing or of the wrong type, expected ${issue.expected}` }];
    case 'invalid_format':
      return path === 'id'
        ? [{ path, zh: '格式不对：小写字母、数字和连字符', en: 'wrong form: small letters, digits and hyphens' }]
        : [
            {
              path,
              zh: '含有控制字符或改变书写方向的字符',
              en: 'holds control characters or characters that turn the direction of writing',
            },
          ];
    default:
      return [{ path, zh: '内容不对', en: 'not what is expected here' }];
  }
}
