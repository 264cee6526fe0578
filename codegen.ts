import type { CodegenConfig } from '@graphql-codegen/cli';

/** A value as FieldValue describes it in schema.graphql; null is an empty field. */
const FIELD_VALUE = 'string | number | boolean | readonly string[] | null';

/** Typed documents of the browser application, from the committed schema. SCHEMA names another one, to work ahead of the API. */
const config: CodegenConfig = {
  schema: process.env['SCHEMA'] ?? 'schema.graphql',
  documents: ['web/src/**/*.{ts,tsx}', '!web/src/gql/**'],
  generates: {
    'web/src/gql/': {
      preset: 'client',
      // Not its usual name useFragment: it is no hook, and may be called anywhere.
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumType: 'string-literal',
        strictScalars: true,
        scalars: {
          ID: 'string',
          DateTime: 'string',
          Day: 'string',
          FieldCondition: '@ruche/rules#Condition',
          FieldValue: FIELD_VALUE,
          FieldValues: `Record<string, ${FIELD_VALUE}>`,
        },
      },
    },
  },
};

export default config;
