const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** The build's own settings, so that tests run the code the build makes. */
module.exports = { ...JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8')), swcrc: false };
