import type { Touch } from '../touch';

/** The channel of a touch, so that `Email` and `email ` are one: whoever refused one has refused the other. */
export const channelKey = ({ channel }: Pick<Touch, 'channel'>): string | null =>
  channel?.trim().toLowerCase() || null;
