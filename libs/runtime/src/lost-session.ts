/** Of messages to the server. */
const types = { parse: 0x50, bind: 0x42, describe: 0x44, execute: 0x45, query: 0x51 };
const [flush, sync] = [0x48, 0x53];
const statements = new Set(Object.values(types));

/** ReadyForQuery in a failed transaction. */
export const readyInFailedTransaction: Buffer = Buffer.from([0x5a, 0, 0, 0, 5, 'E'.charCodeAt(0)]);

/** ErrorResponse: SQLSTATE 08006, connection_failure. */
const connectionFailure = (() => {
  const fields = Buffer.from('SFATAL\0VFATAL\0C08006\0Mthe connection was lost inside a transaction\0\0');
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
})();

/**
 * Answers as a server whose session was lost would: every statement of PostgreSQL's protocol 3 fails, in a transaction
 * that has failed. Given are whole messages, as the client writes them.
 */
export function createLostSession(): (messages: Buffer) => Buffer {
  let isOpen = false;
  let isAnswered = false;
  return (messages) => {
    const answers: Buffer[] = [];
    const refuse = () => {
      if (isOpen && !isAnswered) answers.push(connectionFailure);
      isAnswered = true;
    };
    for (let at = 0; at + 5 <= messages.length; at += 1 + messages.readInt32BE(at + 1)) {
      const type = messages[at]!;
      if (statements.has(type)) isOpen = true;
      if (type === flush) refuse();
      if (type !== sync && type !== types.query) continue;
      refuse();
      answers.push(readyInFailedTransaction);
      isOpen = isAnswered = false;
    }
    return Buffer.concat(answers);
  };
}
