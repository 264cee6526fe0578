import { graphql } from '@/gql';

/** A field as Gestion des champs lists and edits it. */
export const FieldFragment = graphql(`
  fragment FieldSettings_field on FieldDefinition {
    key
    origin
    tab
    section
    label
    labels {
      fr
      en
    }
    helps {
      fr
      en
    }
    type
    locked
    sensitive
    unique
    searchable
    options {
      key
      label
      labels {
        fr
        en
      }
      archived
      mergedInto
      offeredWhen
    }
    limits {
      minLength
      maxLength
      min
      max
      minDay
      maxDay
      pattern
      messages {
        fr
        en
      }
    }
    defaultValue
    archivedAt
    parentKey
    visibleFrom
    editableFrom
    printed
    hiddenWhenEmpty
    module
    natures
    settings {
      sheetKind
      shown
      required
      requiredBefore
      shownWhen
      requiredWhen
    }
  }
`);

/** Every field of the agency, in order, and the version changes are made on. */
export const FieldSettingsFragment = graphql(`
  fragment FieldSettings_settings on FieldSettings {
    version
    sheetKinds
    ownFieldTypes {
      type
      hasOptions
      limits
      canBeUnique
      canBeSearched
    }
    sections {
      key
      label
      labels {
        fr
        en
      }
      tab
      columns
      archivedAt
    }
    fields {
      ...FieldSettings_field
    }
  }
`);

/** The settings the screen begins with. */
export const FieldSettingsQuery = graphql(`
  query FieldSettings {
    fieldSettings {
      ...FieldSettings_settings
    }
  }
`);

/** How many sheets of a kind would lack a field made required; one still to be made has no key. */
export const SheetsLackingFieldQuery = graphql(`
  query SheetsLackingField($key: String, $sheetKind: SheetKind!) {
    sheetsLackingField(key: $key, sheetKind: $sheetKind)
  }
`);

/** Saves boxes and order together; a stale save gives what others changed. */
export const SaveFieldSettingsMutation = graphql(`
  mutation SaveFieldSettings($input: SaveFieldSettingsInput!) {
    saveFieldSettings(input: $input) {
      fieldSettings {
        ...FieldSettings_settings
      }
      theirChanges {
        key
        label
        by
        at
        sheetKind
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

/** Saves all sections; a stale save gives what others changed. */
export const SaveFieldSectionsMutation = graphql(`
  mutation SaveFieldSections($input: SaveFieldSectionsInput!) {
    saveFieldSections(input: $input) {
      fieldSettings {
        ...FieldSettings_settings
      }
      theirChanges {
        key
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

/** What a change of an own field gives back; a late one, what others changed of the field. */
export const OwnFieldPayloadFragment = graphql(`
  fragment OwnField_payload on OwnFieldPayload {
    fieldSettings {
      ...FieldSettings_settings
    }
    theirChanges {
      key
      label
      by
      at
      sheetKind
      summary
    }
    errors {
      message
      path
    }
  }
`);

/** Adds a field of the agency's own. */
export const CreateOwnFieldMutation = graphql(`
  mutation CreateOwnField($input: OwnFieldInput!) {
    createOwnField(input: $input) {
      ...OwnField_payload
    }
  }
`);

/** Changes an own field; its key and type stay. */
export const UpdateOwnFieldMutation = graphql(`
  mutation UpdateOwnField($key: String!, $input: OwnFieldChangesInput!) {
    updateOwnField(key: $key, input: $input) {
      ...OwnField_payload
    }
  }
`);

/** Takes an own field off every sheet; its values are kept. */
export const ArchiveOwnFieldMutation = graphql(`
  mutation ArchiveOwnField($key: String!) {
    archiveOwnField(key: $key) {
      ...OwnField_payload
    }
  }
`);

/** Puts an archived field back, with the values it had. */
export const RestoreOwnFieldMutation = graphql(`
  mutation RestoreOwnField($key: String!) {
    restoreOwnField(key: $key) {
      ...OwnField_payload
    }
  }
`);
