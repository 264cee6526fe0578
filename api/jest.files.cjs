const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** Gives the tests a folder of their own for files, which every Jest worker inherits; it goes with the run. */
module.exports = () => {
  const folder = mkdtempSync(join(tmpdir(), 'ruche-test-files-'));
  process.env.FILES_FOLDER = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
};
