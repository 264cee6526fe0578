/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query SheetsHoldingOption($key: String!, $option: String!) {\n    sheetsHoldingOption(key: $key, option: $option)\n  }\n": typeof types.SheetsHoldingOptionDocument,
    "\n  mutation MergeOptions($input: MergeOptionsInput!) {\n    mergeOptions(input: $input) {\n      ...OwnField_payload\n    }\n  }\n": typeof types.MergeOptionsDocument,
    "\n  fragment FieldSettings_field on FieldDefinition {\n    key\n    origin\n    tab\n    section\n    label\n    labels {\n      fr\n      en\n    }\n    helps {\n      fr\n      en\n    }\n    type\n    locked\n    sensitive\n    unique\n    searchable\n    options {\n      key\n      label\n      labels {\n        fr\n        en\n      }\n      archived\n      mergedInto\n      offeredWhen\n    }\n    limits {\n      minLength\n      maxLength\n      min\n      max\n      minDay\n      maxDay\n      pattern\n      messages {\n        fr\n        en\n      }\n    }\n    defaultValue\n    archivedAt\n    parentKey\n    visibleFrom\n    editableFrom\n    printed\n    hiddenWhenEmpty\n    module\n    natures\n    settings {\n      sheetKind\n      shown\n      required\n      requiredBefore\n      shownWhen\n      requiredWhen\n    }\n  }\n": typeof types.FieldSettings_FieldFragmentDoc,
    "\n  fragment FieldSettings_settings on FieldSettings {\n    version\n    sheetKinds\n    ownFieldTypes {\n      type\n      hasOptions\n      limits\n      canBeUnique\n      canBeSearched\n    }\n    sections {\n      key\n      label\n      labels {\n        fr\n        en\n      }\n      tab\n      columns\n      archivedAt\n    }\n    fields {\n      ...FieldSettings_field\n    }\n  }\n": typeof types.FieldSettings_SettingsFragmentDoc,
    "\n  query FieldSettings {\n    fieldSettings {\n      ...FieldSettings_settings\n    }\n  }\n": typeof types.FieldSettingsDocument,
    "\n  query SheetsLackingField($key: String, $sheetKind: SheetKind!) {\n    sheetsLackingField(key: $key, sheetKind: $sheetKind)\n  }\n": typeof types.SheetsLackingFieldDocument,
    "\n  mutation SaveFieldSettings($input: SaveFieldSettingsInput!) {\n    saveFieldSettings(input: $input) {\n      fieldSettings {\n        ...FieldSettings_settings\n      }\n      theirChanges {\n        key\n        label\n        by\n        at\n        sheetKind\n        summary\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SaveFieldSettingsDocument,
    "\n  mutation SaveFieldSections($input: SaveFieldSectionsInput!) {\n    saveFieldSections(input: $input) {\n      fieldSettings {\n        ...FieldSettings_settings\n      }\n      theirChanges {\n        key\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SaveFieldSectionsDocument,
    "\n  fragment OwnField_payload on OwnFieldPayload {\n    fieldSettings {\n      ...FieldSettings_settings\n    }\n    theirChanges {\n      key\n      label\n      by\n      at\n      sheetKind\n      summary\n    }\n    errors {\n      message\n      path\n    }\n  }\n": typeof types.OwnField_PayloadFragmentDoc,
    "\n  mutation CreateOwnField($input: OwnFieldInput!) {\n    createOwnField(input: $input) {\n      ...OwnField_payload\n    }\n  }\n": typeof types.CreateOwnFieldDocument,
    "\n  mutation UpdateOwnField($key: String!, $input: OwnFieldChangesInput!) {\n    updateOwnField(key: $key, input: $input) {\n      ...OwnField_payload\n    }\n  }\n": typeof types.UpdateOwnFieldDocument,
    "\n  mutation ArchiveOwnField($key: String!) {\n    archiveOwnField(key: $key) {\n      ...OwnField_payload\n    }\n  }\n": typeof types.ArchiveOwnFieldDocument,
    "\n  mutation RestoreOwnField($key: String!) {\n    restoreOwnField(key: $key) {\n      ...OwnField_payload\n    }\n  }\n": typeof types.RestoreOwnFieldDocument,
    "\n  query FieldSettingsFile {\n    fieldSettingsFile\n  }\n": typeof types.FieldSettingsFileDocument,
    "\n  mutation ImportFieldSettings($input: ImportFieldSettingsInput!) {\n    importFieldSettings(input: $input) {\n      fieldSettings {\n        ...FieldSettings_settings\n      }\n      previewedVersion\n      changes {\n        id\n        label\n        summary\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ImportFieldSettingsDocument,
    "\n  query FieldSettingHistory($after: String) {\n    fieldSettingHistory(first: 50, after: $after) {\n      nodes {\n        id\n        version\n        label\n        by\n        at\n        summary\n        parts {\n          label\n          before\n          after\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.FieldSettingHistoryDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.SetLanguageDocument,
    "\n  query ApiKeys {\n    apiKeys {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      lastUsedAt\n      revokedAt\n    }\n  }\n": typeof types.ApiKeysDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      secret\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  query Colleagues {\n    users {\n      id\n      firstName\n      lastName\n      fullName\n      email\n      role\n      seesPayroll\n      state\n      lastSignInAt\n      viewerCanEdit\n    }\n  }\n": typeof types.ColleaguesDocument,
    "\n  query InvitationsByEmail {\n    invitationsByEmail\n  }\n": typeof types.InvitationsByEmailDocument,
    "\n  mutation UpdateColleague($input: UpdateColleagueInput!) {\n    updateColleague(input: $input) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.UpdateColleagueDocument,
    "\n  mutation InviteColleague($input: InviteColleagueInput!) {\n    inviteColleague(input: $input) {\n      user {\n        id\n        fullName\n      }\n      invitationUrl\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.InviteColleagueDocument,
    "\n  mutation ReactivateColleague($userId: ID!) {\n    reactivateColleague(userId: $userId) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ReactivateColleagueDocument,
    "\n  mutation DeactivateColleague($userId: ID!) {\n    deactivateColleague(userId: $userId) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.DeactivateColleagueDocument,
    "\n  mutation RenewInvitation($userId: ID!) {\n    renewInvitation(userId: $userId) {\n      invitationUrl\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RenewInvitationDocument,
    "\n  mutation ResetPassword($userId: ID!) {\n    resetPassword(userId: $userId) {\n      invitationUrl\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation ArchiveEstablishment($id: ID!) {\n    archiveEstablishment(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ArchiveEstablishmentDocument,
    "\n  mutation SaveEstablishment($input: SaveEstablishmentInput!) {\n    saveEstablishment(input: $input) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SaveEstablishmentDocument,
    "\n  query Establishments {\n    agency {\n      id\n      establishments {\n        id\n        name\n        addressLine1\n        postcode\n        city\n        phone\n        archivedAt\n      }\n    }\n  }\n": typeof types.EstablishmentsDocument,
    "\n  mutation RestoreEstablishment($id: ID!) {\n    restoreEstablishment(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RestoreEstablishmentDocument,
    "\n  mutation SetModule($module: ModuleKey!, $on: Boolean!) {\n    setModule(module: $module, on: $on) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SetModuleDocument,
    "\n  query Modules {\n    agency {\n      id\n      modules\n      availableModules\n    }\n  }\n": typeof types.ModulesDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      viewer {\n        user {\n          language\n        }\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      agencyName\n      firstName\n      email\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        user {\n          language\n        }\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query Viewer {\n    viewer {\n      user {\n        id\n        fullName\n        email\n        role\n        seesPayroll\n        language\n      }\n      agency {\n        id\n        name\n        modules\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query UnreadNotifications {\n    unreadNotificationCount\n  }\n": typeof types.UnreadNotificationsDocument,
    "\n  query Notifications {\n    notifications(first: 30) {\n      nodes {\n        id\n        title\n        place\n        workerId\n        createdAt\n        readAt\n      }\n    }\n  }\n": typeof types.NotificationsDocument,
    "\n  mutation MarkNotificationRead($id: ID!) {\n    markNotificationRead(id: $id) {\n      unreadNotificationCount\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.MarkNotificationReadDocument,
    "\n  mutation MarkAllNotificationsRead($newestSeen: ID!) {\n    markAllNotificationsRead(newestSeen: $newestSeen) {\n      unreadNotificationCount\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.MarkAllNotificationsReadDocument,
    "\n  query WorkerChoices {\n    agency {\n      establishments {\n        id\n        name\n        archivedAt\n      }\n    }\n    users {\n      id\n      fullName\n      state\n    }\n    sectors {\n      id\n      label\n      archivedAt\n    }\n  }\n": typeof types.WorkerChoicesDocument,
    "\n  query WorkerFields {\n    fieldSettings {\n      fields {\n        key\n        origin\n        label\n        type\n        searchable\n        archivedAt\n        options {\n          key\n          label\n          archived\n          mergedInto\n        }\n      }\n    }\n  }\n": typeof types.WorkerFieldsDocument,
    "\n  mutation ExportWorkers($input: ExportWorkersInput!) {\n    exportWorkers(input: $input) {\n      export {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ExportWorkersDocument,
    "\n  query WorkerExport($id: ID!) {\n    workerExport(id: $id) {\n      state\n      rowCount\n    }\n  }\n": typeof types.WorkerExportDocument,
    "\n  mutation StopWorkerExport($id: ID!) {\n    stopWorkerExport(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.StopWorkerExportDocument,
    "\n  fragment WorkerRow_worker on Worker {\n    id\n    displayName\n    photo {\n      small: url(size: SMALL)\n    }\n    registrationNumber\n    nature\n    status\n    manager {\n      id\n      fullName\n    }\n    establishment {\n      id\n      name\n    }\n    sectors {\n      id\n      label\n    }\n    mobilePhone\n    email\n    mainAddress {\n      city\n    }\n    createdAt\n    updatedAt\n    values(keys: $keys)\n  }\n": typeof types.WorkerRow_WorkerFragmentDoc,
    "\n  query Workers($filter: WorkerFilter!, $sort: WorkerSort!, $keys: [String!]!, $after: String) {\n    workers(filter: $filter, sort: $sort, first: 100, after: $after) {\n      nodes {\n        ...WorkerRow_worker\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.WorkersDocument,
    "\n  query WorkerCount($filter: WorkerFilter!) {\n    workers(filter: $filter, first: 1) {\n      count {\n        value\n        capped\n      }\n    }\n  }\n": typeof types.WorkerCountDocument,
    "\n  query WorkerListProperties {\n    workerListProperties {\n      key\n      label\n      type\n      origin\n      options {\n        key\n        label\n        archived\n      }\n      operators\n      sortable\n      showable\n    }\n  }\n": typeof types.WorkerListPropertiesDocument,
    "\n  fragment WorkerView_view on WorkerView {\n    id\n    name\n    shared\n    isOwn\n    isDefault\n    viewerCanEdit\n    columns\n    sort {\n      key\n      direction\n      by {\n        property\n        direction\n      }\n    }\n    filter {\n      search\n      statuses\n      natures\n      sheetKinds\n      managerIds\n      sectorIds\n      establishmentIds\n      lacking {\n        key\n        sheetKind\n      }\n      ownFields {\n        key\n        equals\n        from\n        to\n      }\n      rule {\n        match\n        conditions {\n          property\n          operator\n          values\n        }\n        groups {\n          match\n          conditions {\n            property\n            operator\n            values\n          }\n        }\n      }\n    }\n  }\n": typeof types.WorkerView_ViewFragmentDoc,
    "\n  query WorkerViews {\n    workerViews {\n      ...WorkerView_view\n    }\n  }\n": typeof types.WorkerViewsDocument,
    "\n  mutation SaveWorkerView($input: SaveWorkerViewInput!) {\n    saveWorkerView(input: $input) {\n      view {\n        ...WorkerView_view\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SaveWorkerViewDocument,
    "\n  mutation DeleteWorkerView($id: ID!) {\n    deleteWorkerView(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.DeleteWorkerViewDocument,
    "\n  mutation RestoreWorkerView($id: ID!) {\n    restoreWorkerView(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RestoreWorkerViewDocument,
    "\n  mutation SetDefaultWorkerView($id: ID) {\n    setDefaultWorkerView(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.SetDefaultWorkerViewDocument,
    "\n  query FoundWorkers($search: String!) {\n    workers(filter: { search: $search }, first: 8) {\n      nodes {\n        id\n        displayName\n        registrationNumber\n        status\n      }\n    }\n  }\n": typeof types.FoundWorkersDocument,
    "\n  mutation SetWorkerPhoto($workerId: ID!, $uploadId: ID!) {\n    setWorkerPhoto(workerId: $workerId, uploadId: $uploadId) {\n      worker {\n        photo {\n          id\n          medium: url(size: MEDIUM)\n          large: url(size: LARGE)\n        }\n      }\n      previousPhotoId\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.SetWorkerPhotoDocument,
    "\n  mutation RemoveWorkerPhoto($workerId: ID!) {\n    removeWorkerPhoto(workerId: $workerId) {\n      worker {\n        photo {\n          id\n          medium: url(size: MEDIUM)\n          large: url(size: LARGE)\n        }\n      }\n      previousPhotoId\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.RemoveWorkerPhotoDocument,
    "\n  mutation RestoreWorkerPhoto($workerId: ID!, $photoId: ID!) {\n    restoreWorkerPhoto(workerId: $workerId, photoId: $photoId) {\n      worker {\n        photo {\n          id\n          medium: url(size: MEDIUM)\n          large: url(size: LARGE)\n        }\n      }\n      previousPhotoId\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.RestoreWorkerPhotoDocument,
    "\n  fragment Sectors_sector on Sector {\n    id\n    code\n    label\n    establishment {\n      id\n      name\n    }\n    archivedAt\n  }\n": typeof types.Sectors_SectorFragmentDoc,
    "\n  query Sectors {\n    sectors {\n      ...Sectors_sector\n    }\n    agency {\n      establishments {\n        id\n        name\n        archivedAt\n      }\n    }\n  }\n": typeof types.SectorsDocument,
    "\n  mutation SaveSector($input: SaveSectorInput!) {\n    saveSector(input: $input) {\n      sector {\n        ...Sectors_sector\n      }\n      errors {\n        message\n        path\n      }\n    }\n  }\n": typeof types.SaveSectorDocument,
    "\n  mutation RestoreSector($id: ID!) {\n    restoreSector(id: $id) {\n      sector {\n        ...Sectors_sector\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.RestoreSectorDocument,
    "\n  mutation ArchiveSector($id: ID!) {\n    archiveSector(id: $id) {\n      sector {\n        ...Sectors_sector\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.ArchiveSectorDocument,
    "\n  query WorkerHistory($id: ID!, $after: String, $subjects: [HistorySubject!]) {\n    worker(id: $id) {\n      history(first: 20, after: $after, subjects: $subjects) {\n        nodes {\n          id\n          at\n          by {\n            name\n            kind\n          }\n          door\n          act\n          title\n          version\n          changes {\n            key\n            label\n            before\n            after\n            restorable\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.WorkerHistoryDocument,
    "\n  query WorkerAsOf($id: ID!, $at: DateTime!) {\n    workerAsOf(id: $id, at: $at) {\n      version\n      values {\n        key\n        label\n        value\n        now\n        changedSince\n        restorable\n      }\n    }\n  }\n": typeof types.WorkerAsOfDocument,
    "\n  mutation RestoreWorkerValue($input: RestoreWorkerValueInput!) {\n    restoreWorkerValue(input: $input) {\n      worker {\n        ...SheetWorker_worker\n      }\n      warnings {\n        message\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.RestoreWorkerValueDocument,
    "\n  fragment SheetField_field on SheetField {\n    key\n    origin\n    tab\n    section\n    label\n    help\n    type\n    required\n    requiredBefore\n    demanded\n    shownWhen\n    requiredWhen\n    parentKey\n    editable\n    sensitive\n    options {\n      key\n      label\n      offeredWhen\n    }\n    limits {\n      minLength\n      maxLength\n      min\n      max\n    }\n    defaultValue\n  }\n": typeof types.SheetField_FieldFragmentDoc,
    "\n  fragment SheetLayout_section on FieldSection {\n    key\n    label\n    tab\n    columns\n  }\n": typeof types.SheetLayout_SectionFragmentDoc,
    "\n  query SheetFields($sheetKind: SheetKind!, $nature: WorkerNature!) {\n    sheetFields(sheetKind: $sheetKind, nature: $nature) {\n      ...SheetField_field\n    }\n    sheetSections {\n      ...SheetLayout_section\n    }\n  }\n": typeof types.SheetFieldsDocument,
    "\n  fragment SheetWorker_worker on Worker {\n    id\n    version\n    sheetKind\n    nature\n    status\n    displayName\n    photo {\n      id\n      medium: url(size: MEDIUM)\n      large: url(size: LARGE)\n    }\n    registrationNumber\n    fileNumber\n    newRegistrationNumberDueAs\n    formerNumbers {\n      kind\n      number\n      from\n      until\n    }\n    title\n    lastName\n    birthName\n    firstName\n    companyName\n    legalStatus\n    siret\n    vatNumber\n    activity\n    manager {\n      id\n      fullName\n    }\n    establishment {\n      id\n      name\n    }\n    sectors {\n      id\n      label\n    }\n    language\n    email\n    mobilePhone\n    landlinePhone\n    mainAddress {\n      line1\n      line2\n      postcode\n      city\n      country\n    }\n    secondaryAddress {\n      line1\n      line2\n      postcode\n      city\n      country\n    }\n    billingAddress {\n      line1\n      line2\n      postcode\n      city\n      country\n    }\n    birthDate\n    birthPlace\n    birthDepartment\n    birthCountry\n    nationality\n    familySituation\n    nir\n    ntt\n    residencePermitNumber\n    residencePermitExpiry\n    drivingLicence\n    transport\n    transportPass\n    contractType\n    contractMode\n    contractStart\n    contractEnd\n    trialPeriodEnd\n    weeklyHours\n    qualification\n    collectiveAgreement\n    paymentMethod\n    iban\n    bic\n    accountHolder\n    accountingAccount\n    comment\n    ownFields\n    withheldFields {\n      key\n      masked\n    }\n    createdAt\n    createdBy {\n      name\n      kind\n    }\n    updatedAt\n    isFavorite\n    viewerCanEdit\n    viewerCanDelete\n  }\n": typeof types.SheetWorker_WorkerFragmentDoc,
    "\n  query WorkerSheet($id: ID!) {\n    worker(id: $id) {\n      ...SheetWorker_worker\n    }\n  }\n": typeof types.WorkerSheetDocument,
    "\n  mutation CreateWorker($input: CreateWorkerInput!) {\n    createWorker(input: $input) {\n      worker {\n        id\n      }\n      warnings {\n        message\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CreateWorkerDocument,
    "\n  mutation UpdateWorker($input: UpdateWorkerInput!) {\n    updateWorker(input: $input) {\n      worker {\n        ...SheetWorker_worker\n      }\n      warnings {\n        message\n      }\n      conflict {\n        by\n        at\n        changes {\n          key\n          label\n          before\n          theirs\n          yours\n          yoursGiven\n        }\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.UpdateWorkerDocument,
    "\n  mutation SetWorkerFavorite($workerId: ID!, $favorite: Boolean!) {\n    setWorkerFavorite(workerId: $workerId, favorite: $favorite) {\n      worker {\n        isFavorite\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.SetWorkerFavoriteDocument,
    "\n  query WorkerNeighbours($id: ID!, $filter: WorkerFilter!, $sort: WorkerSort!) {\n    workerNeighbours(id: $id, filter: $filter, sort: $sort) {\n      first\n      previous\n      next\n      last\n    }\n  }\n": typeof types.WorkerNeighboursDocument,
    "\n  query WorkerDeletion($id: ID!) {\n    workerDeletion(id: $id) {\n      nameToType\n      items {\n        label\n        count\n      }\n    }\n  }\n": typeof types.WorkerDeletionDocument,
    "\n  mutation DeleteWorker($input: DeleteWorkerInput!) {\n    deleteWorker(input: $input) {\n      deletedId\n      errors {\n        message\n        path\n      }\n    }\n  }\n": typeof types.DeleteWorkerDocument,
};
const documents: Documents = {
    "\n  query SheetsHoldingOption($key: String!, $option: String!) {\n    sheetsHoldingOption(key: $key, option: $option)\n  }\n": types.SheetsHoldingOptionDocument,
    "\n  mutation MergeOptions($input: MergeOptionsInput!) {\n    mergeOptions(input: $input) {\n      ...OwnField_payload\n    }\n  }\n": types.MergeOptionsDocument,
    "\n  fragment FieldSettings_field on FieldDefinition {\n    key\n    origin\n    tab\n    section\n    label\n    labels {\n      fr\n      en\n    }\n    helps {\n      fr\n      en\n    }\n    type\n    locked\n    sensitive\n    unique\n    searchable\n    options {\n      key\n      label\n      labels {\n        fr\n        en\n      }\n      archived\n      mergedInto\n      offeredWhen\n    }\n    limits {\n      minLength\n      maxLength\n      min\n      max\n      minDay\n      maxDay\n      pattern\n      messages {\n        fr\n        en\n      }\n    }\n    defaultValue\n    archivedAt\n    parentKey\n    visibleFrom\n    editableFrom\n    printed\n    hiddenWhenEmpty\n    module\n    natures\n    settings {\n      sheetKind\n      shown\n      required\n      requiredBefore\n      shownWhen\n      requiredWhen\n    }\n  }\n": types.FieldSettings_FieldFragmentDoc,
    "\n  fragment FieldSettings_settings on FieldSettings {\n    version\n    sheetKinds\n    ownFieldTypes {\n      type\n      hasOptions\n      limits\n      canBeUnique\n      canBeSearched\n    }\n    sections {\n      key\n      label\n      labels {\n        fr\n        en\n      }\n      tab\n      columns\n      archivedAt\n    }\n    fields {\n      ...FieldSettings_field\n    }\n  }\n": types.FieldSettings_SettingsFragmentDoc,
    "\n  query FieldSettings {\n    fieldSettings {\n      ...FieldSettings_settings\n    }\n  }\n": types.FieldSettingsDocument,
    "\n  query SheetsLackingField($key: String, $sheetKind: SheetKind!) {\n    sheetsLackingField(key: $key, sheetKind: $sheetKind)\n  }\n": types.SheetsLackingFieldDocument,
    "\n  mutation SaveFieldSettings($input: SaveFieldSettingsInput!) {\n    saveFieldSettings(input: $input) {\n      fieldSettings {\n        ...FieldSettings_settings\n      }\n      theirChanges {\n        key\n        label\n        by\n        at\n        sheetKind\n        summary\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SaveFieldSettingsDocument,
    "\n  mutation SaveFieldSections($input: SaveFieldSectionsInput!) {\n    saveFieldSections(input: $input) {\n      fieldSettings {\n        ...FieldSettings_settings\n      }\n      theirChanges {\n        key\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SaveFieldSectionsDocument,
    "\n  fragment OwnField_payload on OwnFieldPayload {\n    fieldSettings {\n      ...FieldSettings_settings\n    }\n    theirChanges {\n      key\n      label\n      by\n      at\n      sheetKind\n      summary\n    }\n    errors {\n      message\n      path\n    }\n  }\n": types.OwnField_PayloadFragmentDoc,
    "\n  mutation CreateOwnField($input: OwnFieldInput!) {\n    createOwnField(input: $input) {\n      ...OwnField_payload\n    }\n  }\n": types.CreateOwnFieldDocument,
    "\n  mutation UpdateOwnField($key: String!, $input: OwnFieldChangesInput!) {\n    updateOwnField(key: $key, input: $input) {\n      ...OwnField_payload\n    }\n  }\n": types.UpdateOwnFieldDocument,
    "\n  mutation ArchiveOwnField($key: String!) {\n    archiveOwnField(key: $key) {\n      ...OwnField_payload\n    }\n  }\n": types.ArchiveOwnFieldDocument,
    "\n  mutation RestoreOwnField($key: String!) {\n    restoreOwnField(key: $key) {\n      ...OwnField_payload\n    }\n  }\n": types.RestoreOwnFieldDocument,
    "\n  query FieldSettingsFile {\n    fieldSettingsFile\n  }\n": types.FieldSettingsFileDocument,
    "\n  mutation ImportFieldSettings($input: ImportFieldSettingsInput!) {\n    importFieldSettings(input: $input) {\n      fieldSettings {\n        ...FieldSettings_settings\n      }\n      previewedVersion\n      changes {\n        id\n        label\n        summary\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ImportFieldSettingsDocument,
    "\n  query FieldSettingHistory($after: String) {\n    fieldSettingHistory(first: 50, after: $after) {\n      nodes {\n        id\n        version\n        label\n        by\n        at\n        summary\n        parts {\n          label\n          before\n          after\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.FieldSettingHistoryDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      errors {\n        message\n      }\n    }\n  }\n": types.SetLanguageDocument,
    "\n  query ApiKeys {\n    apiKeys {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      lastUsedAt\n      revokedAt\n    }\n  }\n": types.ApiKeysDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      secret\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RevokeApiKeyDocument,
    "\n  query Colleagues {\n    users {\n      id\n      firstName\n      lastName\n      fullName\n      email\n      role\n      seesPayroll\n      state\n      lastSignInAt\n      viewerCanEdit\n    }\n  }\n": types.ColleaguesDocument,
    "\n  query InvitationsByEmail {\n    invitationsByEmail\n  }\n": types.InvitationsByEmailDocument,
    "\n  mutation UpdateColleague($input: UpdateColleagueInput!) {\n    updateColleague(input: $input) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.UpdateColleagueDocument,
    "\n  mutation InviteColleague($input: InviteColleagueInput!) {\n    inviteColleague(input: $input) {\n      user {\n        id\n        fullName\n      }\n      invitationUrl\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.InviteColleagueDocument,
    "\n  mutation ReactivateColleague($userId: ID!) {\n    reactivateColleague(userId: $userId) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ReactivateColleagueDocument,
    "\n  mutation DeactivateColleague($userId: ID!) {\n    deactivateColleague(userId: $userId) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.DeactivateColleagueDocument,
    "\n  mutation RenewInvitation($userId: ID!) {\n    renewInvitation(userId: $userId) {\n      invitationUrl\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RenewInvitationDocument,
    "\n  mutation ResetPassword($userId: ID!) {\n    resetPassword(userId: $userId) {\n      invitationUrl\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation ArchiveEstablishment($id: ID!) {\n    archiveEstablishment(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ArchiveEstablishmentDocument,
    "\n  mutation SaveEstablishment($input: SaveEstablishmentInput!) {\n    saveEstablishment(input: $input) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SaveEstablishmentDocument,
    "\n  query Establishments {\n    agency {\n      id\n      establishments {\n        id\n        name\n        addressLine1\n        postcode\n        city\n        phone\n        archivedAt\n      }\n    }\n  }\n": types.EstablishmentsDocument,
    "\n  mutation RestoreEstablishment($id: ID!) {\n    restoreEstablishment(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RestoreEstablishmentDocument,
    "\n  mutation SetModule($module: ModuleKey!, $on: Boolean!) {\n    setModule(module: $module, on: $on) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SetModuleDocument,
    "\n  query Modules {\n    agency {\n      id\n      modules\n      availableModules\n    }\n  }\n": types.ModulesDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      viewer {\n        user {\n          language\n        }\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      agencyName\n      firstName\n      email\n    }\n  }\n": types.InvitationDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        user {\n          language\n        }\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      errors {\n        message\n      }\n    }\n  }\n": types.SignOutDocument,
    "\n  query Viewer {\n    viewer {\n      user {\n        id\n        fullName\n        email\n        role\n        seesPayroll\n        language\n      }\n      agency {\n        id\n        name\n        modules\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query UnreadNotifications {\n    unreadNotificationCount\n  }\n": types.UnreadNotificationsDocument,
    "\n  query Notifications {\n    notifications(first: 30) {\n      nodes {\n        id\n        title\n        place\n        workerId\n        createdAt\n        readAt\n      }\n    }\n  }\n": types.NotificationsDocument,
    "\n  mutation MarkNotificationRead($id: ID!) {\n    markNotificationRead(id: $id) {\n      unreadNotificationCount\n      errors {\n        message\n      }\n    }\n  }\n": types.MarkNotificationReadDocument,
    "\n  mutation MarkAllNotificationsRead($newestSeen: ID!) {\n    markAllNotificationsRead(newestSeen: $newestSeen) {\n      unreadNotificationCount\n      errors {\n        message\n      }\n    }\n  }\n": types.MarkAllNotificationsReadDocument,
    "\n  query WorkerChoices {\n    agency {\n      establishments {\n        id\n        name\n        archivedAt\n      }\n    }\n    users {\n      id\n      fullName\n      state\n    }\n    sectors {\n      id\n      label\n      archivedAt\n    }\n  }\n": types.WorkerChoicesDocument,
    "\n  query WorkerFields {\n    fieldSettings {\n      fields {\n        key\n        origin\n        label\n        type\n        searchable\n        archivedAt\n        options {\n          key\n          label\n          archived\n          mergedInto\n        }\n      }\n    }\n  }\n": types.WorkerFieldsDocument,
    "\n  mutation ExportWorkers($input: ExportWorkersInput!) {\n    exportWorkers(input: $input) {\n      export {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ExportWorkersDocument,
    "\n  query WorkerExport($id: ID!) {\n    workerExport(id: $id) {\n      state\n      rowCount\n    }\n  }\n": types.WorkerExportDocument,
    "\n  mutation StopWorkerExport($id: ID!) {\n    stopWorkerExport(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.StopWorkerExportDocument,
    "\n  fragment WorkerRow_worker on Worker {\n    id\n    displayName\n    photo {\n      small: url(size: SMALL)\n    }\n    registrationNumber\n    nature\n    status\n    manager {\n      id\n      fullName\n    }\n    establishment {\n      id\n      name\n    }\n    sectors {\n      id\n      label\n    }\n    mobilePhone\n    email\n    mainAddress {\n      city\n    }\n    createdAt\n    updatedAt\n    values(keys: $keys)\n  }\n": types.WorkerRow_WorkerFragmentDoc,
    "\n  query Workers($filter: WorkerFilter!, $sort: WorkerSort!, $keys: [String!]!, $after: String) {\n    workers(filter: $filter, sort: $sort, first: 100, after: $after) {\n      nodes {\n        ...WorkerRow_worker\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.WorkersDocument,
    "\n  query WorkerCount($filter: WorkerFilter!) {\n    workers(filter: $filter, first: 1) {\n      count {\n        value\n        capped\n      }\n    }\n  }\n": types.WorkerCountDocument,
    "\n  query WorkerListProperties {\n    workerListProperties {\n      key\n      label\n      type\n      origin\n      options {\n        key\n        label\n        archived\n      }\n      operators\n      sortable\n      showable\n    }\n  }\n": types.WorkerListPropertiesDocument,
    "\n  fragment WorkerView_view on WorkerView {\n    id\n    name\n    shared\n    isOwn\n    isDefault\n    viewerCanEdit\n    columns\n    sort {\n      key\n      direction\n      by {\n        property\n        direction\n      }\n    }\n    filter {\n      search\n      statuses\n      natures\n      sheetKinds\n      managerIds\n      sectorIds\n      establishmentIds\n      lacking {\n        key\n        sheetKind\n      }\n      ownFields {\n        key\n        equals\n        from\n        to\n      }\n      rule {\n        match\n        conditions {\n          property\n          operator\n          values\n        }\n        groups {\n          match\n          conditions {\n            property\n            operator\n            values\n          }\n        }\n      }\n    }\n  }\n": types.WorkerView_ViewFragmentDoc,
    "\n  query WorkerViews {\n    workerViews {\n      ...WorkerView_view\n    }\n  }\n": types.WorkerViewsDocument,
    "\n  mutation SaveWorkerView($input: SaveWorkerViewInput!) {\n    saveWorkerView(input: $input) {\n      view {\n        ...WorkerView_view\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SaveWorkerViewDocument,
    "\n  mutation DeleteWorkerView($id: ID!) {\n    deleteWorkerView(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.DeleteWorkerViewDocument,
    "\n  mutation RestoreWorkerView($id: ID!) {\n    restoreWorkerView(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RestoreWorkerViewDocument,
    "\n  mutation SetDefaultWorkerView($id: ID) {\n    setDefaultWorkerView(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.SetDefaultWorkerViewDocument,
    "\n  query FoundWorkers($search: String!) {\n    workers(filter: { search: $search }, first: 8) {\n      nodes {\n        id\n        displayName\n        registrationNumber\n        status\n      }\n    }\n  }\n": types.FoundWorkersDocument,
    "\n  mutation SetWorkerPhoto($workerId: ID!, $uploadId: ID!) {\n    setWorkerPhoto(workerId: $workerId, uploadId: $uploadId) {\n      worker {\n        photo {\n          id\n          medium: url(size: MEDIUM)\n          large: url(size: LARGE)\n        }\n      }\n      previousPhotoId\n      errors {\n        message\n      }\n    }\n  }\n": types.SetWorkerPhotoDocument,
    "\n  mutation RemoveWorkerPhoto($workerId: ID!) {\n    removeWorkerPhoto(workerId: $workerId) {\n      worker {\n        photo {\n          id\n          medium: url(size: MEDIUM)\n          large: url(size: LARGE)\n        }\n      }\n      previousPhotoId\n      errors {\n        message\n      }\n    }\n  }\n": types.RemoveWorkerPhotoDocument,
    "\n  mutation RestoreWorkerPhoto($workerId: ID!, $photoId: ID!) {\n    restoreWorkerPhoto(workerId: $workerId, photoId: $photoId) {\n      worker {\n        photo {\n          id\n          medium: url(size: MEDIUM)\n          large: url(size: LARGE)\n        }\n      }\n      previousPhotoId\n      errors {\n        message\n      }\n    }\n  }\n": types.RestoreWorkerPhotoDocument,
    "\n  fragment Sectors_sector on Sector {\n    id\n    code\n    label\n    establishment {\n      id\n      name\n    }\n    archivedAt\n  }\n": types.Sectors_SectorFragmentDoc,
    "\n  query Sectors {\n    sectors {\n      ...Sectors_sector\n    }\n    agency {\n      establishments {\n        id\n        name\n        archivedAt\n      }\n    }\n  }\n": types.SectorsDocument,
    "\n  mutation SaveSector($input: SaveSectorInput!) {\n    saveSector(input: $input) {\n      sector {\n        ...Sectors_sector\n      }\n      errors {\n        message\n        path\n      }\n    }\n  }\n": types.SaveSectorDocument,
    "\n  mutation RestoreSector($id: ID!) {\n    restoreSector(id: $id) {\n      sector {\n        ...Sectors_sector\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.RestoreSectorDocument,
    "\n  mutation ArchiveSector($id: ID!) {\n    archiveSector(id: $id) {\n      sector {\n        ...Sectors_sector\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.ArchiveSectorDocument,
    "\n  query WorkerHistory($id: ID!, $after: String, $subjects: [HistorySubject!]) {\n    worker(id: $id) {\n      history(first: 20, after: $after, subjects: $subjects) {\n        nodes {\n          id\n          at\n          by {\n            name\n            kind\n          }\n          door\n          act\n          title\n          version\n          changes {\n            key\n            label\n            before\n            after\n            restorable\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.WorkerHistoryDocument,
    "\n  query WorkerAsOf($id: ID!, $at: DateTime!) {\n    workerAsOf(id: $id, at: $at) {\n      version\n      values {\n        key\n        label\n        value\n        now\n        changedSince\n        restorable\n      }\n    }\n  }\n": types.WorkerAsOfDocument,
    "\n  mutation RestoreWorkerValue($input: RestoreWorkerValueInput!) {\n    restoreWorkerValue(input: $input) {\n      worker {\n        ...SheetWorker_worker\n      }\n      warnings {\n        message\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.RestoreWorkerValueDocument,
    "\n  fragment SheetField_field on SheetField {\n    key\n    origin\n    tab\n    section\n    label\n    help\n    type\n    required\n    requiredBefore\n    demanded\n    shownWhen\n    requiredWhen\n    parentKey\n    editable\n    sensitive\n    options {\n      key\n      label\n      offeredWhen\n    }\n    limits {\n      minLength\n      maxLength\n      min\n      max\n    }\n    defaultValue\n  }\n": types.SheetField_FieldFragmentDoc,
    "\n  fragment SheetLayout_section on FieldSection {\n    key\n    label\n    tab\n    columns\n  }\n": types.SheetLayout_SectionFragmentDoc,
    "\n  query SheetFields($sheetKind: SheetKind!, $nature: WorkerNature!) {\n    sheetFields(sheetKind: $sheetKind, nature: $nature) {\n      ...SheetField_field\n    }\n    sheetSections {\n      ...SheetLayout_section\n    }\n  }\n": types.SheetFieldsDocument,
    "\n  fragment SheetWorker_worker on Worker {\n    id\n    version\n    sheetKind\n    nature\n    status\n    displayName\n    photo {\n      id\n      medium: url(size: MEDIUM)\n      large: url(size: LARGE)\n    }\n    registrationNumber\n    fileNumber\n    newRegistrationNumberDueAs\n    formerNumbers {\n      kind\n      number\n      from\n      until\n    }\n    title\n    lastName\n    birthName\n    firstName\n    companyName\n    legalStatus\n    siret\n    vatNumber\n    activity\n    manager {\n      id\n      fullName\n    }\n    establishment {\n      id\n      name\n    }\n    sectors {\n      id\n      label\n    }\n    language\n    email\n    mobilePhone\n    landlinePhone\n    mainAddress {\n      line1\n      line2\n      postcode\n      city\n      country\n    }\n    secondaryAddress {\n      line1\n      line2\n      postcode\n      city\n      country\n    }\n    billingAddress {\n      line1\n      line2\n      postcode\n      city\n      country\n    }\n    birthDate\n    birthPlace\n    birthDepartment\n    birthCountry\n    nationality\n    familySituation\n    nir\n    ntt\n    residencePermitNumber\n    residencePermitExpiry\n    drivingLicence\n    transport\n    transportPass\n    contractType\n    contractMode\n    contractStart\n    contractEnd\n    trialPeriodEnd\n    weeklyHours\n    qualification\n    collectiveAgreement\n    paymentMethod\n    iban\n    bic\n    accountHolder\n    accountingAccount\n    comment\n    ownFields\n    withheldFields {\n      key\n      masked\n    }\n    createdAt\n    createdBy {\n      name\n      kind\n    }\n    updatedAt\n    isFavorite\n    viewerCanEdit\n    viewerCanDelete\n  }\n": types.SheetWorker_WorkerFragmentDoc,
    "\n  query WorkerSheet($id: ID!) {\n    worker(id: $id) {\n      ...SheetWorker_worker\n    }\n  }\n": types.WorkerSheetDocument,
    "\n  mutation CreateWorker($input: CreateWorkerInput!) {\n    createWorker(input: $input) {\n      worker {\n        id\n      }\n      warnings {\n        message\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CreateWorkerDocument,
    "\n  mutation UpdateWorker($input: UpdateWorkerInput!) {\n    updateWorker(input: $input) {\n      worker {\n        ...SheetWorker_worker\n      }\n      warnings {\n        message\n      }\n      conflict {\n        by\n        at\n        changes {\n          key\n          label\n          before\n          theirs\n          yours\n          yoursGiven\n        }\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.UpdateWorkerDocument,
    "\n  mutation SetWorkerFavorite($workerId: ID!, $favorite: Boolean!) {\n    setWorkerFavorite(workerId: $workerId, favorite: $favorite) {\n      worker {\n        isFavorite\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.SetWorkerFavoriteDocument,
    "\n  query WorkerNeighbours($id: ID!, $filter: WorkerFilter!, $sort: WorkerSort!) {\n    workerNeighbours(id: $id, filter: $filter, sort: $sort) {\n      first\n      previous\n      next\n      last\n    }\n  }\n": types.WorkerNeighboursDocument,
    "\n  query WorkerDeletion($id: ID!) {\n    workerDeletion(id: $id) {\n      nameToType\n      items {\n        label\n        count\n      }\n    }\n  }\n": types.WorkerDeletionDocument,
    "\n  mutation DeleteWorker($input: DeleteWorkerInput!) {\n    deleteWorker(input: $input) {\n      deletedId\n      errors {\n        message\n        path\n      }\n    }\n  }\n": types.DeleteWorkerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SheetsHoldingOption($key: String!, $option: String!) {\n    sheetsHoldingOption(key: $key, option: $option)\n  }\n"): typeof import('./graphql').SheetsHoldingOptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeOptions($input: MergeOptionsInput!) {\n    mergeOptions(input: $input) {\n      ...OwnField_payload\n    }\n  }\n"): typeof import('./graphql').MergeOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FieldSettings_field on FieldDefinition {\n    key\n    origin\n    tab\n    section\n    label\n    labels {\n      fr\n      en\n    }\n    helps {\n      fr\n      en\n    }\n    type\n    locked\n    sensitive\n    unique\n    searchable\n    options {\n      key\n      label\n      labels {\n        fr\n        en\n      }\n      archived\n      mergedInto\n      offeredWhen\n    }\n    limits {\n      minLength\n      maxLength\n      min\n      max\n      minDay\n      maxDay\n      pattern\n      messages {\n        fr\n        en\n      }\n    }\n    defaultValue\n    archivedAt\n    parentKey\n    visibleFrom\n    editableFrom\n    printed\n    hiddenWhenEmpty\n    module\n    natures\n    settings {\n      sheetKind\n      shown\n      required\n      requiredBefore\n      shownWhen\n      requiredWhen\n    }\n  }\n"): typeof import('./graphql').FieldSettings_FieldFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FieldSettings_settings on FieldSettings {\n    version\n    sheetKinds\n    ownFieldTypes {\n      type\n      hasOptions\n      limits\n      canBeUnique\n      canBeSearched\n    }\n    sections {\n      key\n      label\n      labels {\n        fr\n        en\n      }\n      tab\n      columns\n      archivedAt\n    }\n    fields {\n      ...FieldSettings_field\n    }\n  }\n"): typeof import('./graphql').FieldSettings_SettingsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FieldSettings {\n    fieldSettings {\n      ...FieldSettings_settings\n    }\n  }\n"): typeof import('./graphql').FieldSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SheetsLackingField($key: String, $sheetKind: SheetKind!) {\n    sheetsLackingField(key: $key, sheetKind: $sheetKind)\n  }\n"): typeof import('./graphql').SheetsLackingFieldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveFieldSettings($input: SaveFieldSettingsInput!) {\n    saveFieldSettings(input: $input) {\n      fieldSettings {\n        ...FieldSettings_settings\n      }\n      theirChanges {\n        key\n        label\n        by\n        at\n        sheetKind\n        summary\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').SaveFieldSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveFieldSections($input: SaveFieldSectionsInput!) {\n    saveFieldSections(input: $input) {\n      fieldSettings {\n        ...FieldSettings_settings\n      }\n      theirChanges {\n        key\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').SaveFieldSectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnField_payload on OwnFieldPayload {\n    fieldSettings {\n      ...FieldSettings_settings\n    }\n    theirChanges {\n      key\n      label\n      by\n      at\n      sheetKind\n      summary\n    }\n    errors {\n      message\n      path\n    }\n  }\n"): typeof import('./graphql').OwnField_PayloadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOwnField($input: OwnFieldInput!) {\n    createOwnField(input: $input) {\n      ...OwnField_payload\n    }\n  }\n"): typeof import('./graphql').CreateOwnFieldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateOwnField($key: String!, $input: OwnFieldChangesInput!) {\n    updateOwnField(key: $key, input: $input) {\n      ...OwnField_payload\n    }\n  }\n"): typeof import('./graphql').UpdateOwnFieldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveOwnField($key: String!) {\n    archiveOwnField(key: $key) {\n      ...OwnField_payload\n    }\n  }\n"): typeof import('./graphql').ArchiveOwnFieldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreOwnField($key: String!) {\n    restoreOwnField(key: $key) {\n      ...OwnField_payload\n    }\n  }\n"): typeof import('./graphql').RestoreOwnFieldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FieldSettingsFile {\n    fieldSettingsFile\n  }\n"): typeof import('./graphql').FieldSettingsFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportFieldSettings($input: ImportFieldSettingsInput!) {\n    importFieldSettings(input: $input) {\n      fieldSettings {\n        ...FieldSettings_settings\n      }\n      previewedVersion\n      changes {\n        id\n        label\n        summary\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').ImportFieldSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FieldSettingHistory($after: String) {\n    fieldSettingHistory(first: 50, after: $after) {\n      nodes {\n        id\n        version\n        label\n        by\n        at\n        summary\n        parts {\n          label\n          before\n          after\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').FieldSettingHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      errors {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SetLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeys {\n    apiKeys {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      lastUsedAt\n      revokedAt\n    }\n  }\n"): typeof import('./graphql').ApiKeysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      secret\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').CreateApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Colleagues {\n    users {\n      id\n      firstName\n      lastName\n      fullName\n      email\n      role\n      seesPayroll\n      state\n      lastSignInAt\n      viewerCanEdit\n    }\n  }\n"): typeof import('./graphql').ColleaguesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationsByEmail {\n    invitationsByEmail\n  }\n"): typeof import('./graphql').InvitationsByEmailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateColleague($input: UpdateColleagueInput!) {\n    updateColleague(input: $input) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateColleagueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteColleague($input: InviteColleagueInput!) {\n    inviteColleague(input: $input) {\n      user {\n        id\n        fullName\n      }\n      invitationUrl\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').InviteColleagueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactivateColleague($userId: ID!) {\n    reactivateColleague(userId: $userId) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').ReactivateColleagueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivateColleague($userId: ID!) {\n    deactivateColleague(userId: $userId) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').DeactivateColleagueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewInvitation($userId: ID!) {\n    renewInvitation(userId: $userId) {\n      invitationUrl\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').RenewInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($userId: ID!) {\n    resetPassword(userId: $userId) {\n      invitationUrl\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').ResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveEstablishment($id: ID!) {\n    archiveEstablishment(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').ArchiveEstablishmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveEstablishment($input: SaveEstablishmentInput!) {\n    saveEstablishment(input: $input) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').SaveEstablishmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Establishments {\n    agency {\n      id\n      establishments {\n        id\n        name\n        addressLine1\n        postcode\n        city\n        phone\n        archivedAt\n      }\n    }\n  }\n"): typeof import('./graphql').EstablishmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreEstablishment($id: ID!) {\n    restoreEstablishment(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').RestoreEstablishmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetModule($module: ModuleKey!, $on: Boolean!) {\n    setModule(module: $module, on: $on) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').SetModuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Modules {\n    agency {\n      id\n      modules\n      availableModules\n    }\n  }\n"): typeof import('./graphql').ModulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      viewer {\n        user {\n          language\n        }\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      agencyName\n      firstName\n      email\n    }\n  }\n"): typeof import('./graphql').InvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        user {\n          language\n        }\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      errors {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      user {\n        id\n        fullName\n        email\n        role\n        seesPayroll\n        language\n      }\n      agency {\n        id\n        name\n        modules\n      }\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadNotifications {\n    unreadNotificationCount\n  }\n"): typeof import('./graphql').UnreadNotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notifications {\n    notifications(first: 30) {\n      nodes {\n        id\n        title\n        place\n        workerId\n        createdAt\n        readAt\n      }\n    }\n  }\n"): typeof import('./graphql').NotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNotificationRead($id: ID!) {\n    markNotificationRead(id: $id) {\n      unreadNotificationCount\n      errors {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').MarkNotificationReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkAllNotificationsRead($newestSeen: ID!) {\n    markAllNotificationsRead(newestSeen: $newestSeen) {\n      unreadNotificationCount\n      errors {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').MarkAllNotificationsReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkerChoices {\n    agency {\n      establishments {\n        id\n        name\n        archivedAt\n      }\n    }\n    users {\n      id\n      fullName\n      state\n    }\n    sectors {\n      id\n      label\n      archivedAt\n    }\n  }\n"): typeof import('./graphql').WorkerChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkerFields {\n    fieldSettings {\n      fields {\n        key\n        origin\n        label\n        type\n        searchable\n        archivedAt\n        options {\n          key\n          label\n          archived\n          mergedInto\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WorkerFieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportWorkers($input: ExportWorkersInput!) {\n    exportWorkers(input: $input) {\n      export {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').ExportWorkersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkerExport($id: ID!) {\n    workerExport(id: $id) {\n      state\n      rowCount\n    }\n  }\n"): typeof import('./graphql').WorkerExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopWorkerExport($id: ID!) {\n    stopWorkerExport(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').StopWorkerExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkerRow_worker on Worker {\n    id\n    displayName\n    photo {\n      small: url(size: SMALL)\n    }\n    registrationNumber\n    nature\n    status\n    manager {\n      id\n      fullName\n    }\n    establishment {\n      id\n      name\n    }\n    sectors {\n      id\n      label\n    }\n    mobilePhone\n    email\n    mainAddress {\n      city\n    }\n    createdAt\n    updatedAt\n    values(keys: $keys)\n  }\n"): typeof import('./graphql').WorkerRow_WorkerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workers($filter: WorkerFilter!, $sort: WorkerSort!, $keys: [String!]!, $after: String) {\n    workers(filter: $filter, sort: $sort, first: 100, after: $after) {\n      nodes {\n        ...WorkerRow_worker\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').WorkersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkerCount($filter: WorkerFilter!) {\n    workers(filter: $filter, first: 1) {\n      count {\n        value\n        capped\n      }\n    }\n  }\n"): typeof import('./graphql').WorkerCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkerListProperties {\n    workerListProperties {\n      key\n      label\n      type\n      origin\n      options {\n        key\n        label\n        archived\n      }\n      operators\n      sortable\n      showable\n    }\n  }\n"): typeof import('./graphql').WorkerListPropertiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkerView_view on WorkerView {\n    id\n    name\n    shared\n    isOwn\n    isDefault\n    viewerCanEdit\n    columns\n    sort {\n      key\n      direction\n      by {\n        property\n        direction\n      }\n    }\n    filter {\n      search\n      statuses\n      natures\n      sheetKinds\n      managerIds\n      sectorIds\n      establishmentIds\n      lacking {\n        key\n        sheetKind\n      }\n      ownFields {\n        key\n        equals\n        from\n        to\n      }\n      rule {\n        match\n        conditions {\n          property\n          operator\n          values\n        }\n        groups {\n          match\n          conditions {\n            property\n            operator\n            values\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WorkerView_ViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkerViews {\n    workerViews {\n      ...WorkerView_view\n    }\n  }\n"): typeof import('./graphql').WorkerViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveWorkerView($input: SaveWorkerViewInput!) {\n    saveWorkerView(input: $input) {\n      view {\n        ...WorkerView_view\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').SaveWorkerViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteWorkerView($id: ID!) {\n    deleteWorkerView(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteWorkerViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreWorkerView($id: ID!) {\n    restoreWorkerView(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').RestoreWorkerViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDefaultWorkerView($id: ID) {\n    setDefaultWorkerView(id: $id) {\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').SetDefaultWorkerViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundWorkers($search: String!) {\n    workers(filter: { search: $search }, first: 8) {\n      nodes {\n        id\n        displayName\n        registrationNumber\n        status\n      }\n    }\n  }\n"): typeof import('./graphql').FoundWorkersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetWorkerPhoto($workerId: ID!, $uploadId: ID!) {\n    setWorkerPhoto(workerId: $workerId, uploadId: $uploadId) {\n      worker {\n        photo {\n          id\n          medium: url(size: MEDIUM)\n          large: url(size: LARGE)\n        }\n      }\n      previousPhotoId\n      errors {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SetWorkerPhotoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveWorkerPhoto($workerId: ID!) {\n    removeWorkerPhoto(workerId: $workerId) {\n      worker {\n        photo {\n          id\n          medium: url(size: MEDIUM)\n          large: url(size: LARGE)\n        }\n      }\n      previousPhotoId\n      errors {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveWorkerPhotoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreWorkerPhoto($workerId: ID!, $photoId: ID!) {\n    restoreWorkerPhoto(workerId: $workerId, photoId: $photoId) {\n      worker {\n        photo {\n          id\n          medium: url(size: MEDIUM)\n          large: url(size: LARGE)\n        }\n      }\n      previousPhotoId\n      errors {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RestoreWorkerPhotoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Sectors_sector on Sector {\n    id\n    code\n    label\n    establishment {\n      id\n      name\n    }\n    archivedAt\n  }\n"): typeof import('./graphql').Sectors_SectorFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sectors {\n    sectors {\n      ...Sectors_sector\n    }\n    agency {\n      establishments {\n        id\n        name\n        archivedAt\n      }\n    }\n  }\n"): typeof import('./graphql').SectorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSector($input: SaveSectorInput!) {\n    saveSector(input: $input) {\n      sector {\n        ...Sectors_sector\n      }\n      errors {\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').SaveSectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreSector($id: ID!) {\n    restoreSector(id: $id) {\n      sector {\n        ...Sectors_sector\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RestoreSectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveSector($id: ID!) {\n    archiveSector(id: $id) {\n      sector {\n        ...Sectors_sector\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ArchiveSectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkerHistory($id: ID!, $after: String, $subjects: [HistorySubject!]) {\n    worker(id: $id) {\n      history(first: 20, after: $after, subjects: $subjects) {\n        nodes {\n          id\n          at\n          by {\n            name\n            kind\n          }\n          door\n          act\n          title\n          version\n          changes {\n            key\n            label\n            before\n            after\n            restorable\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WorkerHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkerAsOf($id: ID!, $at: DateTime!) {\n    workerAsOf(id: $id, at: $at) {\n      version\n      values {\n        key\n        label\n        value\n        now\n        changedSince\n        restorable\n      }\n    }\n  }\n"): typeof import('./graphql').WorkerAsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreWorkerValue($input: RestoreWorkerValueInput!) {\n    restoreWorkerValue(input: $input) {\n      worker {\n        ...SheetWorker_worker\n      }\n      warnings {\n        message\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RestoreWorkerValueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetField_field on SheetField {\n    key\n    origin\n    tab\n    section\n    label\n    help\n    type\n    required\n    requiredBefore\n    demanded\n    shownWhen\n    requiredWhen\n    parentKey\n    editable\n    sensitive\n    options {\n      key\n      label\n      offeredWhen\n    }\n    limits {\n      minLength\n      maxLength\n      min\n      max\n    }\n    defaultValue\n  }\n"): typeof import('./graphql').SheetField_FieldFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetLayout_section on FieldSection {\n    key\n    label\n    tab\n    columns\n  }\n"): typeof import('./graphql').SheetLayout_SectionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SheetFields($sheetKind: SheetKind!, $nature: WorkerNature!) {\n    sheetFields(sheetKind: $sheetKind, nature: $nature) {\n      ...SheetField_field\n    }\n    sheetSections {\n      ...SheetLayout_section\n    }\n  }\n"): typeof import('./graphql').SheetFieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetWorker_worker on Worker {\n    id\n    version\n    sheetKind\n    nature\n    status\n    displayName\n    photo {\n      id\n      medium: url(size: MEDIUM)\n      large: url(size: LARGE)\n    }\n    registrationNumber\n    fileNumber\n    newRegistrationNumberDueAs\n    formerNumbers {\n      kind\n      number\n      from\n      until\n    }\n    title\n    lastName\n    birthName\n    firstName\n    companyName\n    legalStatus\n    siret\n    vatNumber\n    activity\n    manager {\n      id\n      fullName\n    }\n    establishment {\n      id\n      name\n    }\n    sectors {\n      id\n      label\n    }\n    language\n    email\n    mobilePhone\n    landlinePhone\n    mainAddress {\n      line1\n      line2\n      postcode\n      city\n      country\n    }\n    secondaryAddress {\n      line1\n      line2\n      postcode\n      city\n      country\n    }\n    billingAddress {\n      line1\n      line2\n      postcode\n      city\n      country\n    }\n    birthDate\n    birthPlace\n    birthDepartment\n    birthCountry\n    nationality\n    familySituation\n    nir\n    ntt\n    residencePermitNumber\n    residencePermitExpiry\n    drivingLicence\n    transport\n    transportPass\n    contractType\n    contractMode\n    contractStart\n    contractEnd\n    trialPeriodEnd\n    weeklyHours\n    qualification\n    collectiveAgreement\n    paymentMethod\n    iban\n    bic\n    accountHolder\n    accountingAccount\n    comment\n    ownFields\n    withheldFields {\n      key\n      masked\n    }\n    createdAt\n    createdBy {\n      name\n      kind\n    }\n    updatedAt\n    isFavorite\n    viewerCanEdit\n    viewerCanDelete\n  }\n"): typeof import('./graphql').SheetWorker_WorkerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkerSheet($id: ID!) {\n    worker(id: $id) {\n      ...SheetWorker_worker\n    }\n  }\n"): typeof import('./graphql').WorkerSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWorker($input: CreateWorkerInput!) {\n    createWorker(input: $input) {\n      worker {\n        id\n      }\n      warnings {\n        message\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').CreateWorkerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateWorker($input: UpdateWorkerInput!) {\n    updateWorker(input: $input) {\n      worker {\n        ...SheetWorker_worker\n      }\n      warnings {\n        message\n      }\n      conflict {\n        by\n        at\n        changes {\n          key\n          label\n          before\n          theirs\n          yours\n          yoursGiven\n        }\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateWorkerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetWorkerFavorite($workerId: ID!, $favorite: Boolean!) {\n    setWorkerFavorite(workerId: $workerId, favorite: $favorite) {\n      worker {\n        isFavorite\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SetWorkerFavoriteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkerNeighbours($id: ID!, $filter: WorkerFilter!, $sort: WorkerSort!) {\n    workerNeighbours(id: $id, filter: $filter, sort: $sort) {\n      first\n      previous\n      next\n      last\n    }\n  }\n"): typeof import('./graphql').WorkerNeighboursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkerDeletion($id: ID!) {\n    workerDeletion(id: $id) {\n      nameToType\n      items {\n        label\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').WorkerDeletionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteWorker($input: DeleteWorkerInput!) {\n    deleteWorker(input: $input) {\n      deletedId\n      errors {\n        message\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteWorkerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
