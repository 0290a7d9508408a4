import { attributionOf, type Campaign } from '../attribution';
import { keptProperties } from '../kept-properties';
import type { SourceRow, SourceTouchpoint } from '../source-row';
import { textOf } from '../text-of';
import { correctedTime } from './corrected-time';
import type { SegmentMessage } from './message';
import { personOf } from './person';
import { isoTime } from '../../time';

const campaignOf = ({ context }: SegmentMessage): Campaign => {
  const { name, source, medium } = context?.campaign ?? {};
  return {
    ...(name == null ? {} : { name }),
    ...(source == null ? {} : { source }),
    ...(medium == null ? {} : { medium }),
  };
};

const urlOf = (message: SegmentMessage, type: string): string | null => {
  const { properties, context } = message;
  const page = context?.page?.url ?? null;
  // A link's target is not the page or e-mail that contains it.
  if (type === 'link_clicked') return textOf(properties?.link_url) ?? textOf(properties?.url);
  return textOf(properties?.url) ?? page;
};

/** The entry that a page names as `properties.content`. It is validated with the row. */
const contentOf = ({ properties }: SegmentMessage): Pick<SourceTouchpoint, 'content'> =>
  properties?.content === undefined
    ? {}
    : { content: properties.content as SourceTouchpoint['content'] };

/**
 * Makes a touchpoint of a message.
 * @param usualChannel its channel if no campaign names one
 */
export function touchpointOf(
  message: SegmentMessage,
  type: string,
  receivedAt: number,
  usualChannel: string | null = null,
): SourceRow {
  const { messageId, properties } = message;
  const url = urlOf(message, type);
  const { campaign, ...attributed } = attributionOf(url, campaignOf(message));
  const channel = attributed.channel ?? usualChannel;
  const recommendationId = textOf(properties?.recommendationId);
  const kept = {
    ...keptProperties(properties ?? {}),
    ...(message.event == null ? {} : { event: message.event }),
    ...(message.name == null ? {} : { name: message.name }),
    ...(campaign === null ? {} : { campaign }),
  };
  return {
    kind: 'touchpoint',
    person: personOf(message),
    touchpoint: {
      ...(messageId == null ? {} : { messageId }),
      type,
      occurredAt: isoTime(correctedTime(message, receivedAt)),
      ...contentOf(message),
      ...(url === null ? {} : { url }),
      ...(channel === null ? {} : { channel }),
      ...(recommendationId === null ? {} : { recommendationId }),
      ...(Object.keys(kept).length === 0 ? {} : { properties: kept }),
    },
  };
}
