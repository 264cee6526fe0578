import { graphql } from '@/gql';

/** The set-up of fields as a file. */
export const FieldSettingsFileQuery = graphql(`
  query FieldSettingsFile {
    fieldSettingsFile
  }
`);

/** Takes a file over, or tells what that would change. */
export const ImportFieldSettingsMutation = graphql(`
  mutation ImportFieldSettings($input: ImportFieldSettingsInput!) {
    importFieldSettings(input: $input) {
      fieldSettings {
        ...FieldSettings_settings
      }
      previewedVersion
      changes {
        id
        label
        summary
      }
      errors {
        code
        message
        path
      }
    }
  }
`);
