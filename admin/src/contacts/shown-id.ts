import type { ContactIdentity } from '../../../plugin/contracts/contact-records';

const HASH_SHOWN = 12;

/** An id as people are shown it. Of an e-mail address there is a hash, whose start tells it from others. */
export const shownId = ({ kind, value }: ContactIdentity): string =>
  kind === 'email' ? value.slice(0, HASH_SHOWN) : value;
