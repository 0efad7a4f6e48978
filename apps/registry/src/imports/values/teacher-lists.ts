import { parseCode, wordsWithForms } from './parse-code.ts';
import { parseDate, parseMonth } from './parse-date.ts';
import { parseAmount, parseCount } from './parse-number.ts';
import { type Parse, unreadable } from './parsed.ts';

/** 最高学历, GB/T 4658-2006. 研究生 without more is taken for the lower of the two. */
export const parseDegree = parseCode<string>({
  code: 'bad-degree',
  zh: '学历',
  en: 'Degree',
  expected: {
    zh: '博士研究生（11）、硕士研究生（14）、大学本科（21）、大学专科（31）、中等专科（41）或普通高中（61）',
    en: '博士研究生 (11, doctor), 硕士研究生 (14, master), 大学本科 (21, bachelor), 大学专科 (31, college), 中等专科 (41) or 普通高中 (61)',
  },
  values: wordsWithForms({
    '11': ['博士研究生', '博士'],
    '14': ['硕士研究生', '硕士', '研究生'],
    '21': ['大学本科', '本科', '大学'],
    '31': ['大学专科', '专科', '大专'],
    '41': ['中等专科', '中专', '中师', '中等师范'],
    '61': ['普通高中', '高中'],
  }),
});

/**
 * 现职称 in the words of the unified list of 2015. The older titles of primary and secondary schools become theirs by the
 * transition rules of that reform: 小学高级教师 and 中学一级教师 became 一级教师.
 */
export const parseTeacherTitle = parseCode<string>({
  code: 'bad-title',
  zh: '职称',
  en: 'Title',
  expected: {
    zh: '正高级教师、高级教师、一级教师、二级教师、三级教师或未定级',
    en: '正高级教师 (senior professor), 高级教师 (senior), 一级教师 (first), 二级教师 (second), 三级教师 (third) or 未定级 (none yet)',
  },
  values: wordsWithForms({
    正高级教师: ['正高级', '正高', '中小学正高级教师'],
    高级教师: ['高级', '副高级', '副高', '中小学高级教师', '中学高级教师'],
    一级教师: ['一级', '中小学一级教师', '小学高级教师', '中学一级教师'],
    二级教师: ['二级', '中小学二级教师', '小学一级教师', '中学二级教师'],
    三级教师: ['三级', '中小学三级教师', '中学三级教师', '小学二级教师', '小学三级教师'],
    未定级: ['未评', '未评定', '未聘', '无'],
  }),
});

/** 骨干级别; null: none. */
export const parseBackboneLevel = parseCode<string | null>({
  code: 'bad-backbone-level',
  zh: '骨干级别',
  en: 'Level of backbone teacher',
  expected: {
    zh: '国家级、省级、市级、县级、校级或空白',
    en: '国家级 (national), 省级 (province), 市级 (city), 县级 (county), 校级 (school) or empty',
  },
  values: {
    无: null,
    否: null,
    ...wordsWithForms({ 国家级: ['国家'], 省级: ['省'], 市级: ['市'], 县级: ['县', '区级', '区县级'], 校级: ['校'] }),
  },
});

/** 任教学段; null: both stages, or one beyond compulsory education. */
export const parseTeachingStage = parseCode<'kindergarten' | 'primary' | 'junior' | null>({
  code: 'bad-teaching-stage',
  zh: '任教学段',
  en: 'Stage taught',
  expected: {
    zh: '小学、初中、幼儿园、高中或九年一贯',
    en: '小学 (primary), 初中 (junior), 幼儿园 (kindergarten), 高中 (senior) or 九年一贯 (both)',
  },
  values: {
    小学: 'primary',
    小学教育: 'primary',
    初中: 'junior',
    普通初中: 'junior',
    初级中学: 'junior',
    幼儿园: 'kindergarten',
    学前: 'kindergarten',
    高中: null,
    普通高中: null,
    九年一贯: null,
    小学初中: null,
    '小学、初中': null,
    特殊教育: null,
    其他: null,
  },
});

