import { graphql } from '@/gql';

/** How many sheets hold a choice: what merging it would change. */
export const SheetsHoldingOptionQuery = graphql(`
  query SheetsHoldingOption($key: String!, $option: String!) {
    sheetsHoldingOption(key: $key, option: $option)
  }
`);

/** Makes two choices of a field one. */
export const MergeOptionsMutation = graphql(`
  mutation MergeOptions($input: MergeOptionsInput!) {
    mergeOptions(input: $input) {
      ...OwnField_payload
    }
  }
`);
