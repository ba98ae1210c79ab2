/** Public mail hosts: sharing one does not mean being in the same organisation. */
const PUBLIC_HOSTS = new Set([
  ...['gmail.com', 'googlemail.com', 'msn.com', 'ymail.com', 'rocketmail.com', 'icloud.com', 'mac.com', 'me.com'],
  ...['zoho.com', 'fastmail.com', 'fastmail.fm', 'proton.me', 'protonmail.com', 'pm.me', 'tutanota.com', 'hey.com'],
  ...['mail.com', 'mail.ru', 'qq.com', '163.com', '126.com', 'naver.com', 'rediffmail.com', 'seznam.cz', 'wp.pl'],
  ...['web.de', 't-online.de', 'freenet.de', 'bluewin.ch', 'orange.fr', 'wanadoo.fr', 'free.fr', 'laposte.net'],
  ...['libero.it', 'btinternet.com', 'comcast.net', 'verizon.net', 'att.net', 'sbcglobal.net', 'bigpond.com'],
]);

/** Public hosts with one address per country, such as `yahoo.co.uk`. */
const PUBLIC_EVERYWHERE = /^(?:aol|gmx|hotmail|live|outlook|yahoo|yandex)\.(?:com|net|(?:com?\.)?[a-z]{2})$/;

/** The mail host of an address if it is an organisation's own; null for public hosts, and if it is no address. */
export function companyHost(address: string): string | null {
  const [, host] = address.split('@');
  return host && !PUBLIC_HOSTS.has(host) && !PUBLIC_EVERYWHERE.test(host) ? host : null;
}
