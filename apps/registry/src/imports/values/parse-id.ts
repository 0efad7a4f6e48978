import { type Parse, parsed, unreadable } from './parsed.ts';

/** 学校标识码: ten digits, an opaque text. */
export const parseSchoolCode: Parse<string> = (text) =>
  /^\d{10}$/.test(text)
    ? parsed(text)
    : unreadable(
        'bad-school-code',
        { zh: '学校标识码不正确', en: 'Not a school code' },
        { zh: '10 位数字', en: 'Ten digits' },
        {
          cureZh: '改为 10 位学校标识码；若开头的 0 丢失，请把该列设为文本后重新录入',
          cureEn: 'Enter the ten-digit school code; if a leading 0 was lost, format the column as text and enter it again',
        },
      );

/** Letters and digits of an id number or 学籍接续标识, upper case. */
export const parseIdentity: Parse<string> = (text) => {
  const compact = text.replace(/[\s-]/g, '').toUpperCase();
  return /^[0-9A-Z()/]{4,40}$/.test(compact)
    ? parsed(compact)
    : unreadable(
        'bad-identity',
        {
          zh: '证件号或学籍接续标识过短、过长或含有不应出现的字符',
          en: 'The identity is too short or too long, or holds characters that do not belong there',
        },
        { zh: '4 至 40 个字母和数字', en: '4 to 40 letters and digits' },
      );
};

/** 工号: as an identity, and as short as a small school counts. */
export const parseWorkNumber: Parse<string> = (text) =>
  /^[0-9A-Za-z]{1,3}$/.test(text) ? parsed(text.toUpperCase()) : parseIdentity(text);

/** A spreadsheet keeps 15 digits of a number: what came after them is gone and cannot be guessed. */
export const digitsLost = unreadable(
  'digits-lost',
  { zh: '该号码以数字格式保存，15 位以后的数字已经丢失', en: 'This id was stored as a number: its digits after the 15th are lost' },
  { zh: '以文本格式保存的完整号码', en: 'The whole id, stored as text' },
  {
    cureZh: '把该列单元格格式设为“文本”，从源系统重新录入完整号码后再导入',
    cureEn: 'Format the column as text, enter the whole id again from the source system, then import',
  },
).problem;

export const hasScientificForm = (text: string): boolean => /^\d(\.\d+)?E\+\d+$/i.test(text);
