/** An IBAN in groups of four, as banks write it. */
export function groupIban(iban: string): string {
  return iban.replace(/\s/g, '').replace(/.{4}(?=.)/g, '$& ');
}

/** A social security number by its parts: sex, year, month, département, commune, serial, key. */
export function groupNir(nir: string): string {
  const parts = /^(.)(..)(..)(..)(...)(...)(..)?$/.exec(nir.replace(/\s/g, ''));
  return parts === null ? nir : parts.slice(1).filter(Boolean).join(' ');
}
