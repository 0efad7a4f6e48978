import { parseCode } from './parse-code.ts';

/** GB/T 3304-1991 in the order of its codes 01–56. */
const peoples =
  '汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺'.split(
    ' ',
  );

const codes: Record<string, string> = { 其他: '97', '97': '97', 外国血统中国籍人士: '98', '98': '98' };
for (const [index, people] of peoples.entries()) {
  const code = String(index + 1).padStart(2, '0');
  for (const form of [people, `${people}族`, code, String(index + 1)]) codes[form] = code;
}

/** The list's own word for each code. */
export const ethnicityWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(peoples.map((people, index) => [String(index + 1).padStart(2, '0'), `${people}族`])),
  '97': '其他',
  '98': '外国血统中国籍人士',
};

export const parseEthnicity = parseCode<string>({
  code: 'bad-ethnicity',
  zh: '民族',
  en: 'Ethnic group',
  expected: {
    zh: '民族名称（如汉族）或国标代码 01–56、97、98',
    en: 'The name of an ethnic group (such as 汉族) or its GB/T 3304 code 01–56, 97, 98',
  },
  values: codes,
});
