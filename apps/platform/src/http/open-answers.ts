import type { ServerResponse } from 'node:http';

export type OpenAnswers = {
  /** Until the answer is out it belongs to the session. */
  add(session: string, response: ServerResponse): void;
  /** Breaks off what is still sent for the session. */
  end(session: string): void;
};

/** Answers that are being sent: live streams last for hours, and must not outlive the session that opened them. */
export function createOpenAnswers(): OpenAnswers {
  const open = new Map<string, Set<ServerResponse>>();
  return {
    add(session, response) {
      const answers = open.get(session) ?? new Set();
      open.set(session, answers.add(response));
      response.once('close', () => {
        answers.delete(response);
        if (answers.size === 0 && open.get(session) === answers) open.delete(session);
      });
    },
    end(session) {
      for (const response of open.get(session) ?? []) response.destroy();
    },
  };
}
