import { mountCoach } from '../coach/mount.tsx';
import { linkedin } from './linkedin.ts';
import { start } from './start.ts';

// Only injected if the rep has switched on drawing on LinkedIn in the playbook.
start(linkedin, mountCoach);
