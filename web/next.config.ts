import path from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

process.env['NEXT_TELEMETRY_DISABLED'] = '1';

const withMessages = createNextIntlPlugin('./src/messages/request.ts');

const config: NextConfig = {
  agentRules: false,
  poweredByHeader: false,
  // It would cover the name of who is signed in.
  devIndicators: false,
  reactStrictMode: true,
  turbopack: { root: path.resolve(import.meta.dirname, '..') },
  // `npm run types` checks them, with the faster compiler.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    optimizePackageImports: ['@mantine/core', '@mantine/hooks', '@mantine/dates', '@tabler/icons-react'],
    // What proxy.ts passes to the API: bodies up to its own limit (the largest of `FILE_KINDS` in api/src/platform/files, and
    // what multipart adds), and answers for as long as its longest work takes.
    proxyClientMaxBodySize: '21mb',
    proxyTimeout: 120_000,
  },
};

export default withMessages(config);
