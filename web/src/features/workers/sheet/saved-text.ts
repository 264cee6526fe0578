import type { WriteField, WrittenField } from '../use-field-text';
import type { SheetField } from './sheet-field';
import type { SheetWorker } from './sheet-values';

/** What a sheet has in a field, as people read it; '' when empty or withheld. */
export function savedText(
  worker: SheetWorker,
  field: Pick<SheetField, 'key' | 'origin'> & WrittenField,
  write: WriteField,
): string {
  if (field.origin === 'OWN') return write(field, worker.ownFields[field.key]);
  switch (field.key) {
    case 'manager':
      return worker.manager?.fullName ?? '';
    case 'establishment':
      return worker.establishment?.name ?? '';
    case 'sectors':
      return worker.sectors.map(({ label }) => label).join(', ');
    case 'mainAddress':
    case 'secondaryAddress':
    case 'billingAddress':
      return addressText(worker[field.key], write);
    default:
      // The keys of the other built-in fields are properties of a worker that hold one text.
      return write(field, worker[field.key as 'lastName']);
  }
}

function addressText(address: SheetWorker['mainAddress'], write: WriteField): string {
  if (!address) return '';
  const { line1, line2, postcode, city, country } = address;
  const abroad = country === 'FR' ? null : write({ type: 'COUNTRY', options: [] }, country);
  const town = [postcode, city].filter(Boolean).join(' ');
  return [line1, line2, town, abroad].filter(Boolean).join('\n');
}
