import type { ContactIdentity } from '../../../plugin/contracts/contact-records';

const HASH_SHOWN = 12;

/** An id as shown to users. An e-mail address is stored as a hash, of which the first characters are shown. */
export const shownId = ({ kind, value }: ContactIdentity): string =>
  kind === 'email' ? value.slice(0, HASH_SHOWN) : value;
