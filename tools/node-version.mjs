// @ts-check
// Every entry point imports this file first, so that an old Node gets a sentence instead of a syntax error.

const NEEDED = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Ruche needs Node ${NEEDED.join('.')} or later; this is ${process.versions.node}. Install a newer Node.`,
  );
  process.exit(1);
}
