import { createIsbotFromList, isbotPatterns, list } from 'isbot';

import type { IgnoredReason } from '../contracts/touchpoints';

/** What tells people from programs. Nothing of it is stored. */
export interface MachineSigns {
  /** Of the program that sends, when it is the visitor's own. */
  senderAgent?: string;
  /** Of the visitor's browser or mail program, as a server passes it on. */
  visitorAgent?: string;
  /** The request's `Sec-Purpose` (https://fetch.spec.whatwg.org/#sec-purpose-header) or older `Purpose`. */
  purpose?: string;
  /** Whether it is about the opening of an e-mail. */
  isOpening?: boolean;
  properties?: Readonly<Record<string, unknown>>;
}

/** A browser without a window is what sites are tested in; crawlers that use one say so beside. */
const WINDOWLESS = new Set(
  isbotPatterns(
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/131.0.0.0 Safari/537.36',
  ),
);
const isCrawler = createIsbotFromList(list.filter((pattern) => !WINDOWLESS.has(pattern)));

/** Programs that pass pictures on when a person opens an e-mail. */
const MAIL_PROXIES = /GoogleImageProxy|YahooMailProxy/;

/** By which SendGrid and Braze mark an opening that no person made. */
const MACHINE_FLAGS = ['sg_machine_open', 'machine_open'];

/** A program that says its own name is a sender; a crawler runs pages' scripts, and says so as browsers do. */
const looksLikeBrowser = (agent: string): boolean => agent.startsWith('Mozilla/');

const isMachineAgent = (agent: string, isOpening: boolean): boolean =>
  isCrawler(agent) && !(isOpening && MAIL_PROXIES.test(agent));

/** Why a message is no deed of a person, or null when nothing says so. */
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
