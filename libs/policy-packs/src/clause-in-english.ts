const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const number = (numeral: string) => String(numerals.indexOf(numeral));

/** Headings of the two national measures, which number their items inside a heading. */
const headings: Readonly<Record<string, string>> = {
  资源配置: 'resources',
  政府保障: 'government guarantee',
  教育质量: 'quality of education',
  社会认可度: 'public recognition',
  一票否决: 'veto',
  申报条件: 'conditions of application',
  认定进展: 'progress of recognition',
  程序: 'procedure',
  校际均衡: 'balance between schools',
  校级达标: 'standard of each school',
  综合: 'composite',
  入学机会: 'chance of enrolment',
  保障机制: 'guarantee',
  教师队伍: 'teachers',
  质量与管理: 'quality and management',
  公众满意度: 'public satisfaction',
  '17项总分': 'total of 17 items',
};
/** Offices that name paragraphs of Jinyun's 四(一). */
const paragraphs: Readonly<Record<string, string>> = {
  教育局: 'education bureau',
  发改局: 'development and reform bureau',
  建设局: 'construction bureau',
  财政局: 'finance bureau',
  '编委办、人力社保局': 'staffing office, human resources bureau',
  国土局: 'land bureau',
  '乡镇、街道': 'townships, sub-districts',
};

const patterns: readonly [RegExp, (match: string[]) => string][] = [
  [/^·?\(?([一二三四五六七八九十])是\)?/, ([, item]) => `point ${number(item!)}`],
  [/^第(\d+(?:-\d+)?)句/, ([, item]) => `sentence ${item}`],
  [/^\(([一二三四五六七八九十]|\d+)\)/, ([, item]) => `(${/\d/.test(item!) ? item : number(item!)})`],
  [/^\[(\d+)\]/, ([, item]) => `item ${item} (number inferred)`],
  [/^\(引言\)/, () => 'introduction'],
  [/^\(后增\)/, () => 'added later'],
  [/^([一二三四五六七八九十])/, ([, item]) => `part ${number(item!)}`],
  [/^(\d+)/, ([, item]) => `item ${item}`],
];

/**
 * A place in a Chinese document in English words: 三(一)3第2句 = "part 3 (1), item 3, sentence 2".
 * @throws RangeError for a numbering it does not know: better no reference than a wrong one.
 */
export function clauseInEnglish(clause: string): string {
  const words: string[] = [];
  let rest = clause;
  while (rest !== '') {
    const named = Object.entries({ ...headings, ...paragraphs }).find(
      ([heading]) => rest.startsWith(heading) || rest.startsWith(`·${heading}`),
    );
    const matched = named
      ? null
      : patterns.map(([pattern, say]) => ({ match: pattern.exec(rest), say })).find(({ match }) => match !== null);
    if (!named && !matched?.match) throw new RangeError(`cannot read the place ${JSON.stringify(clause)} from ${JSON.stringify(rest)} on`);
    words.push(named ? named[1] : matched!.say([...matched!.match!]));
    rest = rest.slice(named ? rest.indexOf(named[0]) + named[0].length : matched!.match![0].length);
  }
  return words.reduce((text, word) => (word.startsWith('(') ? `${text} ${word}` : `${text}, ${word}`));
}
