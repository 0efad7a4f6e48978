const gradeNames = ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级', '七年级', '八年级', '九年级'] as const;

export const gradeName = (grade: number): string => gradeNames[grade - 1] ?? '';
