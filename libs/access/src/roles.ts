/** What somebody is in the county's reform, and at which kind of place. A role without a line here cannot be granted. */
export const roles = {
  'leading-group': { zh: '领导小组', en: 'Leading group', at: 'county' },
  'project-office': { zh: '项目办', en: 'Project office', at: 'county' },
  office: { zh: '科室', en: 'Office of the education bureau', at: 'office' },
  department: { zh: '县级部门', en: 'County department', at: 'office' },
  township: { zh: '乡镇、街道', en: 'Township', at: 'office' },
  'inspection-group': { zh: '片区教育督导组', en: 'District inspection group', at: 'office' },
  principal: { zh: '校长', en: 'Principal', at: 'school' },
  'working-group': { zh: '学校工作小组', en: 'School working group', at: 'school' },
  'homeroom-teacher': { zh: '班主任', en: 'Homeroom teacher', at: 'class' },
  teacher: { zh: '科任教师', en: 'Teacher', at: 'school' },
  inspector: { zh: '督学', en: 'Inspector', at: 'county' },
  'subject-researcher': { zh: '教研员', en: 'Subject researcher', at: 'county' },
  parent: { zh: '家长或监护人', en: 'Parent or guardian', at: 'child' },
  'draw-supervisor': { zh: '分班监督员', en: 'Supervisor of a draw', at: 'county' },
  'third-party-researcher': { zh: '校外研究人员', en: 'Third-party researcher', at: 'county' },
  auditor: { zh: '审计人员', en: 'Auditor', at: 'county' },
  administrator: { zh: '管理员', en: 'Administrator', at: 'county' },
} as const satisfies Record<string, { zh: string; en: string; at: ScopeKind }>;

export type Role = keyof typeof roles;

/**
 * What a program with a token of its own may be: roles that read the county's work and neither write nor sign nor decide. Whoever issues
 * a token must not become by it what nobody granted them.
 */
export const programRoles = ['auditor', 'subject-researcher', 'third-party-researcher'] as const satisfies readonly Role[];

export type ScopeKind = 'county' | 'office' | 'school' | 'class' | 'child';

/** Where a role is held. Ids: an office's slug, a school's, class's or child's surrogate id. */
export type Scope = { kind: 'county' } | { kind: Exclude<ScopeKind, 'county'>; id: string };

export type Grant = { role: Role; scope: Scope };
