/** @jest-environment node */
import { NextRequest } from 'next/server';
import { proxy } from './proxy';

jest.mock('./lib/env', () => ({ apiUrl: () => 'http://api.internal:4000', isDevelopment: () => false }));

const visit = (path: string) => proxy(new NextRequest(`http://localhost:3000${path}`));
const policyOf = (path: string) => visit(path).headers.get('content-security-policy') ?? '';
const nonceOf = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1];

test('what is asked of the API is passed on to it, wherever it listens', () => {
  for (const path of ['/graphql', '/files/uploads?kind=PHOTO', '/files/1/64?until=2&signature=3'])
    expect(visit(path).headers.get('x-middleware-rewrite')).toBe(`http://api.internal:4000${path}`);
});

test('a page runs only scripts that carry its own nonce, new at each visit', () => {
  const [first, second] = [policyOf('/connexion'), policyOf('/connexion')];
  expect(first).toContain("script-src 'self' 'nonce-");
  expect(first).not.toContain('unsafe-eval');
  expect(nonceOf(first)).toMatch(/^[\w+/]{22}==$/);
  expect(nonceOf(first)).not.toBe(nonceOf(second));
});

test('a page is kept by no cache and shown in no frame of another site', () => {
  const { headers } = visit('/intervenants?page=2');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

test('server components are told the path and query asked for', () => {
  const { headers } = visit('/intervenants?page=2');
  expect(headers.get('x-middleware-request-x-request-path')).toBe('/intervenants?page=2');
});
