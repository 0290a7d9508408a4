import { attributionOf } from '../attribution';
import { ignored, type SourcePerson, type SourceRow, type SourceTouchpoint } from '../source-row';
import { isoTime } from '../../time';

/**
 * The parts of a webhook that are read (https://developers.activecampaign.com/reference/webhooks). It is sent as a
 * form, so all values are strings; one without a value may be missing or empty.
 */
export interface ActiveCampaignWebhook {
  /** `open`, `click`, `subscribe`, … */
  type: string;
  /** ISO 8601; older accounts leave the time zone out. */
  date_time?: string;
  /** `public` when the contact did it, else `admin`, `api` or `system`. */
  initiated_from?: string;
  contact?: { id?: string; email?: string };
  campaign?: { id?: string; name?: string };
  link?: { id?: string; url?: string };
  list?: string;
  /** Name of the tag that was added. */
  tag?: string;
  deal?: {
    id?: string;
    /** 0 open, 1 won, 2 lost. */
    status?: string;
    stage_title?: string;
    contactid?: string;
    contact_email?: string;
  };
}

interface ActiveCampaignMeanings {
  /** The touchpoint type of a deal's stage, or null. */
  typeOfDealStage: (title: string) => string | null;
  /** The touchpoint type of a tag, or null. */
  typeOfTag: (name: string) => string | null;
}

const WON = '1';

/** A time without a time zone is ignored; webhooks are sent at once, so the time of arrival is more accurate. */
const HAS_TIME_ZONE = /T.*(?:Z|[+-]\d\d:?\d\d)$/;

const present = (text: string | undefined): text is string => text !== undefined && text !== '';

const personOf = ({ contact, deal }: ActiveCampaignWebhook): SourcePerson => {
  const id = [contact?.id, deal?.contactid].find(present);
  const email = [contact?.email, deal?.contact_email].find(present);
  return {
    ...(email === undefined ? {} : { email }),
    ...(id === undefined ? {} : { externalId: `activecampaign:${id}` }),
  };
};

/**
 * Deliveries may repeat, and an opening or click is sent once per contact and campaign, so the parts identify a
 * message. If one of them is missing there is no id.
 */
const messageIdOf = (...parts: (string | undefined)[]): Pick<SourceTouchpoint, 'messageId'> =>
  parts.every(present) ? { messageId: ['activecampaign', ...parts].join(':') } : {};

const timeOf = ({ date_time }: ActiveCampaignWebhook): Pick<SourceTouchpoint, 'occurredAt'> => {
  const at = present(date_time) && HAS_TIME_ZONE.test(date_time) ? Date.parse(date_time) : NaN;
  return Number.isNaN(at) ? {} : { occurredAt: isoTime(at) };
};

const mailing = (
  webhook: ActiveCampaignWebhook,
  type: string,
  id: Pick<SourceTouchpoint, 'messageId'>,
  url?: string,
): SourceRow => {
  const { campaign, channel } = attributionOf(url ?? null, { medium: 'email' });
  const name = present(webhook.campaign?.name) ? webhook.campaign.name : campaign;
  return {
    kind: 'touchpoint',
    person: personOf(webhook),
    touchpoint: {
      ...id,
      type,
      ...timeOf(webhook),
      ...(channel === null ? {} : { channel }),
      ...(present(url) ? { url } : {}),
      ...(name === null ? {} : { properties: { campaign: name } }),
    },
  };
};

const action = (
  webhook: ActiveCampaignWebhook,
  type: string,
  id: Pick<SourceTouchpoint, 'messageId'>,
): SourceRow => ({
  kind: 'touchpoint',
  person: personOf(webhook),
  touchpoint: { ...id, type, ...timeOf(webhook) },
});

const introduction = (webhook: ActiveCampaignWebhook): SourceRow => ({
  kind: 'introduction',
  person: personOf(webhook),
});

/** A won deal is one purchase. A deal stage counts once for each deal. */
function adaptDeal(
  webhook: ActiveCampaignWebhook,
  { typeOfDealStage }: ActiveCampaignMeanings,
): SourceRow {
  const { id, status, stage_title } = webhook.deal ?? {};
  if (status === WON) return action(webhook, 'purchased', messageIdOf('deal', id, 'won'));
  const type = present(stage_title) ? typeOfDealStage(stage_title) : null;
  return type === null
    ? ignored('unmapped_event')
    : action(webhook, type, messageIdOf('deal', id, stage_title));
}

function adaptTag(
  webhook: ActiveCampaignWebhook,
  { typeOfTag }: ActiveCampaignMeanings,
): SourceRow {
  const { tag = '', contact, date_time } = webhook;
  const type = typeOfTag(tag);
  return type === null
    ? ignored('unmapped_event')
    : action(webhook, type, messageIdOf('tag', contact?.id, tag, date_time));
}

/** Adapts a webhook of ActiveCampaign. */
export function adaptActiveCampaign(
  webhook: ActiveCampaignWebhook,
  meanings: ActiveCampaignMeanings,
): SourceRow {
  const { type, contact, campaign, link, list, date_time } = webhook;
  switch (type) {
    case 'open':
      return mailing(webhook, 'email_opened', messageIdOf('open', contact?.id, campaign?.id));
    case 'click': {
      const id = messageIdOf(
        'click',
        contact?.id,
        campaign?.id,
        [link?.id, link?.url].find(present),
      );
      return mailing(webhook, 'link_clicked', id, link?.url);
    }
    case 'subscribe':
      // A contact added by an import or a colleague has not acted.
      return webhook.initiated_from === 'public'
        ? action(webhook, 'form_submitted', messageIdOf('subscribe', contact?.id, list, date_time))
        : introduction(webhook);
    case 'unsubscribe':
      return action(
        webhook,
        'unsubscribed',
        messageIdOf('unsubscribe', contact?.id, list, date_time),
      );
    case 'update':
      return introduction(webhook);
    case 'deal_add':
    case 'deal_update':
      return adaptDeal(webhook, meanings);
    case 'contact_tag_added':
      return adaptTag(webhook, meanings);
    default:
      return ignored('unmapped_event');
  }
}
