import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { StreamRefused } from './sse-link.ts';

/** What went wrong, as far as a reader can act on it. `code` and `detail` are for whoever maintains the platform. */
export type Fault = {
  kind: 'unauthenticated' | 'forbidden' | 'notFound' | 'notReady' | 'network' | 'server';
  code: string;
  message?: { zh: string; en: string };
  /** Of what is being made: how far it is, 0–1. */
  progress?: number;
};

const kindOfCode: Record<string, Fault['kind']> = {
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'notFound',
  BAD_INPUT: 'notFound', // operations are fixed and their forms are checked: what is malformed came from the address
  CONFLICT: 'notReady',
  NOT_READY: 'notReady',
};
const kindOfStatus: Record<number, Fault['kind']> = { 401: 'unauthenticated', 403: 'forbidden', 404: 'notFound', 503: 'network' };

export function faultOf(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) {
    const { code = 'INTERNAL', zh, en, trace, progress } = error.errors[0]?.extensions ?? {};
    const message = typeof zh === 'string' && typeof en === 'string' ? { zh, en } : undefined;
    return {
      kind: kindOfCode[String(code)] ?? 'server',
      code: typeof trace === 'string' ? `${String(code)} ${trace}` : String(code),
      ...(message ? { message } : {}),
      ...(typeof progress === 'number' ? { progress } : {}),
    };
  }
  if (ServerError.is(error) || error instanceof StreamRefused) {
    return { kind: kindOfStatus[error.statusCode] ?? 'server', code: `HTTP ${error.statusCode}` };
  }
  return { kind: 'network', code: error instanceof Error ? error.name : 'Unknown' };
}
