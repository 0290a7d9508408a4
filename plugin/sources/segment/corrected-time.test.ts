import { describe, expect, it } from 'vitest';

import { correctedTime } from './corrected-time';

const at = (time: string): number => Date.parse(`2026-03-01T${time}Z`);
const iso = (time: string): string => `2026-03-01T${time}Z`;

describe('the time of a message', () => {
  const receivedAt = at('10:00:00');

  it('is when it was received, where it says nothing', () => {
    expect(correctedTime({ type: 'track' }, receivedAt)).toBe(receivedAt);
  });

  it('is what it says, where it does not say when it was sent: a history', () => {
    const message = { type: 'track', timestamp: iso('08:00:00') } as const;
    expect(correctedTime(message, receivedAt)).toBe(at('08:00:00'));
  });

  it('is corrected by a clock that runs an hour ahead, or a day behind', () => {
    const ahead = { timestamp: iso('10:59:30'), sentAt: iso('11:00:00') };
    expect(correctedTime({ type: 'track', ...ahead }, receivedAt)).toBe(at('09:59:30'));
    const behind = { timestamp: '2026-02-28T09:55:00Z', sentAt: '2026-02-28T10:00:00Z' };
    expect(correctedTime({ type: 'track', ...behind }, receivedAt)).toBe(at('09:55:00'));
  });

  it('is that of the client before one that somebody in between has set', () => {
    const message = { originalTimestamp: iso('09:00:00'), timestamp: iso('09:30:00') };
    expect(correctedTime({ type: 'track', ...message }, receivedAt)).toBe(at('09:00:00'));
  });
});
