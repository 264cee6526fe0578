/** Calling codes of France and of its overseas territories with ten-digit national numbers. */
const FRENCH_CODES = /^\+(?:33|262|508|590|594|596)(\d{9})$/;

/** An E.164 number as French people write it, « 06 12 34 56 78 »; a foreign one as it is. */
export function formatPhone(phone: string): string {
  const national = FRENCH_CODES.exec(phone)?.[1];
  if (national === undefined) return phone;
  return `0${national}`.replace(/\d{2}(?=\d)/g, '$& ');
}
