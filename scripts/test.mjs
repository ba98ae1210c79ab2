// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from './browsers.mjs';
import { setUp, stop } from './setup.mjs';

/** `npm test`: everything that is checked, from a bare clone, ending in one line of counts. */

setUp();
if (!needBrowser('chromium')) stop('The end-to-end tests need Chrome or Chromium: please install one.');
if (!needBrowser('firefox')) stop('The end-to-end tests need Firefox: please install it.');

const reports = mkdtempSync(join(tmpdir(), 'outward-test-'));
let passed = 0;
let failed = 0;

step('types', 'tsc');
step('format and lint', 'biome', ['check', '.']);
step('unused code', 'knip');
step('build for Chromium', 'vite', ['build', '--mode', 'chrome', '--logLevel', 'warn']);
step('build for Firefox', 'vite', ['build', '--mode', 'firefox', '--logLevel', 'warn']);
suite('unit and contract tests', 'vitest.config.ts');
suite('end-to-end tests in Chromium and Firefox', 'vitest.e2e.config.ts');

rmSync(reports, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * Runs one tool; it counts as one check.
 * @param {string} title
 * @param {string} tool
 * @param {string[]} args
 */
function step(title, tool, args = []) {
  if (run(title, tool, args) === 0) passed += 1;
  else failed += 1;
}

/**
 * Runs a test suite; each of its tests counts. A suite that made no report counts as one failure.
 * @param {string} title
 * @param {string} config
 */
function suite(title, config) {
  const report = join(reports, `${config}.json`);
  const status = run(title, 'vitest', [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counts = countsOf(report);
  passed += counts.passed;
  failed += counts.failed === 0 && status !== 0 ? 1 : counts.failed;
}

/** @param {string} report */
function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {string} title
 * @param {string} tool
 * @param {string[]} args
 */
function run(title, tool, args) {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(process.execPath, [binOf(tool), ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  return status;
}

/** @param {string} tool a command of a dependency */
function binOf(tool) {
  const name = { tsc: 'typescript', biome: '@biomejs/biome' }[tool] ?? tool;
  const { bin } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
  return join('node_modules', name, typeof bin === 'string' ? bin : bin[tool]);
}
