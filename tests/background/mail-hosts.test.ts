import { expect, it } from 'vitest';
import { companyHost } from '../../src/background/mail-hosts.ts';

it.each([
  'northwind.example',
  'mail.northwind.example',
  // Names of the great ones in another's.
  'live.northwind.example',
  'yahoo-partners.com',
  'outlook.consulting',
])('%s is an organisation’s own', (host) => {
  expect(companyHost(`dana@${host}`)).toBe(host);
});

it.each(['gmail.com', 'yahoo.com', 'yahoo.co.uk', 'hotmail.fr', 'live.com.au', 'outlook.de', 'gmx.net', 'orange.fr'])(
  '%s is anybody’s',
  (host) => {
    expect(companyHost(`dana@${host}`)).toBeNull();
  },
);

it.each(['', 'dana', 'dana-whitlock-3', 'dana@'])('"%s" is no address', (text) => {
  expect(companyHost(text)).toBeNull();
});
