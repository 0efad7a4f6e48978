const fullWidth: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ';': '；', ':': '：' };
const han = '\\p{Script=Han}“”《》〔〕（）';
const beside = new RegExp(`(?<=[${han}])[(),;:]|[(),;:](?=[${han}])`, 'gu');

/** The packs write ASCII punctuation; Chinese print sets it full-width where it stands beside a Chinese character. */
export const inChinesePrint = (text: string): string => text.replace(beside, (mark) => fullWidth[mark]!);
