/**
 * Why the ledger takes nothing more. It names topic, position and event id, never content: logs and screens show it.
 * `message` is the English sentence.
 */
export class LedgerFault extends Error {
  readonly code: string;
  readonly zh: string;
  constructor(code: string, zh: string, en: string, options?: ErrorOptions) {
    super(en, options);
    this.code = code;
    this.zh = zh;
  }
}

/** A message that cannot be read as a public event; the consumer stops before it and skips nothing. */
export class UnreadableMessage extends LedgerFault {
  constructor(message: { topic: string; position: bigint; eventId: string }, reason: { zh: string; en: string }) {
    const place = `${message.topic}/${message.position} ${message.eventId}`;
    super('UNREADABLE_MESSAGE', `消息 ${place} 无法读取：${reason.zh}`, `message ${place} cannot be read: ${reason.en}`);
  }
}
