import { describe, expect, it } from 'vitest';

import { eventTypeFinder } from '../event-types';
import { adaptCloudEvent, type CloudEvent } from './adapt-cloud-event';

const typeOf = eventTypeFinder({}, { 'com.example.order.placed': 'purchased' }, ['demo_attended']);

const placed: CloudEvent = {
  id: 'A-17',
  source: '/shop',
  type: 'com.example.order.placed',
  subject: 'kim',
  time: '2026-03-01T11:00:00+01:00',
  data: { properties: { total: 12 }, url: '/orders/17' },
};

describe('a CloudEvent', () => {
  it('is what the site maps its type to', () => {
    expect(adaptCloudEvent(placed, typeOf)).toEqual({
      kind: 'touchpoint',
      person: { contact: 'kim' },
      touchpoint: {
        messageId: '/shop A-17',
        type: 'purchased',
        occurredAt: '2026-03-01T10:00:00.000Z',
        url: '/orders/17',
        properties: { total: 12 },
      },
    });
  });

  it('may be named for a touchpoint type, and name the person in its data', () => {
    const data = { anonymousId: 'd', email: 'kim@example.com' };
    expect(adaptCloudEvent({ ...placed, type: 'demo_attended', data }, typeOf)).toMatchObject({
      person: data,
      touchpoint: { type: 'demo_attended' },
    });
  });

  it('of any other type is ignored, and says so', () => {
    const unmapped = { kind: 'ignored', reason: 'unmapped_event' };
    expect(adaptCloudEvent({ ...placed, type: 'com.example.sneezed' }, typeOf)).toEqual(unmapped);
  });
});
