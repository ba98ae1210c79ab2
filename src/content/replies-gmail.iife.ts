import { watchReplies } from '../sites/gmail/replies.ts';
import { createHealth } from '../sites/ladder.ts';
import { readReplies } from './replies.ts';

// Own addresses that the page does not show, the background leaves out.
readReplies((heard, signal) => watchReplies(document, new Set(), createHealth(), heard, signal));
