import { parseCode, wordsWithForms } from './parse-code.ts';

/** `1 汉族` … : every code and every word of a list leads to the code. */
function byCodeAndWord(list: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(list).flatMap(([word, code]) => [
      [word, code],
      [code, code],
    ]),
  );
}

/** GB/T 2261.1-2003 */
export const parseGender = parseCode<'0' | '1' | '2' | '9'>({
  code: 'bad-gender',
  zh: '性别',
  en: 'Gender',
  expected: { zh: '男、女，或代码 1、2、0（未知）、9（未说明）', en: '男 or 女, or code 1, 2, 0 (unknown), 9 (not stated)' },
  values: {
    男: '1',
    男性: '1',
    M: '1',
    '1': '1',
    女: '2',
    女性: '2',
    F: '2',
    '2': '2',
    未知的性别: '0',
    '0': '0',
    未说明的性别: '9',
    '9': '9',
  },
});

export const parseYesNo = parseCode<boolean>({
  code: 'bad-yes-no',
  zh: '是/否',
  en: 'Yes/no value',
  expected: { zh: '是、否，或 1、0', en: '是 or 否, or 1, 0' },
  values: { 是: true, '1': true, TRUE: true, 否: false, '0': false, FALSE: false },
});

/** 就读方式; 其他 (9) says neither. */
export const parseBoarding = parseCode<boolean | null>({
  code: 'bad-boarding',
  zh: '就读方式',
  en: 'Mode of attendance',
  expected: { zh: '走读（1）、住校（2）或其他（9）', en: '走读 (1, day), 住校 (2, boarding) or 其他 (9, other)' },
  values: { 走读: false, '1': false, 住校: true, 住宿: true, 寄宿: true, '2': true, 其他: null, 其它: null, '9': null },
});

export const parseLeftBehind = parseCode<'none' | 'one-parent' | 'both-parents'>({
  code: 'bad-left-behind',
  zh: '是否留守儿童',
  en: 'Left-behind value',
  expected: {
    zh: '非留守儿童、单亲留守儿童或双亲留守儿童',
    en: '非留守儿童 (none), 单亲留守儿童 (one parent) or 双亲留守儿童 (both parents)',
  },
  values: {
    非留守儿童: 'none',
    非留守: 'none',
    否: 'none',
    '0': 'none',
    单亲留守儿童: 'one-parent',
    单亲留守: 'one-parent',
    双亲留守儿童: 'both-parents',
    双亲留守: 'both-parents',
  },
});

/** 残疾人类型, kept in the list's own words. */
export const parseDisability = parseCode<string>({
  code: 'bad-disability',
  zh: '残疾人类型',
  en: 'Kind of disability',
  expected: {
    zh: '无残疾、视力残疾、听力残疾、言语残疾、肢体残疾、智力残疾、精神残疾或多重残疾',
    en: '无残疾 (none), 视力 (sight), 听力 (hearing), 言语 (speech), 肢体 (limbs), 智力 (intellect), 精神 (mental) or 多重残疾 (several)',
  },
  values: wordsWithForms({
    无残疾: ['无'],
    视力残疾: ['视力'],
    听力残疾: ['听力'],
    言语残疾: ['言语'],
    肢体残疾: ['肢体'],
    智力残疾: ['智力'],
    精神残疾: ['精神'],
    多重残疾: ['多重'],
  }),
});

/** 随班就读, in the list's own words; a bare 是 does not say of which kind. */
export const parseInclusive = parseCode<string>({
  code: 'bad-inclusive',
  zh: '随班就读',
  en: 'Learning in a regular class',
  expected: {
    zh: '非随班就读，或视力、听力、智力残疾随班就读、其他随班就读',
    en: '非随班就读 (no), or 视力残疾随班就读 (sight), 听力残疾随班就读 (hearing), 智力残疾随班就读 (intellect), 其他随班就读 (other)',
  },
  values: wordsWithForms({
    非随班就读: ['否', '无'],
    视力残疾随班就读: [],
    听力残疾随班就读: [],
    智力残疾随班就读: [],
    其他随班就读: ['是', '随班就读'],
  }),
});

