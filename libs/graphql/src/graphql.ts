export { assertEveryTypeHasAccessRule } from './access-rules.ts';
export type { Apis, Context, ReadAudit } from './apis.ts';
export { builder, createBuilder, operationLimits, type SchemaTypes } from './builder.ts';
export { codedError, type ErrorCode, errorMessages } from './error-codes.ts';
export { createGraphqlHandler, type GraphqlHandler, type GraphqlHandlerOptions } from './handler.ts';
export { type Message, MessageType, Refusal, RefusalType } from './message-types.ts';
export { defaultPageSize, largestPage, type PageArguments, pageComplexity, pageOf } from './page.ts';
