import { describe, expect, it } from 'vitest';

import { defaultTaxonomy } from '../../taxonomy/default-taxonomy';
import { eventTypeFinder } from '../event-types';
import { adaptSegment } from './adapt-segment';
import { defaultSegmentEvents } from './default-events';
import type { SegmentMessage } from './message';

const receivedAt = Date.parse('2026-03-01T10:00:00Z');
const declared = defaultTaxonomy.touchpointTypes.map(({ key }) => key);

const adapt = (message: SegmentMessage, events = {}, signs = {}) =>
  adaptSegment(message, {
    consentCategory: null,
    typeOf: eventTypeFinder(defaultSegmentEvents, events, declared),
    receivedAt,
    signs,
  });

/** As a server's library sends it. */
const orderCompleted: SegmentMessage = {
  type: 'track',
  event: 'Order Completed',
  messageId: 'node-next-1772359195000-1c1d',
  userId: 'user-7',
  timestamp: '2026-03-01T09:59:55.000Z',
  sentAt: '2026-03-01T10:00:00.000Z',
  properties: {
    order_id: 'A-17',
    total: 120.5,
    currency: 'EUR',
    products: [{ product_id: 'p1', price: 60 }],
    note: 'leave it at the door',
  },
  context: {},
};

/** As a browser's library sends it. */
const pageViewed: SegmentMessage = {
  type: 'page',
  messageId: 'ajs-next-1772359195000-2d2e',
  userId: null,
  anonymousId: '0e7a2f0c-5a0e-4f0b-9a58-0b6c6b8a7a11',
  name: 'Blog',
  properties: {
    path: '/articles/valves',
    title: 'Valves',
    url: 'https://www.example.com/articles/valves?utm_source=mail&utm_medium=email&utm_campaign=May',
    search: '?utm_source=mail',
    referrer: '',
  },
  context: { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:135.0) Gecko/20100101 Firefox/135.0' },
};

describe('a Segment message', () => {
  it('of an order is a purchase, with what is worth keeping of it', () => {
    expect(adapt(orderCompleted)).toEqual({
      kind: 'touchpoint',
      person: { contact: 'user-7' },
      touchpoint: {
        messageId: 'node-next-1772359195000-1c1d',
        type: 'purchased',
        occurredAt: '2026-03-01T09:59:55.000Z',
        properties: { order_id: 'A-17', total: 120.5, currency: 'EUR', event: 'Order Completed' },
      },
    });
  });

  it('of a page is a visit, with its channel and campaign', () => {
    expect(adapt(pageViewed)).toEqual({
      kind: 'touchpoint',
      person: { anonymousId: pageViewed.anonymousId },
      touchpoint: {
        messageId: pageViewed.messageId,
        type: 'page_visited',
        occurredAt: '2026-03-01T10:00:00.000Z',
        url: pageViewed.properties?.url,
        channel: 'email',
        properties: { title: 'Valves', name: 'Blog', campaign: 'May' },
      },
    });
  });

  it('of a screen in an app is a visit as well', () => {
    expect(adapt({ type: 'screen', userId: 'u', name: 'Home' })).toMatchObject({
      touchpoint: { type: 'page_visited', properties: { name: 'Home' } },
    });
  });

  it('of an opened e-mail came by e-mail, and of a clicked link leads to the link', () => {
    expect(adapt({ type: 'track', userId: 'u', event: 'Email Opened' })).toMatchObject({
      touchpoint: { type: 'email_opened', channel: 'email' },
    });
    const clicked = adapt({
      type: 'track',
      userId: 'u',
      event: 'Email Link Clicked',
      properties: { link_url: 'https://www.example.com/articles/valves', link_id: '3' },
      context: { page: { url: 'https://mail.example.com/view' } },
    });
    expect(clicked).toMatchObject({
      touchpoint: {
        type: 'link_clicked',
        url: 'https://www.example.com/articles/valves',
        channel: 'email',
      },
    });
  });

  it('of a campaign that the client names has the channel of that campaign', () => {
    const campaign = { name: 'Q1', source: 'linkedin', medium: 'cpc' };
    expect(adapt({ ...pageViewed, context: { campaign } })).toMatchObject({
      touchpoint: { channel: 'paid-social', properties: { campaign: 'Q1' } },
    });
  });

  it('names an entry and a recommendation by properties of ours', () => {
    const content = { contentType: 'api::article.article', documentId: 'd1' };
    const properties = { content, recommendationId: 'r1' };
    expect(
      adapt({ type: 'track', userId: 'u', event: 'Recommendation Clicked', properties }),
    ).toMatchObject({
      touchpoint: { type: 'recommendation_clicked', content, recommendationId: 'r1' },
    });
  });

  it('is mapped by the site before the spec', () => {
    const events = { 'Order Completed': 'renewed', 'Quiz Done': 'content_completed' };
    expect(adapt(orderCompleted, events)).toMatchObject({ touchpoint: { type: 'renewed' } });
    expect(adapt({ type: 'track', userId: 'u', event: 'Quiz Done' }, events)).toMatchObject({
      touchpoint: { type: 'content_completed' },
    });
  });

  it('of an event that means nothing here is ignored, and says so', () => {
    const unmapped = { kind: 'ignored', reason: 'unmapped_event' };
    expect(adapt({ type: 'track', userId: 'u', event: 'Sneezed' })).toEqual(unmapped);
    expect(adapt({ type: 'track', userId: 'u' })).toEqual(unmapped);
    expect(adapt(orderCompleted, { 'order completed': null })).toEqual(unmapped);
  });

  it('of a machine is ignored, and says so', () => {
    const purpose = 'prefetch;prerender';
    expect(adapt(pageViewed, {}, { purpose })).toEqual({ kind: 'ignored', reason: 'prefetch' });
    const crawler = {
      userAgent: 'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
    };
    const machine = { kind: 'ignored', reason: 'machine' };
    expect(adapt({ ...pageViewed, context: crawler })).toEqual(machine);
    const properties = { sg_machine_open: true };
    expect(adapt({ type: 'track', userId: 'u', event: 'Email Opened', properties })).toEqual(
      machine,
    );
  });

  it('that identifies somebody introduces them by all that they go by', () => {
    const message: SegmentMessage = {
      type: 'identify',
      userId: 'user-7',
      anonymousId: 'a-1',
      traits: { email: 'kim@example.com', plan: 'pro' },
      context: { contactToken: 't' },
    };
    expect(adapt(message)).toEqual({
      kind: 'introduction',
      person: {
        contact: 'user-7',
        anonymousId: 'a-1',
        email: 'kim@example.com',
        contactToken: 't',
      },
    });
    const nothing = { kind: 'ignored', reason: 'nothing_to_learn' };
    expect(adapt({ type: 'identify', userId: 'user-7', traits: { plan: 'pro' } })).toEqual(nothing);
    expect(adapt({ type: 'group', userId: 'user-7', traits: {} })).toEqual(nothing);
  });

  it('that aliases an id introduces it to the one that replaces it', () => {
    expect(adapt({ type: 'alias', userId: 'user-7', previousId: 'a-1' })).toEqual({
      kind: 'introduction',
      person: { contact: 'user-7', previousId: 'a-1' },
    });
    const itself = adapt({ type: 'alias', userId: 'user-7', previousId: 'user-7' });
    expect(itself).toEqual({ kind: 'ignored', reason: 'nothing_to_learn' });
  });
});
