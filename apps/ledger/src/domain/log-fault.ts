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

/** The log was changed by something else than the ledger; `audit` names the place. */
export const logAltered = (): LedgerFault =>
  new LedgerFault(
    'LOG_ALTERED',
    '账本存储的内容与签名的检查点不符：有人在账本之外改动过数据库，或换了密钥。请用备份恢复。',
    'The stored ledger does not belong to its signed checkpoint: the database was changed past the ledger, or its key was. Restore a backup.',
  );

/** What is stored under an event's id is another event's entry, or one that was never signed. */
export class EntryAltered extends LedgerFault {
  constructor(eventId: string) {
    super(
      'ENTRY_ALTERED',
      `事件 ${eventId} 名下存放的不是它的记录：有人在账本之外改动过数据库。`,
      `What is stored under event ${eventId} is not its entry: the database was changed past the ledger.`,
    );
  }
}

/** Why a message is no public event of this county: it goes to quarantine, and the partition goes on. */
export class UnreadableMessage extends Error {
  readonly code: string;
  readonly zh: string;
  constructor(code: string, zh: string, en: string) {
    super(en);
    this.code = code;
    this.zh = zh;
  }
}
