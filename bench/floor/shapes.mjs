// @ts-check

const TITLES = /** @type {Record<string, string>} */ ({ MRS: 'Mme ', MR: 'M. ' });

/** @typedef {Map<string, { id: string, label: string }[]>} Sectors by worker */

/**
 * A worker of a list with all own fields, in the order of the fields that are asked for.
 * @param {any} row
 */
export function pageWorker(row) {
  return {
    id: row.id,
    displayName: displayName(row.title, row.firstName, row.lastName),
    registrationNumber: row.registrationNumber,
    nature: row.nature,
    status: row.status,
    lastName: row.lastName,
    firstName: row.firstName,
    mobilePhone: row.mobilePhone,
    email: row.email,
    mainAddress: row.city === null ? null : { postcode: row.postcode, city: row.city },
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    ownFields: fromJson(row.ownFields),
  };
}

/**
 * A worker as the screen of the list shows him.
 * @param {any} row
 * @param {Sectors} sectors
 */
export function screenWorker(row, sectors) {
  return {
    id: row.id,
    displayName: displayName(row.title, row.firstName, row.lastName),
    registrationNumber: row.registrationNumber,
    nature: row.nature,
    status: row.status,
    ...links(row, sectors),
    mobilePhone: row.mobilePhone,
    email: row.email,
    mainAddress: row.city === null ? null : { city: row.city },
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    ownFields: fromJson(row.ownFields),
  };
}

/**
 * A whole sheet.
 * @param {any} row all columns
 * @param {Sectors} sectors
 */
export function sheetOf(row, sectors) {
  return {
    id: row.id,
    version: row.version,
    sheetKind: row.sheet_kind,
    nature: row.nature,
    status: row.status,
    displayName: displayName(row.title, row.first_name, row.last_name),
    registrationNumber: row.registration_number,
    title: row.title,
    lastName: row.last_name,
    birthName: row.birth_name,
    firstName: row.first_name,
    companyName: row.company_name,
    legalStatus: row.legal_status,
    siret: row.siret,
    vatNumber: row.vat_number,
    activity: row.activity,
    ...links(row, sectors),
    language: row.language.toUpperCase(),
    email: row.email,
    mobilePhone: row.mobile_phone,
    landlinePhone: row.landline_phone,
    mainAddress: address(row, 'main'),
    secondaryAddress: address(row, 'secondary'),
    billingAddress: address(row, 'billing'),
    birthDate: row.birth_date,
    birthPlace: row.birth_place,
    birthDepartment: row.birth_department,
    birthCountry: row.birth_country,
    nationality: row.nationality,
    familySituation: row.family_situation,
    residencePermitNumber: row.residence_permit_number,
    residencePermitExpiry: row.residence_permit_expiry,
    drivingLicence: row.driving_licence,
    transport: row.transport,
    transportPass: row.transport_pass,
    paymentMethod: row.payment_method,
    bic: row.bic,
    accountHolder: row.account_holder,
    accountingAccount: row.accounting_account,
    comment: row.comment,
    ownFields: fromJson(row.own_values),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/**
 * @param {any} row
 * @param {Sectors} sectors
 */
function links(row, sectors) {
  const { id, managerId, managerFirstName, managerLastName, establishmentId, establishmentName } = row;
  return {
    manager: managerId === null ? null : { id: managerId, fullName: `${managerFirstName} ${managerLastName}` },
    establishment: establishmentId === null ? null : { id: establishmentId, name: establishmentName },
    sectors: sectors.get(id),
  };
}

/**
 * @param {string | null} title
 * @param {string | null} firstName
 * @param {string} lastName
 */
function displayName(title, firstName, lastName) {
  return `${TITLES[title ?? ''] ?? ''}${firstName === null ? '' : `${firstName} `}${lastName.toUpperCase()}`;
}

/**
 * @param {any} row
 * @param {string} kind
 */
function address(row, kind) {
  const [line1, line2, postcode, city, country] = ['line1', 'line2', 'postcode', 'city', 'country'].map(
    (part) => row[`${kind}_${part}`],
  );
  return line1 === null ? null : { line1, line2, postcode, city, country };
}

/**
 * JSON comes as text from MariaDB, as a value from MySQL.
 * @param {unknown} column
 */
function fromJson(column) {
  return typeof column === 'string' ? JSON.parse(column) : column;
}
