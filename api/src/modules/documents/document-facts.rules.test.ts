import { documentProblems, type DocumentFacts } from './document-facts.rules';

const TODAY = '2026-11-24';
const PERMIT: DocumentFacts = {
  kind: 'RESIDENCE_PERMIT',
  label: null,
  number: '9912345678',
  issuedOn: '2026-01-02',
  expiresOn: '2027-01-01',
};

test.each<[string, Partial<DocumentFacts>, boolean, string[]]>([
  ['all there', {}, true, []],
  ['no end where one must be said', { expiresOn: null }, true, ['expiresOn: REQUIRED']],
  ['no end', { expiresOn: null }, false, []],
  ['ends before it was issued', { expiresOn: '2026-01-01' }, true, ['expiresOn: ENDS_BEFORE_ISSUE']],
  ['good for one day', { expiresOn: '2026-01-02' }, true, []],
  ['issued today', { issuedOn: TODAY }, true, []],
  ['issued tomorrow', { issuedOn: '2026-11-25' }, true, ['issuedOn: TOO_LATE']],
  ['another one without a name', { kind: 'OTHER' }, false, ['label: REQUIRED']],
  ['a medical visit with a number', { kind: 'MEDICAL_VISIT' }, true, ['number: NOT_KEPT']],
  ['a criminal record with a number', { kind: 'CRIMINAL_RECORD' }, false, ['number: NOT_KEPT']],
  ['texts too long', { label: 'x'.repeat(81), number: '9'.repeat(61) }, true, ['label: TOO_LONG', 'number: TOO_LONG']],
])('%s', (_, facts, mustExpire, problems) => {
  const found = documentProblems({ ...PERMIT, ...facts }, mustExpire, TODAY);
  expect(found.map(({ path, code }) => `${path.join('.')}: ${code}`)).toEqual(problems);
});
