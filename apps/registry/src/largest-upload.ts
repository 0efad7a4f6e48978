import { defaultLimits } from '@junheng/spreadsheet';

/** The one limit of a file on its way in: what is kept can be read. Far above a county's roster (66,000 students are 20 MB). */
export const largestUploadBytes = defaultLimits.fileBytes;
const megabytes = largestUploadBytes / 2 ** 20;

export const fileTooLarge = {
  code: 'FileTooLarge',
  zh: `文件超过 ${megabytes} MB。请按学校或年级拆分后分别上传。`,
  en: `The file is larger than ${megabytes} MB. Split it by school or grade.`,
};
