import type { Touch } from '../touch';

/** The normalized channel of a touch: `Email` and `email ` are the same, and so is a refusal of either. */
export const channelKey = ({ channel }: Pick<Touch, 'channel'>): string | null =>
  channel?.trim().toLowerCase() || null;
