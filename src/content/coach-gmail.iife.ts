import { mountCoach } from '../coach/mount.tsx';
import { gmailSite } from '../sites/gmail/site.ts';
import { start } from './start.ts';

start(gmailSite, mountCoach);
