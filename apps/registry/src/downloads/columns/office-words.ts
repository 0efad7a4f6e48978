import { ethnicityWords } from '../../imports/values/ethnicities.ts';

/** Words that are kept as they are. */
const kept = (...words: string[]) => new Map(words.map((word) => [word, word]));

/** The office's word for each code that is kept, the usual one first; the importer reads the word back as the code. */
export const officeWords = {
  gender: new Map([
    ['1', '男'],
    ['2', '女'],
    ['0', '未知的性别'],
    ['9', '未说明的性别'],
  ]),
  ethnicity: new Map(Object.entries(ethnicityWords).toSorted(([a], [b]) => Number(a) - Number(b))),
  schoolType: new Map([
    ['211', '小学'],
    ['218', '小学教学点'],
    ['311', '初级中学'],
    ['312', '九年一贯制学校'],
    ['341', '完全中学'],
    ['345', '十二年一贯制学校'],
    ['511', '盲人学校'],
    ['512', '聋人学校'],
    ['513', '培智学校'],
    ['514', '其他特教学校'],
  ]),
  urbanRural: new Map([
    ['111', '主城区'],
    ['112', '城乡结合区'],
    ['121', '镇中心区'],
    ['122', '镇乡结合区'],
    ['123', '特殊区域'],
    ['210', '乡中心区'],
    ['220', '村庄'],
  ]),
  ownership: new Map([
    ['public', '公办'],
    ['private', '民办'],
  ]),
  hukouKind: new Map([
    ...kept('农业户口', '非农业户口'),
    ['0', '未落常住户口'],
    ['1', '非农业家庭户口'],
    ['2', '农业家庭户口'],
    ['3', '非农业集体户口'],
    ['4', '农业集体户口'],
    ['8', '其他户口'],
  ]),
  idDocument: new Map([
    ['1', '居民身份证'],
    ['6', '香港特区护照/身份证明'],
    ['7', '澳门特区护照/身份证明'],
    ['8', '台湾居民来往大陆通行证'],
    ['9', '境外永久居住证'],
    ['A', '护照'],
    ['Z', '其他'],
  ]),
  leftBehind: new Map([
    ['none', '非留守儿童'],
    ['one-parent', '单亲留守儿童'],
    ['both-parents', '双亲留守儿童'],
  ]),
  disability: kept('无残疾', '视力残疾', '听力残疾', '言语残疾', '肢体残疾', '智力残疾', '精神残疾', '多重残疾'),
  inclusive: kept('非随班就读', '视力残疾随班就读', '听力残疾随班就读', '智力残疾随班就读', '其他随班就读'),
  entryWay: kept('就近入学', '统一招生', '民办学校招生', '其他'),
  boarding: new Map([
    ['false', '走读'],
    ['true', '住校'],
    ['null', '其他'],
  ]),
  degree: new Map([
    ['21', '大学本科'],
    ['31', '大学专科'],
    ['14', '硕士研究生'],
    ['11', '博士研究生'],
    ['41', '中等专科'],
    ['61', '普通高中'],
  ]),
  teacherTitle: kept('一级教师', '二级教师', '三级教师', '高级教师', '正高级教师', '未定级'),
  backboneLevel: kept('县级', '校级', '市级', '省级', '国家级'),
  teachingStage: new Map([
    ['primary', '小学'],
    ['junior', '初中'],
    ['kindergarten', '幼儿园'],
    ['null', '九年一贯'],
  ]),
  subject: kept(
    ...'语文 数学 英语 道德与法治 历史 地理 物理 化学 生物学 科学 音乐 美术 艺术 体育与健康'.split(' '),
    ...'信息科技 综合实践活动 劳动 心理健康 书法 特殊教育 其他'.split(' '),
  ),
  certificateKind: kept(...'小学 初级中学 高级中学 幼儿园 中等职业学校 高等学校'.split(' ').map((school) => `${school}教师资格`)),
  disabilityLevel: kept('一级', '二级', '三级', '四级', '未评定'),
  placement: new Map([
    ['ordinary-class', '随班就读'],
    ['special-class', '特教班'],
    ['special-school', '特教学校'],
    ['home-teaching', '送教上门'],
    ['not-enrolled', '未入学'],
  ]),
  yesNo: new Map([
    ['true', '是'],
    ['false', '否'],
  ]),
  grade: new Map(Array.from('一二三四五六七八九', (digit, index) => [String(index + 1), `${digit}年级`])),
} as const satisfies Record<string, ReadonlyMap<string, string>>;

export type WordList = keyof typeof officeWords;

/** Codes in the foreign register's own words are written as they are; null stays an empty cell. */
export const wordOf = (list: WordList, code: string | number | boolean | null): string | null =>
  code === null ? null : (officeWords[list].get(String(code)) ?? String(code));
