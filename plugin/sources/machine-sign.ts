import { createIsbotFromList, isbotPatterns, list } from 'isbot';

import type { IgnoredReason } from '../contracts/touchpoints';

/** Signs that tell people from programs. None of them is stored. */
export interface MachineSigns {
  /** User agent of the sender, if that is the visitor's own program. */
  senderAgent?: string;
  /** User agent of the visitor's browser or mail program, as passed on by a server. */
  visitorAgent?: string;
  /** The request's `Sec-Purpose` (https://fetch.spec.whatwg.org/#sec-purpose-header) or older `Purpose`. */
  purpose?: string;
  /** Whether it is an opening of an e-mail. */
  isOpening?: boolean;
  properties?: Readonly<Record<string, unknown>>;
}

/** Headless browsers are used for tests; crawlers that use one also identify themselves. */
const WINDOWLESS = new Set(
  isbotPatterns(
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/131.0.0.0 Safari/537.36',
  ),
);
const isCrawler = createIsbotFromList(list.filter((pattern) => !WINDOWLESS.has(pattern)));

/** Proxies that load images when a person opens an e-mail. */
const MAIL_PROXIES = /GoogleImageProxy|YahooMailProxy/;

/** Flags of SendGrid and Braze for openings by machines. */
const MACHINE_FLAGS = ['sg_machine_open', 'machine_open'];

/** A user agent with a program's own name is a server; crawlers that run scripts look like browsers. */
const looksLikeBrowser = (agent: string): boolean => agent.startsWith('Mozilla/');

const isMachineAgent = (agent: string, isOpening: boolean): boolean =>
  isCrawler(agent) && !(isOpening && MAIL_PROXIES.test(agent));

/** Why a message was not caused by a person, or null if there is no sign of that. */
export function machineSign({
  senderAgent = '',
  visitorAgent = '',
  purpose = '',
  isOpening = false,
  properties = {},
}: MachineSigns): IgnoredReason | null {
  if (/\bprefetch\b|\bprerender\b|\bpreview\b/.test(purpose)) return 'prefetch';
  if (looksLikeBrowser(senderAgent) && isMachineAgent(senderAgent, isOpening)) return 'machine';
  if (isMachineAgent(visitorAgent, isOpening)) return 'machine';
  return MACHINE_FLAGS.some((flag) => properties[flag] === true) ? 'machine' : null;
}
