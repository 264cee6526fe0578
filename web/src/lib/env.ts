/** Where the API listens, without a path. Read at run time: one build serves every environment. */
export function apiUrl(): string {
  return process.env['API_URL'] ?? 'http://127.0.0.1:4000';
}

/** True under `next dev`, whose debugging needs what the content security policy otherwise forbids. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === 'development';
}
