import type { PlannedSchool } from './planned-school.ts';

/** A school of the county's list: its classes in each grade of either stage. */
export type ListedSchool = {
  readonly name: string;
  readonly kind: PlannedSchool['kind'];
  readonly settlement: PlannedSchool['settlement'];
  readonly township: string;
  readonly primaryClasses: number;
  /** Teaching points end early; their children go on to the township's central school. */
  readonly lastPrimaryGrade: number;
  readonly juniorClasses: number;
  readonly ownership: PlannedSchool['ownership'];
};

type Line = readonly [name: string, township: string, primaryClasses: number, juniorClasses: number, ownership?: '民办'];

const primaryInTown: readonly Line[] = [
  ['青禾小学', '青禾镇', 9, 0],
  ['文兴街小学', '青禾镇', 8, 0],
  ['河滨路小学', '青禾镇', 8, 0],
  ['新民街小学', '青禾镇', 7, 0],
  ['向阳路小学', '青禾镇', 7, 0],
  ['青禾第二小学', '青禾镇', 6, 0],
  ['云溪镇中心小学', '云溪镇', 6, 0],
  ['柳湾镇中心小学', '柳湾镇', 5, 0],
  ['晨曦小学', '青禾镇', 4, 0, '民办'],
  ['知行小学', '青禾镇', 3, 0, '民办'],
];

const primaryAtTownsEdge: readonly Line[] = [
  ['青禾第三小学', '青禾镇', 4, 0],
  ['青禾城南小学', '青禾镇', 4, 0],
  ['松岚镇中心小学', '松岚镇', 3, 0],
  ['鹭渚镇中心小学', '鹭渚镇', 3, 0],
  ['砚池镇中心小学', '砚池镇', 3, 0],
  ['桐荫镇中心小学', '桐荫镇', 3, 0],
];

const primaryInTownships: readonly Line[] = [
  ['望溪乡中心小学', '望溪乡', 4, 0],
  ['石坪乡中心小学', '石坪乡', 3, 0],
  ['麦浪乡中心小学', '麦浪乡', 3, 0],
  ['竹影乡中心小学', '竹影乡', 3, 0],
  ['雁回乡中心小学', '雁回乡', 3, 0],
  ['梨雪乡中心小学', '梨雪乡', 3, 0],
  ['苔溪乡中心小学', '苔溪乡', 3, 0],
  ['槐序乡中心小学', '槐序乡', 2, 0],
  ['望溪乡第二小学', '望溪乡', 2, 0],
  ['石坪乡第二小学', '石坪乡', 2, 0],
];

const primaryInVillages: readonly Line[] = [
  ['竹林村小学', '望溪乡', 2, 0],
  ['新田村小学', '石坪乡', 1, 0],
  ['三河村小学', '麦浪乡', 1, 0],
  ['桥头村小学', '云溪镇', 1, 0],
  ['荷塘村小学', '柳湾镇', 1, 0],
  ['松坡村小学', '松岚镇', 1, 0],
  ['白石村小学', '砚池镇', 1, 0],
  ['梧桐村小学', '桐荫镇', 1, 0],
  ['棠下村小学', '棠梨镇', 1, 0],
  ['槐花村小学', '槐序乡', 1, 0],
];

const nineYearInTown: readonly Line[] = [
  ['青禾实验学校', '青禾镇', 7, 8],
  ['云溪九年一贯制学校', '云溪镇', 7, 8],
  ['启明学校', '青禾镇', 5, 6, '民办'],
];

const nineYearAtTownsEdge: readonly Line[] = [
  ['棠梨九年一贯制学校', '棠梨镇', 5, 5],
  ['鹭渚九年一贯制学校', '鹭渚镇', 4, 5],
  ['砚池九年一贯制学校', '砚池镇', 4, 4],
  ['柳湾九年一贯制学校', '柳湾镇', 3, 4],
];

const nineYearInTownships: readonly Line[] = [
  ['麦浪乡九年一贯制学校', '麦浪乡', 3, 3],
  ['竹影乡九年一贯制学校', '竹影乡', 2, 3],
  ['雁回乡九年一贯制学校', '雁回乡', 2, 3],
  ['梨雪乡九年一贯制学校', '梨雪乡', 2, 2],
  ['苔溪乡九年一贯制学校', '苔溪乡', 2, 2],
];

