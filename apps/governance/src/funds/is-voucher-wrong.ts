import type { z } from 'zod';

/** Whether it is the voucher's number that stands in the way, which has a sentence of its own. */
export const isVoucherWrong = ({ issues }: z.ZodError): boolean => issues.some(({ path }) => path[0] === 'voucher');
