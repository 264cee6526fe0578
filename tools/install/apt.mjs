// @ts-check

const ENV = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
/** Another apt-get may be at work on the machine: wait for it instead of failing. */
const PATIENCE = ['-o', 'DPkg::Lock::Timeout=300'];

/**
 * Installs a Debian package and what it cannot do without, from the machine's own package servers.
 * @param {import('../processes/session.mjs').Session} session
 * @param {string} packageName
 */
export async function installPackage(session, packageName) {
  await session.run({
    name: 'apt-get update',
    command: 'apt-get',
    args: [...PATIENCE, 'update'],
    env: ENV,
    log: 'apt-update',
  });
  await session.run({
    name: `apt-get install ${packageName}`,
    command: 'apt-get',
    args: [...PATIENCE, 'install', '-y', '--no-install-recommends', packageName],
    env: ENV,
    log: 'apt-install',
  });
}