/** 户口性质 by the Shanghai code table; the national template's two words are kept as such. */
export const parseHukouKind = parseCode<string>({
  code: 'bad-hukou-kind',
  zh: '户口性质',
  en: 'Kind of household registration',
  expected: { zh: '农业户口、非农业户口，或代码 0、1、2、3、4、8', en: '农业户口 (rural), 非农业户口 (urban), or code 0, 1, 2, 3, 4, 8' },
  values: {
    ...byCodeAndWord({
      未落常住户口: '0',
      非农业家庭户口: '1',
      农业家庭户口: '2',
      非农业集体户口: '3',
      农业集体户口: '4',
      其他户口: '8',
    }),
    农业户口: '农业户口',
    农业: '农业户口',
    非农业户口: '非农业户口',
    非农业: '非农业户口',
  },
});

export const parseEntryWay = parseCode<string>({
  code: 'bad-entry-way',
  zh: '入学方式',
  en: 'Way of entry',
  expected: {
    zh: '就近入学、统一招生、民办学校招生或其他',
    en: '就近入学 (nearby), 统一招生 (unified), 民办学校招生 (private school) or 其他 (other)',
  },
  values: { 就近入学: '就近入学', 统一招生: '统一招生', 民办学校招生: '民办学校招生', 其他: '其他', 其它: '其他' },
});

export const parseIdDocument = parseCode<string>({
  code: 'bad-id-document',
  zh: '身份证件类型',
  en: 'Kind of identity document',
  expected: { zh: '居民身份证（1）等：1、6、7、8、9、A、Z', en: '居民身份证 (1) or another of 1, 6, 7, 8, 9, A, Z' },
  values: {
    ...byCodeAndWord({ 居民身份证: '1', '香港特区护照/身份证明': '6', '澳门特区护照/身份证明': '7', 台湾居民来往大陆通行证: '8' }),
    ...byCodeAndWord({ 境外永久居住证: '9', 护照: 'A', 其他: 'Z' }),
    身份证: '1',
    其它: 'Z',
  },
});

/** GB/T 33782-2017 kinds of school with compulsory grades. */
export const parseSchoolType = parseCode<string>({
  code: 'bad-school-type',
  zh: '办学类型',
  en: 'Kind of school',
  expected: {
    zh: '小学（211）、小学教学点（218）、初级中学（311）、九年一贯制学校（312）、完全中学（341）、十二年一贯制学校（345）或特殊教育学校（511–514）',
    en: '小学 (211, primary), 小学教学点 (218, teaching point), 初级中学 (311, junior), 九年一贯制学校 (312), 完全中学 (341), 十二年一贯制学校 (345), special (511–514)',
  },
  values: {
    ...byCodeAndWord({
      小学: '211',
      小学教学点: '218',
      初级中学: '311',
      九年一贯制学校: '312',
      完全中学: '341',
      十二年一贯制学校: '345',
    }),
    ...byCodeAndWord({
      盲人学校: '511',
      聋人学校: '512',
      培智学校: '513',
      其他特教学校: '514',
    }),
    教学点: '218',
    初中: '311',
    九年一贯制: '312',
    十二年一贯制: '345',
    特殊教育学校: '514',
  },
});

export const parseUrbanRural = parseCode<string>({
  code: 'bad-urban-rural',
  zh: '城乡类型',
  en: 'Urban-rural class',
  expected: {
    zh: '主城区（111）、城乡结合区（112）、镇中心区（121）、镇乡结合区（122）、特殊区域（123）、乡中心区（210）或村庄（220）',
    en: '主城区 (111), 城乡结合区 (112), 镇中心区 (121), 镇乡结合区 (122), 特殊区域 (123), 乡中心区 (210) or 村庄 (220)',
  },
  values: byCodeAndWord({
    主城区: '111',
    城乡结合区: '112',
    镇中心区: '121',
    镇乡结合区: '122',
    特殊区域: '123',
    乡中心区: '210',
    村庄: '220',
  }),
});

/** 公办/民办 */
export const parseOwnership = parseCode<'public' | 'private'>({
  code: 'bad-ownership',
  zh: '公办/民办',
  en: 'Ownership',
  expected: { zh: '公办或民办', en: '公办 (public) or 民办 (private)' },
  values: { 公办: 'public', 民办: 'private', 公立: 'public', 私立: 'private' },
});
