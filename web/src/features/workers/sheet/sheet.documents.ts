import { graphql } from '@/gql';

/** A field as the API decides it for one kind of sheet, one nature, and whoever looks. */
export const SheetFieldFragment = graphql(`
  fragment SheetField_field on SheetField {
    key
    origin
    tab
    section
    label
    help
    type
    required
    requiredBefore
    demanded
    shownWhen
    requiredWhen
    parentKey
    editable
    sensitive
    options {
      key
      label
      offeredWhen
    }
    limits {
      minLength
      maxLength
      min
      max
    }
    defaultValue
  }
`);

/** A part of a tab of the sheet. */
export const SheetSectionFragment = graphql(`
  fragment SheetLayout_section on FieldSection {
    key
    label
    tab
    columns
  }
`);

/** The fields of a sheet that whoever looks may see, and the sections they stand in, both in order. */
export const SheetFieldsQuery = graphql(`
  query SheetFields($sheetKind: SheetKind!, $nature: WorkerNature!) {
    sheetFields(sheetKind: $sheetKind, nature: $nature) {
      ...SheetField_field
    }
    sheetSections {
      ...SheetLayout_section
    }
  }
`);

/** All that the sheet of a worker shows and changes. */
export const SheetWorkerFragment = graphql(`
  fragment SheetWorker_worker on Worker {
    id
    version
    sheetKind
    nature
    status
    displayName
    photo {
      id
      medium: url(size: MEDIUM)
      large: url(size: LARGE)
    }
    registrationNumber
    fileNumber
    newRegistrationNumberDueAs
    formerNumbers {
      kind
      number
      from
      until
    }
    title
    lastName
    birthName
    firstName
    companyName
    legalStatus
    siret
    vatNumber
    activity
    manager {
      id
      fullName
    }
    establishment {
      id
      name
    }
    sectors {
      id
      label
    }
    language
    email
    mobilePhone
    landlinePhone
    mainAddress {
      line1
      line2
      postcode
      city
      country
    }
    secondaryAddress {
      line1
      line2
      postcode
      city
      country
    }
    billingAddress {
      line1
      line2
      postcode
      city
      country
    }
    birthDate
    birthPlace
    birthDepartment
    birthCountry
    nationality
    familySituation
    nir
    ntt
    residencePermitNumber
    residencePermitExpiry
    drivingLicence
    transport
    transportPass
    contractType
    contractMode
    contractStart
    contractEnd
    trialPeriodEnd
    weeklyHours
    qualification
    collectiveAgreement
    paymentMethod
    iban
    bic
    accountHolder
    accountingAccount
    comment
    ownFields
    withheldFields {
      key
      masked
    }
    createdAt
    createdBy {
      name
      kind
    }
    updatedAt
    isFavorite
    viewerCanEdit
    viewerCanDelete
  }
`);

/** The sheet of a worker. */
export const WorkerSheetQuery = graphql(`
  query WorkerSheet($id: ID!) {
    worker(id: $id) {
      ...SheetWorker_worker
    }
  }
`);

/** Saves a new sheet. */
export const CreateWorkerMutation = graphql(`
  mutation CreateWorker($input: CreateWorkerInput!) {
    createWorker(input: $input) {
      worker {
        id
      }
      warnings {
        message
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

/** Saves what changed on a sheet; a stale save gives the sheet as it is now and what others changed. */
export const UpdateWorkerMutation = graphql(`
  mutation UpdateWorker($input: UpdateWorkerInput!) {
    updateWorker(input: $input) {
      worker {
        ...SheetWorker_worker
      }
      warnings {
        message
      }
      conflict {
        by
        at
        changes {
          key
          label
          before
          theirs
          yours
          yoursGiven
        }
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

/** Marks or unmarks a favourite of whoever is signed in. */
export const SetWorkerFavoriteMutation = graphql(`
  mutation SetWorkerFavorite($workerId: ID!, $favorite: Boolean!) {
    setWorkerFavorite(workerId: $workerId, favorite: $favorite) {
      worker {
        isFavorite
      }
      errors {
        message
      }
    }
  }
`);

/** The sheets around this one in the list it was reached from. */
export const WorkerNeighboursQuery = graphql(`
  query WorkerNeighbours($id: ID!, $filter: WorkerFilter!, $sort: WorkerSort!) {
    workerNeighbours(id: $id, filter: $filter, sort: $sort) {
      first
      previous
      next
      last
    }
  }
`);

/** What would go with a worker. */
export const WorkerDeletionQuery = graphql(`
  query WorkerDeletion($id: ID!) {
    workerDeletion(id: $id) {
      nameToType
      items {
        label
        count
      }
    }
  }
`);

/** Deletes a worker and all that goes with him. */
export const DeleteWorkerMutation = graphql(`
  mutation DeleteWorker($input: DeleteWorkerInput!) {
    deleteWorker(input: $input) {
      deletedId
      errors {
        message
        path
      }
    }
  }
`);