const juniorInTown: readonly Line[] = [
  ['青禾初级中学', '青禾镇', 0, 14],
  ['青禾第二初级中学', '青禾镇', 0, 12],
  ['河滨初级中学', '青禾镇', 0, 10],
  ['柳湾初级中学', '柳湾镇', 0, 9],
  ['明德初级中学', '青禾镇', 0, 5, '民办'],
];

const juniorAtTownsEdge: readonly Line[] = [
  ['青禾第三初级中学', '青禾镇', 0, 7],
  ['云溪初级中学', '云溪镇', 0, 6],
  ['松岚初级中学', '松岚镇', 0, 5],
  ['桐荫初级中学', '桐荫镇', 0, 5],
];

const juniorInTownships: readonly Line[] = [
  ['望溪初级中学', '望溪乡', 0, 5],
  ['石坪初级中学', '石坪乡', 0, 5],
  ['槐序初级中学', '槐序乡', 0, 4],
  ['雁回初级中学', '雁回乡', 0, 4],
  ['苔溪初级中学', '苔溪乡', 0, 3],
];

const withSeniorGrades: readonly Line[] = [
  ['青禾中学', '青禾镇', 0, 12],
  ['青禾第二中学', '青禾镇', 0, 10],
];

/** Villages, their township and the last grade taught there. */
const teachingPoints: readonly (readonly [village: string, township: string, lastGrade: number])[] = [
  ['大坝村', '石坪乡', 3],
  ['上湾村', '云溪镇', 3],
  ['下湾村', '柳湾镇', 2],
  ['鹭飞村', '鹭渚镇', 3],
  ['松针村', '松岚镇', 6],
  ['石砚村', '砚池镇', 3],
  ['桐花村', '桐荫镇', 2],
  ['梨园村', '棠梨镇', 3],
  ['青竹村', '竹影乡', 4],
  ['竹溪村', '竹影乡', 6],
  ['麦香村', '麦浪乡', 3],
  ['金穗村', '麦浪乡', 4],
  ['雁塘村', '雁回乡', 3],
  ['归雁村', '雁回乡', 6],
  ['雪坪村', '梨雪乡', 3],
  ['苔石村', '苔溪乡', 2],
  ['溪尾村', '苔溪乡', 4],
  ['槐荫村', '槐序乡', 6],
];

function listed(kind: ListedSchool['kind'], settlement: ListedSchool['settlement'], lines: readonly Line[]): ListedSchool[] {
  return lines.map(([name, township, primaryClasses, juniorClasses, privateSchool]) => ({
    name,
    kind,
    settlement,
    township,
    primaryClasses,
    juniorClasses,
    lastPrimaryGrade: 6,
    ownership: privateSchool ?? '公办',
  }));
}

/** 64 schools, a special school and 18 teaching points in 16 townships: 1,080 primary and 510 junior classes. None of them exists. */
export const fullCountySchools: readonly ListedSchool[] = [
  ...listed('小学', '镇中心区', primaryInTown),
  ...listed('小学', '镇乡结合区', primaryAtTownsEdge),
  ...listed('小学', '乡中心区', primaryInTownships),
  ...listed('小学', '村庄', primaryInVillages),
  ...listed('九年一贯制学校', '镇中心区', nineYearInTown),
  ...listed('九年一贯制学校', '镇乡结合区', nineYearAtTownsEdge),
  ...listed('九年一贯制学校', '乡中心区', nineYearInTownships),
  ...listed('初级中学', '镇中心区', juniorInTown),
  ...listed('初级中学', '镇乡结合区', juniorAtTownsEdge),
  ...listed('初级中学', '乡中心区', juniorInTownships),
  ...listed('完全中学', '镇中心区', withSeniorGrades),
  ...listed('培智学校', '镇乡结合区', [['青禾特殊教育学校', '青禾镇', 1, 1]]),
  ...teachingPoints.map(([village, township, lastPrimaryGrade]) => ({
    ...listed('小学教学点', '村庄', [[`${village}教学点`, township, 1, 0]])[0]!,
    lastPrimaryGrade,
  })),
];
