import { refusalsOf } from '../result.ts';

export const refusePeople = refusalsOf({
  NotPermitted: { zh: '没有权限：人员与权限由管理员办理。', en: 'Not permitted: an administrator admits people and grants rights.' },
  InputInvalid: {
    zh: '请检查所填内容：账号、姓名、角色和范围不能为空，日期形如 2019-10-15，原因不超过 500 字。',
    en: 'Check what was filled in: account, name, role and scope are needed, a day looks like 2019-10-15, a reason has at most 500 characters.',
  },
  PersonUnknown: { zh: '没有登记过这个人员，请先登记。', en: 'This person was not admitted yet; admit them first.' },
  AccountOfAnother: { zh: '这个编号已属于另一个账号。', en: 'This id belongs to another account.' },
  OwnRights: { zh: '不能更改自己的权限，请由另一位管理员办理。', en: 'Nobody changes their own rights; ask another administrator.' },
  RoleAtAnotherPlace: {
    zh: '这个角色不在这种范围内授予：例如校长授予学校，科室人员授予科室。',
    en: 'This role is not held at a place of this kind: a principal’s is a school, an office’s an office.',
  },
  UntilIsPast: { zh: '截止日期已过，请填写今天或以后的日期。', en: 'The last day is over; choose today or a later day.' },
  GrantUnknown: { zh: '此人没有这项权限，无可收回。', en: 'The person does not hold this; there is nothing to revoke.' },
  LastAdministrator: {
    zh: '这是最后一位管理员。请先授予另一人管理员权限，再收回。',
    en: 'This is the last administrator. Grant the role to somebody else first.',
  },
});
