import type { OfficeInput } from '@junheng/governance/api';

type Line = readonly [officeId: string, nameZh: string, nameEn: string];
const offices = (kind: OfficeInput['kind'], ...lines: readonly Line[]): OfficeInput[] =>
  lines.map(([officeId, nameZh, nameEn]) => ({ officeId, kind, nameZh, nameEn }));

/** The six offices of the reference county, and whom its documents name beside them; the townships are the invented county's. */
export const demoOffices: readonly OfficeInput[] = [
  ...offices('leading-group', ['leading-group', '领导小组', 'Leading group']),
  ...offices('project-office', ['project-office', '项目办', 'Project office']),
  ...offices(
    'section',
    ['equipment-centre', '教育基础设施和技术装备中心', 'Education Infrastructure and Equipment Centre'],
    ['basic-education', '基础教育科', 'Basic Education Section'],
    ['personnel', '政工人事科', 'Personnel Section'],
    ['research-training', '教育研究和培训中心', 'Education Research and Training Centre'],
    ['publicity', '宣传教育科', 'Publicity and Education Section'],
    ['inspection', '教育督导室', 'Education Inspection Office'],
  ),
  ...offices(
    'department',
    ['development-reform', '县发展和改革局', 'Development and Reform Bureau'],
    ['finance', '县财政局', 'Finance Bureau'],
    ['staffing', '县委编办', 'Staffing Office'],
    ['human-resources', '县人力资源和社会保障局', 'Human Resources and Social Security Bureau'],
    ['housing', '县住房和城乡建设局', 'Housing and Construction Bureau'],
    ['natural-resources', '县自然资源局', 'Natural Resources Bureau'],
    ['public-security', '县公安局', 'Public Security Bureau'],
  ),
  ...offices(
    'township',
    ['qinghe', '青禾镇', 'Qinghe Town'],
    ['yunxi', '云溪镇', 'Yunxi Town'],
    ['liuwan', '柳湾镇', 'Liuwan Town'],
    ['songlan', '松岚镇', 'Songlan Town'],
    ['luzhu', '鹭渚镇', 'Luzhu Town'],
    ['yanchi', '砚池镇', 'Yanchi Town'],
    ['tongyin', '桐荫镇', 'Tongyin Town'],
    ['tangli', '棠梨镇', 'Tangli Town'],
    ['wangxi', '望溪乡', 'Wangxi Township'],
    ['shiping', '石坪乡', 'Shiping Township'],
    ['mailang', '麦浪乡', 'Mailang Township'],
    ['zhuying', '竹影乡', 'Zhuying Township'],
    ['yanhui', '雁回乡', 'Yanhui Township'],
    ['lixue', '梨雪乡', 'Lixue Township'],
    ['taixi', '苔溪乡', 'Taixi Township'],
    ['huaixu', '槐序乡', 'Huaixu Township'],
  ),
  ...offices(
    'inspection-group',
    ['inspection-group-1', '第一片区教育督导组', 'District Inspection Group 1'],
    ['inspection-group-2', '第二片区教育督导组', 'District Inspection Group 2'],
    ['inspection-group-3', '第三片区教育督导组', 'District Inspection Group 3'],
  ),
];

/** How the documents in force call them, as the project office of the invented county reads it. */
export const demoOfficeNames: Readonly<Record<string, string>> = {
  教育基础设施和技术装备中心: 'equipment-centre',
  基础教育科: 'basic-education',
  政工人事科: 'personnel',
  教育研究和培训中心: 'research-training',
  宣传教育科: 'publicity',
  教育督导室: 'inspection',
  '教育局（装备）': 'equipment-centre',
  县人民政府: 'leading-group',
  教育局: 'basic-education',
  '督导部门（第三方调查）': 'inspection',
  督导部门: 'inspection',
  县督导部门: 'inspection',
  '教育局（人事）': 'personnel',
  '教育局（规划）': 'development-reform',
  教育: 'basic-education',
  发改: 'development-reform',
  财政: 'finance',
  编办: 'staffing',
  人社: 'human-resources',
};

/** Who of the leading group stands for which office (包保): its accounts, turn about. */
export const demoLeadersInCharge: Readonly<Record<string, readonly string[]>> = {
  'leading-group': ['equipment-centre', 'personnel', 'inspection', 'finance', 'project-office'],
  'leading-group-2': ['basic-education', 'research-training', 'publicity'],
};
