import { describe, expect, it } from 'vitest';

import { linkScans, type MailTouch } from './link-scan';

const START = Date.UTC(2026, 4, 20, 9);
const click = (url: string, after = 0, other: Partial<MailTouch> = {}): MailTouch => ({
  person: 'ana',
  campaign: 'spring',
  url,
  at: START + after,
  ...other,
});
const opening = (after = 0): MailTouch => ({ ...click('', after), url: null });
const scansAmong = (touches: MailTouch[], before: MailTouch[] = []) => [
  ...linkScans(touches, before),
];

describe('a scanner of links', () => {
  it('follows different links of a mail within two seconds, and opens it beside', () => {
    expect(scansAmong([opening(), click('/a', 100), click('/b', 400), click('/c', 2_000)])).toEqual(
      [0, 1, 2, 3],
    );
  });

  it('is found out by what came before', () => {
    expect(scansAmong([click('/b', 1_000)], [click('/a')])).toEqual([0]);
  });

  it('is no person who clicks a link twice, or takes their time', () => {
    expect(scansAmong([click('/a'), click('/a', 300)])).toEqual([]);
    expect(scansAmong([opening(), click('/a', 900), click('/b', 2_901)])).toEqual([]);
  });

  it('is no two people, and no two mails', () => {
    expect(scansAmong([click('/a'), click('/b', 10, { person: 'bob' })])).toEqual([]);
    expect(scansAmong([click('/a'), click('/b', 10, { campaign: 'summer' })])).toEqual([]);
  });
});
