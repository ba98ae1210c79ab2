import { watchReplies } from '../sites/gmail/replies.ts';
import { createHealth } from '../sites/ladder.ts';
import { readReplies } from './replies.ts';

// The background drops replies from the rep's addresses that the page does not show.
readReplies((heard, signal) => watchReplies(document, new Set(), createHealth(), heard, signal));
