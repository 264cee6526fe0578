import { NextResponse, type NextRequest } from 'next/server';
import { apiUrl, isDevelopment } from './lib/env';
import { PATH_HEADER } from './lib/request-path';

/** What the API answers besides /graphql. */
const PASSED_ON: readonly string[] = ['/files/', '/exports/'];

/** Where requests go first: the API's paths are passed on, so that browsers know one origin; pages get their security policy. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (pathname === '/graphql' || PASSED_ON.some((path) => pathname.startsWith(path)))
    return NextResponse.rewrite(new URL(pathname + search, apiUrl()));
  return withSecurityPolicy(request, pathname + search);
}

export const config = { matcher: ['/((?!_next/static|_next/image|favicon.ico|icon.svg).*)'] };

function withSecurityPolicy(request: NextRequest, path: string): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = securityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set(PATH_HEADER, path);
  // Next reads the nonce for its own scripts from this request header.
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'no-store');
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('x-content-type-options', 'nosniff');
  return response;
}

function securityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment() ? " 'unsafe-eval'" : ''}`,
    // Mantine places with style attributes, for which a nonce does not count.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
