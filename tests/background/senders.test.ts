import { beforeEach, describe, expect, it } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import { isCoachedPage, isOwnPage } from '../../src/background/senders.ts';

const OWN = 'chrome-extension://own/';

beforeEach(() => void Object.assign(browser.runtime, { id: 'own', getURL: (path: string) => `${OWN}${path}` }));

/** Who speaks: this extension in Gmail, unless it is said otherwise. */
const sender = (change: object = {}) =>
  ({ id: 'own', url: 'https://mail.google.com/mail/u/0/', tab: { id: 1 }, ...change }) as Runtime.MessageSender;

describe('a page of the extension', () => {
  it.each(['src/popup/index.html', 'src/pages/progress/index.html?from=popup'])('is %s', (page) => {
    expect(isOwnPage(sender({ url: OWN + page }))).toBe(true);
    expect(isOwnPage(sender({ url: OWN + page, tab: undefined }))).toBe(true);
  });

  it.each<[string, Runtime.MessageSender | undefined]>([
    ['a content script of its own', sender()],
    ['another extension', sender({ id: 'other', url: 'chrome-extension://other/page.html' })],
    ['another extension that names its address', sender({ id: 'other', url: `${OWN}src/popup/index.html` })],
    ['a page whose address begins alike', sender({ url: 'chrome-extension://owner/src/popup/index.html' })],
    ['whoever does not say where they are', sender({ url: undefined })],
    ['nobody', undefined],
  ])('is not %s', (_, from) => {
    expect(isOwnPage(from)).toBe(false);
  });
});

describe('a coached page', () => {
  it.each(['https://mail.google.com/mail/u/0/', 'https://www.linkedin.com/messaging/'])('is %s', (url) => {
    expect(isCoachedPage(sender({ url }))).toBe(true);
  });

  it.each<[string, Runtime.MessageSender | undefined]>([
    ['a page of the extension itself', sender({ url: `${OWN}src/pages/practice/index.html` })],
    ['another extension in Gmail', sender({ id: 'other' })],
    ['what stands in no tab', sender({ tab: undefined })],
    ['a tab without a number', sender({ tab: {} })],
    ['Gmail’s host without encryption', sender({ url: 'http://mail.google.com/mail/u/0/' })],
    ['a host that begins like Gmail’s', sender({ url: 'https://mail.google.com.example/mail/u/0/' })],
    ['a host under Gmail’s', sender({ url: 'https://a.mail.google.com/' })],
    ['another host that names Gmail’s', sender({ url: 'https://mail.example/?to=https://mail.google.com/' })],
    ['another service at Gmail’s host', sender({ url: 'https://mail.google.com:8443/' })],
    ['a page without an address of its own', sender({ url: 'about:srcdoc' })],
    ['nobody', undefined],
  ])('is not %s', (_, from) => {
    expect(isCoachedPage(from)).toBe(false);
  });
});
