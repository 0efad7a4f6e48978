import { PassThrough, type Readable } from 'node:stream';
import type { DrawAfter, NoticeList } from '@junheng/placement/api';
import { type SheetToWrite, writeXlsxTo } from '@junheng/spreadsheet';

const gradeNames = ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级', '七年级', '八年级', '九年级'];
const columns = ['序号', '姓名', '备注'];
/** Signed by hand on the printed sheet. */
const signatureLine = '监督员签字：　　　　　　　　　　校长签字：　　　　　　　　　　日期：';

/** The printed result: a sheet per class, names and nothing else of a child, with the result's hash and lines to sign on. */
export function classListSheets(schoolName: string, list: NoticeList, after: DrawAfter): SheetToWrite[] {
  return after.homeroom.map(({ classNo, name: teacher }) => {
    const pupils = list.pupils.filter((pupil) => pupil.classNo === classNo);
    const className = `${gradeNames[after.grade - 1]}${classNo}班`;
    return {
      name: className,
      titleRows: [
        `${schoolName} ${after.schoolYear}—${after.schoolYear + 1} 学年 ${className} 学生名单（${pupils.length} 人）`,
        `班主任：${teacher ?? '—'}　公示：${list.from} 至 ${list.to}`,
        `抽签编号：${list.drawId}`,
        `结果指纹：${list.resultHash}`,
        signatureLine,
      ],
      header: columns,
      rows: pupils.map(({ name }, at) => [at + 1, name ?? '（已删除）', null]),
    };
  });
}

/** Written while it is read; its reader learns when the file is not whole. */
export function workbookStream(sheets: readonly SheetToWrite[]): Readable {
  const content = new PassThrough();
  writeXlsxTo(content, sheets).catch((error: Error) => content.destroy(error));
  return content;
}
