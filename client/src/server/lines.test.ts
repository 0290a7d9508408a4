import { describe, expect, it } from 'vitest';

import { lines } from './lines';

const streamOf = (chunks: Uint8Array[], cancelled = () => {}): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
    cancel: cancelled,
  });

describe('a stream of lines', () => {
  it('is read line by line, wherever it was cut', async () => {
    const bytes = Buffer.from('{"contact":"zoé"}\n{"contact":"b"}\n\n{"contact":"c"}');
    const cut = [bytes.subarray(0, 15), bytes.subarray(15, 20), bytes.subarray(20)];
    const read: unknown[] = [];
    for await (const line of lines(streamOf(cut))) read.push(line);
    expect(read).toEqual([{ contact: 'zoé' }, { contact: 'b' }, { contact: 'c' }]);
  });

  it('is given up when nobody reads on', async () => {
    let isCancelled = false;
    const endless = Array.from({ length: 9 }, () => Buffer.from('{"contact":"a"}\n'));
    const stream = streamOf(endless, () => {
      isCancelled = true;
    });
    for await (const line of lines(stream)) if (line) break;
    expect(isCancelled).toBe(true);
  });
});
