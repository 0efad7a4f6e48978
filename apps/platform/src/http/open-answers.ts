import type { ServerResponse } from 'node:http';

/** For whom an answer is sent. `holder`: the session or service token that asked; `account`: whose it is, over all of its sessions. */
export type AnswerOf = { holder: string; account: string; isStream: boolean };

export type OpenAnswers = {
  /** Until the answer is out it belongs to the holder. @returns false where the account has too many open already */
  add(of: AnswerOf, response: ServerResponse): boolean;
  /** Breaks off what is still sent for the holder. */
  end(holder: string): void;
};

/** Of one account at once. A page asks some twenty questions and keeps one stream; a connection that is held is one less for others. */
const most = { streams: 20, answers: 60 } as const;

/** Answers that are being sent: live streams last for hours, and must not outlive the session or token that opened them. */
export function createOpenAnswers(): OpenAnswers {
  const open = new Map<ServerResponse, AnswerOf>();
  return {
    add(of, response) {
      const own = [...open.values()].filter(({ account }) => account === of.account);
      if (own.length >= most.answers || (of.isStream && own.filter(({ isStream }) => isStream).length >= most.streams)) return false;
      open.set(response, of);
      response.once('close', () => void open.delete(response));
      return true;
    },
    end(holder) {
      for (const [response, of] of open) if (of.holder === holder) response.destroy();
    },
  };
}
