import js from '@eslint/js';
import next from 'eslint-config-next/core-web-vitals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/.next/**',
      '**/coverage/**',
      'web/src/gql/**',
      'web/next-env.d.ts',
      '.data/**',
      '.dependency-cruiser.cjs',
    ],
  },
  js.configs.recommended,
  {
    files: ['api/src/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: 'api/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // GraphQL types are shapes that rows satisfy; nothing calls their constructors (docs/decisions/001).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Read settings through platform/env.ts.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Ask platform/clock.ts for the time.',
        },
      ],
    },
  },
  {
    files: ['api/src/platform/env.ts', 'api/src/platform/clock.ts', 'api/src/test/**', 'api/src/**/*.test.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['rules/src/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: 'rules/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
  },
  ...next.map((part) => ({ ...part, files: ['web/**/*.{ts,tsx}'] })),
  {
    files: ['web/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: 'web/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    settings: { next: { rootDir: 'web' }, react: { version: '19' } },
    rules: {
      // It warns of what the React compiler leaves as it is; the compiler is not used.
      'react-hooks/incompatible-library': 'off',
      // It knows the pages directory alone, which this application does not have.
      '@next/next/no-html-link-for-pages': 'off',
      // A full load on purpose: sign-in and sign-out leave nothing of the other person in memory.
      '@next/next/no-location-assign-relative-destination': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Read settings through lib/env.ts.',
        },
      ],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'next/link', message: 'Use lib/unsaved-changes/link: it asks before it loses changes.' }] },
      ],
    },
  },
  {
    files: ['web/src/lib/env.ts', 'web/next.config.ts', 'web/playwright.config.ts', 'web/e2e/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['web/src/lib/unsaved-changes/link.tsx'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['tools/**/*.mjs', 'bench/**/*.mjs', '*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        module: 'readonly',
        require: 'readonly',
        __dirname: 'readonly',
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
      },
    },
  },
);
