const MS = 1_000;

/**
 * Keeps a number of requests in flight for some time: each answer starts the next one (a closed loop).
 * @returns answers per second
 */
export async function closedLoop(
  atOnce: number,
  seconds: number,
  send: () => Promise<void>,
): Promise<number> {
  const started = performance.now();
  const until = started + seconds * MS;
  let answered = 0;
  const work = async (): Promise<void> => {
    while (performance.now() < until) {
      await send();
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return (answered * MS) / (performance.now() - started);
}

/**
 * Sends requests at a constant rate for some time, however long each takes (an open loop).
 * @returns requests sent, and answered in that time
 */
export async function openLoop(
  perSecond: number,
  seconds: number,
  send: () => Promise<void>,
): Promise<{ sent: number; answered: number }> {
  const started = performance.now();
  const until = started + seconds * MS;
  const count = { sent: 0, answered: 0 };
  const sending: Promise<void>[] = [];
  for (let now = started; now < until; now = performance.now()) {
    const due = Math.floor(((now - started) / MS) * perSecond) + 1;
    for (; count.sent < due; count.sent += 1) {
      sending.push(
        send().then(() => {
          if (performance.now() <= until) count.answered += 1;
        }),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, MS / perSecond / 2));
  }
  await Promise.all(sending);
  return count;
}
