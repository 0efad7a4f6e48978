type Words = { readonly zh: string; readonly en: string };

const words: Record<string, Words> = {
  'gender female': { zh: '女生', en: 'girls' },
  'gender male': { zh: '男生', en: 'boys' },
  'hukouKind agricultural': { zh: '农业户口', en: 'agricultural hukou' },
  'hukouKind non-agricultural': { zh: '非农业户口', en: 'non-agricultural hukou' },
  'migrant yes': { zh: '随迁子女', en: 'migrant workers’ children' },
  'leftBehind yes': { zh: '留守儿童', en: 'left-behind children' },
  'disability yes': { zh: '残疾学生', en: 'disabled pupils' },
  'preschool yes': { zh: '上过幼儿园', en: 'went to kindergarten' },
  'preschool no': { zh: '没上过幼儿园', en: 'no kindergarten' },
  preschool: { zh: '是否上过幼儿园不详', en: 'kindergarten unknown' },
  'ethnicMinority yes': { zh: '少数民族', en: 'ethnic minorities' },
  // of two levels that mirror each other `explain` gives both; the page names the one people speak of
  'migrant no': { zh: '随迁子女', en: 'migrant workers’ children' },
  'leftBehind no': { zh: '留守儿童', en: 'left-behind children' },
  'disability no': { zh: '残疾学生', en: 'disabled pupils' },
  'ethnicMinority no': { zh: '少数民族', en: 'ethnic minorities' },
  ageMonths: { zh: '平均月龄（月）', en: 'mean age (months)' },
  largest: { zh: '最大标准化差异（标准差）', en: 'largest standardised difference (standard deviations)' },
  imbalance: { zh: '总不均衡度', en: 'imbalance in all' },
};

/** @throws {Error} for what has no words: a page never shows a key */
export function levelWords(key: string): Words {
  const found = words[key];
  if (!found) throw new Error(`no words for ${key}`);
  return found;
}
