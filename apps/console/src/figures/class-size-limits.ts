/** 大班额 begins at 56 students, 超大班额 at 66: the ministry's official use, apart from a pack's limits 45 and 50. */
export const oversizedFrom = 56;
export const extremelyOversizedFrom = 66;
