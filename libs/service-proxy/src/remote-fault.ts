/**
 * A fault of another service. Its code, and its sentences where they were written for people, cross over; its text and
 * stack stay in that service's log, because they may quote a row.
 */
export class RemoteFault extends Error {
  readonly code: string;
  readonly zh: string;

  constructor({ code, zh, en }: FaultOnWire) {
    super(en);
    this.name = 'RemoteFault';
    this.code = code;
    this.zh = zh;
  }
}

export type FaultOnWire = { code: string; zh: string; en: string };

/** What of an error may leave the service. `message` is told only where the error carries its Chinese twin: it is meant for people. */
export function faultOnWire(error: unknown): FaultOnWire {
  const { code, zh, en, message } = (error ?? {}) as Record<string, unknown>;
  const known = typeof code === 'string' && /^[A-Za-z0-9][A-Za-z0-9_]{1,60}$/.test(code) ? code : 'FAULT';
  const english = typeof en === 'string' ? en : message;
  if (known !== 'FAULT' && typeof zh === 'string' && typeof english === 'string') return { code: known, zh, en: english };
  return { code: known, zh: '服务内部错误，详情见其日志。', en: 'A fault within the service; its log has the details.' };
}

/** No answer, or none that can be read. */
export const unavailable = (service: string, code = 'SERVICE_UNAVAILABLE'): RemoteFault =>
  new RemoteFault({
    code,
    zh: `服务 ${service} 暂时不可用，请稍后重试。`,
    en: `The service ${service} cannot be reached just now; try again in a moment.`,
  });
