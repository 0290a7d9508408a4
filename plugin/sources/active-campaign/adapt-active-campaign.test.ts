import { describe, expect, it } from 'vitest';

import { eventTypeFinder } from '../event-types';
import { adaptActiveCampaign, type ActiveCampaignWebhook } from './adapt-active-campaign';

const adapt = (webhook: ActiveCampaignWebhook) =>
  adaptActiveCampaign(webhook, {
    typeOfDealStage: eventTypeFinder({}, { 'Demo booked': 'demo_requested' }, []),
    typeOfTag: eventTypeFinder({}, { 'Webinar May': 'webinar_attended' }, []),
  });

/** As it comes, once the form is read; fields that nobody needs are left out. */
const webhook = {
  date_time: '2026-03-01T04:05:06-06:00',
  initiated_from: 'public',
  initiated_by: 'contact',
  contact: {
    id: '51',
    email: 'kim@example.com',
    first_name: 'Kim',
    tags: 'a, b',
    ip4: '192.0.2.1',
  },
  campaign: { id: '7', name: 'May news', status: '5' },
  list: '3',
};
const person = { email: 'kim@example.com', externalId: 'activecampaign:51' };
const occurredAt = '2026-03-01T10:05:06.000Z';

describe('an ActiveCampaign webhook', () => {
  it('of an opening is an opened e-mail, the same however often it is delivered', () => {
    const opened = adapt({ ...webhook, type: 'open' });
    expect(opened).toEqual({
      kind: 'touchpoint',
      person,
      touchpoint: {
        messageId: 'activecampaign:open:51:7',
        type: 'email_opened',
        occurredAt,
        channel: 'email',
        properties: { campaign: 'May news' },
      },
    });
    const again = adapt({ ...webhook, type: 'open', date_time: '2026-03-02T04:05:06-06:00' });
    expect(again).toMatchObject({ touchpoint: { messageId: 'activecampaign:open:51:7' } });
  });

  it('of a click leads to the link', () => {
    const link = { id: '12', url: 'https://www.example.com/articles/valves?utm_source=ac' };
    expect(adapt({ ...webhook, type: 'click', link })).toMatchObject({
      touchpoint: {
        messageId: 'activecampaign:click:51:7:12',
        type: 'link_clicked',
        url: link.url,
        channel: 'email',
      },
    });
  });

  it('of a subscription is a form, where the contact themselves sent it', () => {
    expect(adapt({ ...webhook, type: 'subscribe' })).toMatchObject({
      touchpoint: { type: 'form_submitted' },
    });
    const imported = { ...webhook, type: 'subscribe', initiated_from: 'admin' };
    expect(adapt(imported)).toEqual({ kind: 'introduction', person });
    expect(adapt({ ...webhook, type: 'unsubscribe' })).toMatchObject({
      touchpoint: { type: 'unsubscribed' },
    });
  });

  it('of a deal is a purchase when it is won, and what the site maps its stage to before', () => {
    const deal = {
      id: '9',
      status: '0',
      stage_title: 'Demo Booked',
      contactid: '51',
      contact_email: 'kim@example.com',
    };
    const update = { type: 'deal_update', date_time: webhook.date_time, deal };
    expect(adapt(update)).toMatchObject({
      person,
      touchpoint: { type: 'demo_requested', messageId: 'activecampaign:deal:9:Demo Booked' },
    });
    expect(adapt({ ...update, deal: { ...deal, status: '1' } })).toMatchObject({
      touchpoint: { type: 'purchased', messageId: 'activecampaign:deal:9:won' },
    });
    const unmapped = { kind: 'ignored', reason: 'unmapped_event' };
    expect(adapt({ ...update, deal: { ...deal, stage_title: 'Talks' } })).toEqual(unmapped);
  });

  it('of a tag is what the site maps it to', () => {
    expect(adapt({ ...webhook, type: 'contact_tag_added', tag: 'webinar may' })).toMatchObject({
      touchpoint: { type: 'webinar_attended' },
    });
    const unmapped = { kind: 'ignored', reason: 'unmapped_event' };
    expect(adapt({ ...webhook, type: 'contact_tag_added', tag: 'VIP' })).toEqual(unmapped);
    expect(adapt({ ...webhook, type: 'bounce' })).toEqual(unmapped);
  });

  it('that leaves the time zone out has happened when it arrives', () => {
    const row = adapt({ ...webhook, type: 'open', date_time: '2026-03-01 04:05:06' });
    expect(row).toMatchObject({ kind: 'touchpoint' });
    expect(row.kind === 'touchpoint' && row.touchpoint.occurredAt).toBeUndefined();
  });
});
