import { isDatabaseAway } from '../database';

interface Waiting<Sent, Answer> {
  sent: Sent;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** Sendings in one transaction. */
const MOST = 100;

/**
 * Stores what is sent while another sending is stored together, in one transaction, as databases do with their logs
 * (DeWitt et al., 1984, "Implementation techniques for main memory database systems"): a commit costs more than its rows.
 * Nobody waits for company. What fails together is stored one by one, so that a sending fails by its own fault alone.
 *
 * @param store all sendings or none; answers in their order
 */
export function groupCommit<Sent, Answer>(
  store: (sendings: Sent[]) => Promise<Answer[]>,
): (sent: Sent) => Promise<Answer> {
  let waiting: Waiting<Sent, Answer>[] = [];
  let isStoring = false;

  const storeAlone = async ({ sent, resolve, reject }: Waiting<Sent, Answer>): Promise<void> => {
    try {
      for (const answer of await store([sent])) resolve(answer);
    } catch (error) {
      reject(error);
    }
  };

  const storeTogether = async (group: Waiting<Sent, Answer>[]): Promise<void> => {
    try {
      const answers = await store(group.map(({ sent }) => sent));
      answers.forEach((answer, position) => group[position]?.resolve(answer));
    } catch (error) {
      // Each of them would wait as long, to hear the same.
      if (group.length === 1 || isDatabaseAway(error)) group.forEach(({ reject }) => reject(error));
      else for (const one of group) await storeAlone(one);
    }
  };

  const storeWaiting = async (): Promise<void> => {
    if (isStoring) return;
    isStoring = true;
    while (waiting.length > 0) {
      const group = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      await storeTogether(group);
    }
    isStoring = false;
  };

  return (sent) =>
    new Promise((resolve, reject) => {
      waiting.push({ sent, resolve, reject });
      void storeWaiting();
    });
}
