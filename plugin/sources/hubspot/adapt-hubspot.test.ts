import { describe, expect, it } from 'vitest';

import { adaptHubspot, type HubspotEvent } from './adapt-hubspot';
import { defaultLifecycleStages } from './lifecycle-stages';

const change: HubspotEvent & Record<string, unknown> = {
  eventId: 100,
  subscriptionId: 12,
  portalId: 33,
  appId: 1,
  occurredAt: Date.parse('2026-03-01T10:00:00Z'),
  subscriptionType: 'contact.propertyChange',
  attemptNumber: 0,
  objectId: 51,
  propertyName: 'lifecyclestage',
  propertyValue: 'opportunity',
  changeSource: 'CRM_UI',
};

describe('a HubSpot event', () => {
  it('of a lifecycle stage declares the stage that it stands for', () => {
    expect(adaptHubspot(change, defaultLifecycleStages)).toEqual({
      kind: 'touchpoint',
      person: { externalId: 'hubspot:51' },
      touchpoint: {
        messageId: `hubspot:33:51:lifecyclestage:opportunity:${change.occurredAt}`,
        type: 'stage_declared_convert',
        occurredAt: '2026-03-01T10:00:00.000Z',
        properties: { hubspotStage: 'opportunity' },
      },
    });
  });

  it('is the same in either form of webhook, and when it is delivered again', () => {
    const again = {
      ...change,
      subscriptionType: 'object.propertyChange',
      objectTypeId: '0-1',
      attemptNumber: 3,
    };
    expect(adaptHubspot(again, defaultLifecycleStages)).toEqual(
      adaptHubspot(change, defaultLifecycleStages),
    );
  });

  it('of a stage of the site’s own declares what the site maps it to', () => {
    const own = { ...change, propertyValue: '1234' };
    expect(adaptHubspot(own, { '1234': 'grow' })).toMatchObject({
      touchpoint: { type: 'stage_declared_grow' },
    });
    const unmapped = { kind: 'ignored', reason: 'unmapped_event' };
    expect(adaptHubspot(own, defaultLifecycleStages)).toEqual(unmapped);
    expect(adaptHubspot({ ...change, propertyValue: 'other' }, defaultLifecycleStages)).toEqual(
      unmapped,
    );
    expect(
      adaptHubspot({ ...change, propertyValue: 'constructor' }, defaultLifecycleStages),
    ).toEqual(unmapped);
  });

  it('of an address says who the contact is', () => {
    const email = { ...change, propertyName: 'email', propertyValue: 'kim@example.com' };
    expect(adaptHubspot(email, {})).toEqual({
      kind: 'introduction',
      person: { externalId: 'hubspot:51', email: 'kim@example.com' },
    });
  });

  it('of anything else is ignored, and says so', () => {
    const unmapped = { kind: 'ignored', reason: 'unmapped_event' };
    expect(adaptHubspot({ ...change, subscriptionType: 'deal.propertyChange' }, {})).toEqual(
      unmapped,
    );
    const company = { ...change, subscriptionType: 'object.propertyChange', objectTypeId: '0-2' };
    expect(adaptHubspot(company, defaultLifecycleStages)).toEqual(unmapped);
    expect(adaptHubspot({ ...change, subscriptionType: 'contact.creation' }, {})).toEqual(unmapped);
  });
});
