/** An opening of an e-mail, or a click on one of its links. */
export interface MailTouch {
  /** The recipient. */
  person: string;
  /** Empty if unknown. */
  campaign: string;
  /** Null for an opening. */
  url: string | null;
  /** Milliseconds since 1970. */
  at: number;
}

/** No person clicks two links of an e-mail this fast; security gateways request all of them at once. */
const WINDOW_MS = 2_000;

const isNear = (one: MailTouch, other: MailTouch): boolean =>
  one.person === other.person &&
  one.campaign === other.campaign &&
  Math.abs(one.at - other.at) <= WINDOW_MS;

/**
 * Indexes of the touches caused by a program: clicks on different links of one e-mail within 2 seconds, and openings at
 * the same time.
 * @param before earlier touches to compare with
 */
export function linkScans(touches: MailTouch[], before: MailTouch[] = []): Set<number> {
  const byPerson = new Map<string, MailTouch[]>();
  for (const touch of [...before, ...touches]) {
    const own = byPerson.get(touch.person);
    if (own) own.push(touch);
    else byPerson.set(touch.person, [touch]);
  }
  const near = (touch: MailTouch): MailTouch[] =>
    (byPerson.get(touch.person) ?? []).filter((other) => isNear(touch, other));

  const isScan = (click: MailTouch): boolean =>
    near(click).some(({ url }) => url !== null && url !== click.url);

  const isScanned = (touch: MailTouch): boolean =>
    touch.url === null
      ? near(touch).some((other) => other.url !== null && isScan(other))
      : isScan(touch);

  return new Set(touches.flatMap((touch, position) => (isScanned(touch) ? [position] : [])));
}
