import { isDatabaseUnavailable } from '../database';

interface Queued<Item, Answer> {
  item: Item;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** Items in one transaction. */
const MAX_GROUP = 100;

/**
 * Stores an item at once, and what arrives during a transaction together in the next one, as databases do with their logs
 * (DeWitt et al., 1984, "Implementation techniques for main memory database systems"): a commit costs more than its rows.
 * When a group fails, its items are stored one by one, so that only those fail that are wrong.
 *
 * @param store all items or none; its answers are in their order
 */
export function groupCommit<Item, Answer>(
  store: (items: Item[]) => Promise<Answer[]>,
): (item: Item) => Promise<Answer> {
  let queue: Queued<Item, Answer>[] = [];
  let isStoring = false;

  const storeAlone = async ({ item, resolve, reject }: Queued<Item, Answer>): Promise<void> => {
    try {
      for (const answer of await store([item])) resolve(answer);
    } catch (error) {
      reject(error);
    }
  };

  const storeGroup = async (group: Queued<Item, Answer>[]): Promise<void> => {
    try {
      const answers = await store(group.map(({ item }) => item));
      answers.forEach((answer, position) => group[position]?.resolve(answer));
    } catch (error) {
      // Without a database, each item would fail in the same way, after the same wait.
      const isFinal = group.length === 1 || isDatabaseUnavailable(error);
      if (isFinal) group.forEach(({ reject }) => reject(error));
      else for (const one of group) await storeAlone(one);
    }
  };

  const storeQueue = async (): Promise<void> => {
    if (isStoring) return;
    isStoring = true;
    while (queue.length > 0) {
      const group = queue.slice(0, MAX_GROUP);
      queue = queue.slice(MAX_GROUP);
      await storeGroup(group);
    }
    isStoring = false;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject });
      void storeQueue();
    });
}
