/** Where people come by themselves: nothing is sent there. Any other channel is one that messages are pushed through. */
const PULLED: ReadonlySet<string> = new Set([
  'ad',
  'ads',
  'app',
  'communities',
  'community',
  'event',
  'events',
  'forum',
  'podcast',
  'referral',
  'retargeting',
  'search',
  'shop',
  'site',
  'social',
  'store',
  'web',
  'website',
]);

/** Where nothing can be sent, a contact gets it at their next visit. */
export const ON_SITE = 'site';

export const isPushed = (channel: string): boolean => !PULLED.has(channel);
