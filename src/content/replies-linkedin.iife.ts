import { createHealth } from '../sites/ladder.ts';
import { watchReplies } from '../sites/linkedin/replies.ts';
import { readReplies } from './replies.ts';

readReplies((heard, signal) => watchReplies(document, createHealth(), heard, signal));
