/** Mail hosts that anyone may use: the same one does not mean the same organisation. */
const PUBLIC_HOSTS = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'outlook.de',
  'hotmail.com',
  'live.com',
  'msn.com',
  'yahoo.com',
  'ymail.com',
  'icloud.com',
  'mac.com',
  'me.com',
  'aol.com',
  'gmx.com',
  'gmx.de',
  'gmx.net',
  'gmx.at',
  'gmx.ch',
  'web.de',
  't-online.de',
  'freenet.de',
  'mail.ru',
  'qq.com',
  '163.com',
  'zoho.com',
  'fastmail.com',
  'proton.me',
  'protonmail.com',
]);

/** The mail host of an address where it is an organisation's own; null for public hosts, and for what is no address. */
export function companyHost(address: string): string | null {
  const [, host] = address.split('@');
  return host && !PUBLIC_HOSTS.has(host) ? host : null;
}
