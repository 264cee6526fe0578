// @ts-check

/** A worker of a list with all own fields. */
const ROW = `
  id displayName registrationNumber nature status lastName firstName mobilePhone email mainAddress { postcode city }
  createdAt updatedAt ownFields`;

const ADDRESS = '{ line1 line2 postcode city country }';

/** A page of 50 workers of the list. */
export const PAGE = `query Page($filter: WorkerFilter, $after: String) {
  workers(filter: $filter, first: 50, after: $after) { nodes {${ROW} } pageInfo { hasNextPage endCursor } }
}`;

/** The same as the screen of the list asks for it (web/src/features/workers/list/list.documents.ts). */
export const SCREEN = `query Screen($filter: WorkerFilter) {
  workers(filter: $filter, first: 50) {
    nodes {
      id displayName registrationNumber nature status manager { id fullName } establishment { id name }
      sectors { id label } mobilePhone email mainAddress { city } createdAt updatedAt ownFields
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The first page, and how many workers there are, counted up to 1,000. */
export const COUNTED_PAGE = `query CountedPage($filter: WorkerFilter) {
  workers(filter: $filter, first: 50) { nodes {${ROW} } pageInfo { hasNextPage endCursor } count { value capped } }
}`;

/** One sheet with all a partner may see of it. */
export const SHEET = `query Sheet($id: ID!) {
  worker(id: $id) {
    id version sheetKind nature status displayName registrationNumber title lastName birthName firstName
    companyName legalStatus siret vatNumber activity
    manager { id fullName } establishment { id name } sectors { id label } language email mobilePhone landlinePhone
    mainAddress ${ADDRESS} secondaryAddress ${ADDRESS} billingAddress ${ADDRESS}
    birthDate birthPlace birthDepartment birthCountry nationality familySituation
    residencePermitNumber residencePermitExpiry drivingLicence transport transportPass
    paymentMethod bic accountHolder accountingAccount comment ownFields createdAt updatedAt
  }
}`;

/** A save of one field. */
export const SAVE = `mutation Save($input: UpdateWorkerInput!) {
  updateWorker(input: $input) { worker { id version comment } errors { code } }
}`;

/** A sign-in of nobody the agency knows. */
export const SIGN_IN = `mutation {
  signIn(input: { email: "personne@agence.example", password: "un-mot-de-passe-de-personne" }) { errors { code } }
}`;
