import { mountCoach } from '../coach/mount.tsx';
import { linkedin } from './linkedin.ts';
import { start } from './start.ts';

// Only for a rep who has asked in the playbook for the coach to be drawn there too.
start(linkedin, mountCoach);
