// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

/**
 * Makes a bare clone ready: checks Node, and installs what the lockfile says when it is missing or stale. Uses nothing
 * but Node itself, since it runs before anything is installed.
 */
export function setUp() {
  needNode();
  if (fresh()) return;
  console.log('Installing dependencies from the lockfile ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(npm, ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) stop(`npm, which comes with Node, could not be started: ${error.message}`);
  if (status !== 0)
    stop('npm could not install the dependencies, for the reason above. It needs a network; try again.');
}

/** npm writes its own copy of the lockfile last, so that file tells whether an install is whole and how old it is. */
function fresh() {
  const installed = 'node_modules/.package-lock.json';
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

function needNode() {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!enough) stop(`Outward needs Node ${engines.node}; this is ${process.versions.node}. Get it from nodejs.org.`);
}

/**
 * Ends with one sentence that says what to do.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
