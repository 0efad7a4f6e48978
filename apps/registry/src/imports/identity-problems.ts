import type { IdentityContradiction } from '../domain/person/identity-contradictions.ts';
import { type Problem, unreadable } from './values/parsed.ts';

export const checkBoth = {
  cureZh: '核对证件原件，改正其中有误的一项后重新导入',
  cureEn: 'Check the document, correct the wrong one of the two and import again',
};

/** The person was erased: neither the row nor anything of it is kept. */
export const personErased: { column: string; problem: Problem } = {
  column: '身份证件号',
  problem: unreadable(
    'person-erased',
    { zh: '此人的个人信息已依法删除，这一行不再导入', en: 'This person’s information was erased by law; the row is not imported' },
    { zh: '不含已删除人员的文件', en: 'A file without persons who were erased' },
    {
      cureZh: '从表中删去这一行；确需重新登记的，先在「删除个人信息」页准许重新登记',
      cureEn: 'Remove the row; if the person is to be registered again, first allow it on the page of erasures',
    },
  ).problem,
};

/** What is wrong with what a row says of a person, and in which column it is told. */
export const identityProblems: Record<IdentityContradiction, { column: string; problem: Problem }> = {
  IdNumberInvalid: {
    column: '身份证件号',
    problem: unreadable(
      'bad-id-number',
      { zh: '居民身份证号的位数或校验码不正确', en: 'The id card number has a wrong length or check character' },
      { zh: '18 位，末位为校验码（GB 11643）', en: '18 characters, the last one a check character (GB 11643)' },
      {
        cureZh: '对照证件改正号码；若不是居民身份证，改正身份证件类型',
        cureEn: 'Correct the number from the document; if it is no resident id card, correct 身份证件类型',
      },
    ).problem,
  },
  GenderContradictsIdNumber: {
    column: '性别',
    problem: unreadable(
      'gender-contradicts-id',
      { zh: '性别与身份证号第 17 位不符', en: 'The gender contradicts the 17th digit of the id number' },
      { zh: '第 17 位奇数为男、偶数为女', en: 'Odd for 男 (male), even for 女 (female)' },
      checkBoth,
    ).problem,
  },
  BirthDateContradictsIdNumber: {
    column: '出生日期',
    problem: unreadable(
      'birth-date-contradicts-id',
      { zh: '出生日期与身份证号第 7–14 位不符', en: 'The birth date contradicts digits 7–14 of the id number' },
      { zh: '与身份证号中的日期相同', en: 'The same date as in the id number' },
      checkBoth,
    ).problem,
  },
};
