// @ts-check

/**
 * Opens a connection to the server of the URL, mysql:// or mariadb://. Needs the driver, so only after the install.
 * @param {URL} url
 */
export async function openConnection(url) {
  const { createConnection } = await import('mysql2/promise');
  return createConnection({ uri: url.href.replace(/^mariadb:/, 'mysql:'), connectTimeout: 10_000 });
}
