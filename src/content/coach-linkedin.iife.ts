import { mountCoach } from '../coach/mount.tsx';
import { linkedinSite } from '../sites/linkedin/site.ts';
import { start } from './start.ts';

// Only for a rep who has asked in the playbook for the coach to be drawn there too.
start(linkedinSite, mountCoach);
