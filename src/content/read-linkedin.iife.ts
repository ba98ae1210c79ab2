import { linkedin } from './linkedin.ts';
import { start } from './start.ts';

// LinkedIn's agreement forbids tools that change its pages: here Outward only reads, and answers in the toolbar.
start(linkedin, null);
