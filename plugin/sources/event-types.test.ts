import { describe, expect, it } from 'vitest';

import { eventTypeFinder } from './event-types';

describe('the touchpoint type of an event', () => {
  const typeOf = eventTypeFinder(
    { 'Order Completed': 'purchased', 'Email Opened': 'email_opened' },
    { 'email opened': null, 'Quote Signed': 'purchased' },
    ['purchased', 'demo_requested'],
  );

  it('is the one that the site maps it to', () => {
    expect(typeOf('Quote Signed')).toBe('purchased');
  });

  it('is none where the site switches a default off', () => {
    expect(typeOf('Email Opened')).toBeNull();
  });

  it('is the default otherwise, however the name is spelled', () => {
    expect(typeOf(' order_completed')).toBe('purchased');
    expect(typeOf('ORDER-COMPLETED')).toBe('purchased');
  });

  it('is the declared type of the same name', () => {
    expect(typeOf('Demo Requested')).toBe('demo_requested');
  });

  it('is none for other events, whatever they are called', () => {
    expect(typeOf('Sneezed')).toBeNull();
    expect(typeOf('__proto__')).toBeNull();
    expect(typeOf('constructor')).toBeNull();
  });
});