const subjects: Readonly<Record<string, readonly string[]>> = {
  语文: [],
  数学: [],
  英语: ['外语'],
  道德与法治: ['道法', '思想品德', '品德与社会', '品德与生活', '政治', '思政'],
  历史: [],
  地理: [],
  物理: [],
  化学: [],
  生物学: ['生物'],
  科学: ['小学科学', '自然'],
  音乐: [],
  美术: [],
  艺术: [],
  体育与健康: ['体育', '体育与保健'],
  信息科技: ['信息技术', '计算机', '信息'],
  综合实践活动: ['综合实践'],
  劳动: ['劳动技术', '劳技', '通用技术'],
  心理健康: ['心理', '心理健康教育'],
  书法: [],
  特殊教育: ['特教'],
  其他: ['其它', '无'],
};

/** 任教学科, by the names of the national curriculum of 2022. */
export const parseSubject = parseCode<string>({
  code: 'bad-subject',
  zh: '任教学科',
  en: 'Subject',
  expected: {
    zh: '国家课程的学科名称，如语文、数学、体育与健康',
    en: 'A subject of the national curriculum such as 语文, 数学 or 体育与健康',
  },
  values: wordsWithForms(subjects),
});

/** 教师资格任教学科: a subject, often with the stage in front. */
export const parseCertificateSubject: Parse<string> = (text) =>
  parseSubject(text.replace(/^(幼儿园|小学|初中|初级中学|高中|高级中学|中学)(?=.)/, ''));

const certificateKinds: Readonly<Record<string, readonly string[]>> = {
  幼儿园: [],
  小学: [],
  初级中学: ['初中'],
  高级中学: ['高中'],
  中等职业学校: ['中职'],
  高等学校: ['高校'],
};

/** 教师资格证种类, by the law on teachers. */
export const parseCertificateKind = parseCode<string>({
  code: 'bad-certificate-kind',
  zh: '教师资格证种类',
  en: 'Kind of teaching certificate',
  expected: {
    zh: '幼儿园、小学、初级中学、高级中学或中等职业学校教师资格',
    en: '幼儿园 (kindergarten), 小学 (primary), 初级中学 (junior), 高级中学 (senior) or 中等职业学校 (vocational) 教师资格',
  },
  values: Object.fromEntries(
    Object.entries(certificateKinds).flatMap(([kind, aliases]) =>
      [kind, ...aliases].flatMap((word) =>
        [word, `${word}教师`, `${word}教师资格`, `${word}教师资格证`].map((form) => [form, `${kind}教师资格`]),
      ),
    ),
  ),
});

/** 教龄 in whole years; a year or a month in its place is none. */
export const parseYearsOfTeaching: Parse<number> = (text) => {
  const years = parseCount(text.replace(/年$/, ''));
  if (years.ok && years.value <= 70) return years;
  return unreadable(
    'bad-years-of-teaching',
    { zh: '教龄无法识别', en: 'The years of teaching cannot be read' },
    { zh: '0 至 70 的整数年', en: 'Whole years, 0 to 70' },
  );
};

/** 周课时 in tenths of a lesson. */
export const parseWeeklyLessons: Parse<number> = (text) => {
  const tenths = parseAmount(1)(text.replace(/节$/, ''));
  if (tenths.ok && tenths.value <= 1000) return tenths;
  return unreadable(
    'bad-weekly-lessons',
    { zh: '周课时无法识别', en: 'The weekly lessons cannot be read' },
    { zh: '0 至 100 节', en: '0 to 100 lessons' },
  );
};

/** 1980年12月 in a column of birth dates stays a month. */
export const parseTeacherBirthDate: Parse<string> = (text) => {
  const date = parseDate(text);
  const month = date.ok ? date : parseMonth(text);
  return month.ok ? month : date;
};
