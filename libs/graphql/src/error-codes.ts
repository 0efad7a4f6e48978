import { GraphQLError } from 'graphql';

/** The closed list. A client that knows these nine knows every error it can get; refusals are data, not errors. */
export const errorMessages = {
  UNAUTHENTICATED: { zh: '请先登录', en: 'Sign in first' },
  FORBIDDEN: { zh: '没有权限', en: 'Not permitted' },
  BAD_INPUT: { zh: '请求内容有误', en: 'The request is malformed' },
  NOT_FOUND: { zh: '未找到', en: 'Not found' },
  CONFLICT: { zh: '数据尚未就绪或已被更改，请重试', en: 'Not ready yet or changed meanwhile; try again' },
  NOT_READY: { zh: '该日的数据正在生成，请稍候', en: 'What was asked for is being made; ask again in a moment' },
  TOO_COMPLEX: { zh: '查询过于复杂', en: 'The query is too complex' },
  UNKNOWN_OPERATION: { zh: '未登记的操作', en: 'Unknown operation' },
  INTERNAL: { zh: '系统内部错误', en: 'Internal error' },
} as const;
export type ErrorCode = keyof typeof errorMessages;

/** Whether `code` is one of the closed list that clients may rely on. */
export const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(errorMessages, code);

/**
 * An error of the closed list, both languages in its extensions. `detail` says what exactly; never a person's data. NOT_READY
 * says with `progress` (0–1) how far it is.
 */
export function codedError(code: ErrorCode, detail?: string, more: { progress?: number } = {}): GraphQLError {
  const { zh, en } = errorMessages[code];
  return new GraphQLError(`${zh} / ${en}`, { extensions: { code, zh, en, ...(detail === undefined ? {} : { detail }), ...more } });
}
