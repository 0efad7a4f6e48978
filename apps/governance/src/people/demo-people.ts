import type { Role } from '@junheng/access';

/**
 * Where an invented person holds the role. Schools are counted from 0 in order of their codes: their ids are known only
 * once the county's files are imported; the child is the first of the roster, the class the one it is in.
 */
export type DemoPlace =
  | { kind: 'county' }
  | { kind: 'office'; officeId: string }
  | { kind: 'school'; school: number }
  | { kind: 'class' }
  | { kind: 'child' };

/** An invented person of the demo county, whom the embedded identity provider lets anybody on this machine be. */
export type DemoPerson = {
  /** The name in grants, under the issuer `embedded`. */
  subject: string;
  nameZh: string;
  nameEn: string;
  titleZh: string;
  titleEn: string;
  role: Role;
  at: DemoPlace;
};

type Line = readonly [subject: string, nameZh: string, nameEn: string, titleZh: string, titleEn: string];

const inCounty = (role: Role, ...lines: readonly Line[]): DemoPerson[] => lines.map((line) => person(line, role, { kind: 'county' }));
/** The subject of an office's person is the role and the office's slug. */
const inOffice = (role: Role, ...lines: readonly Line[]): DemoPerson[] =>
  lines.map(([officeId, ...rest]) => {
    const subject = officeId.startsWith(role) ? officeId : `${role}-${officeId}`;
    return person([subject, ...rest], role, { kind: 'office', officeId });
  });

function person([subject, nameZh, nameEn, titleZh, titleEn]: Line, role: Role, at: DemoPlace): DemoPerson {
  return { subject, nameZh, nameEn, titleZh, titleEn, role, at };
}

/** In the order of the sign-in page. Every role has somebody; where a second person must act, there are two. */
export const demoPeople: readonly DemoPerson[] = [
  ...inCounty(
    'leading-group',
    ['leading-group', '文思远', 'Wen Siyuan', '领导小组组长', 'Head of the leading group'],
    ['leading-group-2', '陆长卿', 'Lu Changqing', '领导小组副组长', 'Deputy head of the leading group'],
  ),
  ...inCounty(
    'project-office',
    ['project-office', '钟明理', 'Zhong Mingli', '项目办主任', 'Head of the project office'],
    ['project-office-2', '叶知秋', 'Ye Zhiqiu', '项目办工作人员', 'Member of the project office'],
  ),
  ...inOffice(
    'office',
    ['equipment-centre', '江一帆', 'Jiang Yifan', '装备中心主任', 'Head of the equipment centre'],
    ['basic-education', '郑书琴', 'Zheng Shuqin', '基础教育科科长', 'Head of basic education'],
    ['personnel', '方少阳', 'Fang Shaoyang', '政工人事科科长', 'Head of personnel'],
    ['research-training', '梁知微', 'Liang Zhiwei', '研培中心主任', 'Head of research and training'],
    ['publicity', '苏晓棠', 'Su Xiaotang', '宣传教育科科长', 'Head of publicity and education'],
    ['inspection', '顾正言', 'Gu Zhengyan', '教育督导室主任', 'Head of the inspection office'],
  ),
  ...inOffice(
    'department',
    ['development-reform', '何建业', 'He Jianye', '县发改局联络员', 'Contact of development and reform'],
    ['finance', '钱守正', 'Qian Shouzheng', '县财政局联络员', 'Contact of the finance bureau'],
    ['staffing', '编文博', 'Bian Wenbo', '县委编办联络员', 'Contact of the staffing office'],
    ['human-resources', '任聘之', 'Ren Pinzhi', '县人社局联络员', 'Contact of human resources'],
    ['housing', '宋筑城', 'Song Zhucheng', '县住建局联络员', 'Contact of housing and construction'],
    ['natural-resources', '田野', 'Tian Ye', '县自然资源局联络员', 'Contact of natural resources'],
    ['public-security', '安宁', 'An Ning', '县公安局联络员', 'Contact of public security'],
  ),
  ...inOffice(
    'township',
    ['qinghe', '章青禾', 'Zhang Qinghe', '青禾镇教育专干', 'Education clerk of Qinghe'],
    ['wangxi', '溪望舒', 'Xi Wangshu', '望溪乡教育专干', 'Education clerk of Wangxi'],
  ),
  ...inOffice(
    'inspection-group',
    ['inspection-group-1', '杜行之', 'Du Xingzhi', '第一片区督导组组长', 'Head of inspection group 1'],
    ['inspection-group-2', '程路遥', 'Cheng Luyao', '第二片区督导组组长', 'Head of inspection group 2'],
    ['inspection-group-3', '白云山', 'Bai Yunshan', '第三片区督导组组长', 'Head of inspection group 3'],
  ),
  person(['principal', '孟晓晨', 'Meng Xiaochen', '校长', 'Principal'], 'principal', { kind: 'school', school: 0 }),
  person(['principal-2', '韩立本', 'Han Liben', '另一所学校的校长', 'Principal of another school'], 'principal', {
    kind: 'school',
    school: 1,
  }),
  person(['working-group', '许多思', 'Xu Duosi', '学校工作小组成员', 'Member of a school’s working group'], 'working-group', {
    kind: 'school',
    school: 0,
  }),
  person(['homeroom-teacher', '贺秋实', 'He Qiushi', '班主任', 'Homeroom teacher'], 'homeroom-teacher', { kind: 'class' }),
  person(['teacher', '温如玉', 'Wen Ruyu', '科任教师', 'Teacher'], 'teacher', { kind: 'school', school: 0 }),
  ...inCounty(
    'inspector',
    ['inspector', '石磊', 'Shi Lei', '督学', 'Inspector'],
    ['inspector-2', '尹察之', 'Yin Chazhi', '督学', 'Inspector'],
  ),
  ...inCounty('subject-researcher', ['subject-researcher', '闻一鸣', 'Wen Yiming', '数学教研员', 'Subject researcher in mathematics']),
  person(['parent', '林清如', 'Lin Qingru', '家长', 'Parent'], 'parent', { kind: 'child' }),
  ...inCounty('draw-supervisor', ['draw-supervisor', '公孙信', 'Gongsun Xin', '分班监督员', 'Supervisor of a draw']),
  ...inCounty('third-party-researcher', ['third-party-researcher', '卓远', 'Zhuo Yuan', '校外研究人员', 'Third-party researcher']),
  ...inCounty('auditor', ['auditor', '严审言', 'Yan Shenyan', '审计人员', 'Auditor']),
  ...inCounty('administrator', ['administrator', '宋守安', 'Song Shouan', '管理员', 'Administrator']),
];
