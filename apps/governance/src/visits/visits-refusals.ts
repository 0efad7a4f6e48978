import { refusalsOf } from '../result.ts';

/** What the topic answers where it says no. */
export const refuseVisits = refusalsOf({
  NotPermitted: { zh: '没有权限；请联系项目办。', en: 'Not permitted; ask the project office.' },
  InputInvalid: {
    zh: '填写内容不合规定：请选择学校、科室和日期，并写明事由。请改正后再提交。',
    en: 'The input is not as it should be: choose school, office and day, and say what it is for. Correct it and submit again.',
  },
  OfficeUnknown: { zh: '没有这个科室；请从名单中选择。', en: 'There is no such office; choose one of the list.' },
  VisitExists: { zh: '这个编号已用于另一次检查；请重新预告。', en: 'This id stands for another visit; announce it anew.' },
  VisitsAtCap: {
    zh: '这所学校本学期的检查和数据索取已达上限；请合并，或报领导小组说明理由批准。',
    en: 'The school has as many visits and requests this term as the cap allows; join them, or ask the leading group to allow one more.',
  },
  VisitsBelowCap: { zh: '还没有达到上限，不需要批准。', en: 'The cap is not reached; nothing needs to be allowed.' },
  VisitUnknown: { zh: '没有这次检查。', en: 'There is no such visit.' },
  VisitIsOver: { zh: '这次检查已完成或已取消。', en: 'The visit was held or cancelled.' },
  DayInPast: { zh: '日期已过；入校检查要事先预告。', en: 'That day is over; visits are announced beforehand.' },
  DayTooFar: {
    zh: '预告日期超过一年；请在一年之内选择日期。',
    en: 'The day is more than a year ahead; choose one within a year.',
  },
  DayOfOtherTerm: {
    zh: '检查日期不在预告的学期内；请取消这次预告，按实际日期重新预告，计入那个学期。',
    en: 'That day lies in another term than the one that counts the visit; cancel it and announce it for the day it is held.',
  },
  DayInFuture: { zh: '日期还没到；请在检查后再记录。', en: 'That day is to come; record the visit after it was held.' },
});
