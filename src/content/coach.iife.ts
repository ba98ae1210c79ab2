import { startSessions } from '../session/sessions.ts';
import { gmailSite } from '../sites/gmail/site.ts';
import { takeOver } from './takeover.ts';

const orphaned = new AbortController();
const until = AbortSignal.any([takeOver(document), orphaned.signal]);

startSessions(gmailSite(document), until, () => orphaned.abort());
