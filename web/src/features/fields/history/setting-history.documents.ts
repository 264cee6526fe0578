import { graphql } from '@/gql';

/** A page of what was changed of the field settings, newest first. */
export const FieldSettingHistoryQuery = graphql(`
  query FieldSettingHistory($after: String) {
    fieldSettingHistory(first: 50, after: $after) {
      nodes {
        id
        version
        label
        by
        at
        summary
        parts {
          label
          before
          after
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
