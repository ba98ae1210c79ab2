import type { Storage } from 'webextension-polyfill';
import type { Failure } from './types.ts';

/** What the journal needs of a storage area. */
export type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove' | 'clear'>;

/** Why something could not be stored or read. `reason` says what to tell the rep. */
export class JournalError extends Error {
  readonly reason: Failure;
  constructor(reason: Failure, message: string) {
    super(message);
    this.name = 'JournalError';
    this.reason = reason;
  }
}

/** True when storage refused for lack of room; browsers say so only in the message. */
export function isQuota(error: unknown): boolean {
  return error instanceof JournalError ? error.reason === 'quota' : /quota/i.test(String(error));
}

/** Why something failed, to tell the rep. */
export function reasonOf(error: unknown): Failure {
  if (error instanceof JournalError) return error.reason;
  return isQuota(error) ? 'quota' : 'storage';
}

/** How long storage may take to answer before the call is given up, ms. */
const PATIENCE = 4000;

/** `promise`, or a rejection if storage takes longer than `ms`. The work itself goes on. */
export function within<T>(promise: Promise<T>, ms: number = PATIENCE): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new JournalError('storage', 'storage does not answer')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
