import type { SeededRandom } from '../seeded-random.ts';

const surnames = characters(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜',
);
const givenForBoys = characters('子浩宇轩博文俊杰明哲睿泽天佑嘉铭志远承恩书航景行柏安乐川伟毅思源启航晨阳振邦家齐国栋一凡牧野');
const givenForGirls = characters('子涵欣怡雨桐诗琪梦瑶雅婷佳宁语嫣可馨若曦思颖静姝清芷月晴芸熙悦然心怡晓彤依诺美琳秋禾春燕书瑶安琪');
const villages = ['桥头村', '新田村', '竹林村', '大坝村', '三河村'] as const;
const streets = ['文兴街', '河滨路', '新民街', '向阳路'] as const;

function characters(text: string): [string, ...string[]] {
  const [first = '', ...rest] = new Set(text);
  return [first, ...rest];
}

export function inventSurname(random: SeededRandom): string {
  return random.pick(surnames);
}

/** One or two characters after the surname. Any likeness to a person is chance. */
export function inventName(random: SeededRandom, surname: string, gender: '男' | '女'): string {
  const given = gender === '男' ? givenForBoys : givenForGirls;
  return surname + random.pick(given) + (random.chance(0.8) ? random.pick(given) : '');
}

/** In a county that does not exist. */
export function inventAddress(random: SeededRandom, townships: readonly [string, ...string[]], rural: boolean): string {
  const township = random.pick(townships);
  return rural
    ? `示例县${township}${random.pick(villages)}${random.whole(1, 9)}组`
    : `示例县${township}${random.pick(streets)}${random.whole(1, 180)}号`;
}

/** No mobile number starts with 100. */
export function inventPhone(random: SeededRandom): string {
  return `100${String(random.whole(0, 99_999_999)).padStart(8, '0')}`;
}
