import { describe, expect, it } from 'vitest';

import { machineSign } from './machine-sign';

const PERSON =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36';
const CRAWLER = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
const GMAIL =
  'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)';

describe('the sign of a machine', () => {
  it('is missing from what people do', () => {
    expect(machineSign({})).toBeNull();
    expect(machineSign({ senderAgent: PERSON, visitorAgent: PERSON, purpose: '' })).toBeNull();
  });

  it('is a crawler’s name, in its own request or as a server passes it on', () => {
    expect(machineSign({ senderAgent: CRAWLER })).toBe('machine');
    expect(machineSign({ visitorAgent: CRAWLER })).toBe('machine');
  });

  it('is not the name of a program that sends by itself', () => {
    expect(machineSign({ senderAgent: 'curl/8.5.0' })).toBeNull();
    expect(machineSign({ senderAgent: 'node' })).toBeNull();
  });

  it('is not a browser without a window, in which a site is tested', () => {
    const windowless = PERSON.replace('Chrome/', 'HeadlessChrome/');
    expect(machineSign({ senderAgent: windowless })).toBeNull();
    expect(machineSign({ senderAgent: `${windowless} Chrome-Lighthouse` })).toBe('machine');
  });

  it('is a page loaded ahead', () => {
    expect(machineSign({ purpose: 'prefetch' })).toBe('prefetch');
    expect(machineSign({ purpose: 'prefetch;prerender' })).toBe('prefetch');
  });

  it('is a mail program that opens by itself, but not one that fetches pictures for a reader', () => {
    expect(machineSign({ isOpening: true, visitorAgent: 'Mozilla/5.0' })).toBe('machine');
    expect(machineSign({ isOpening: true, visitorAgent: GMAIL })).toBeNull();
    expect(machineSign({ isOpening: false, visitorAgent: GMAIL })).toBe('machine');
  });

  it('is the mark that an e-mail platform sets', () => {
    expect(machineSign({ properties: { sg_machine_open: true } })).toBe('machine');
    expect(machineSign({ properties: { sg_machine_open: false } })).toBeNull();
  });
});
