/** An amount in euros as « 12,50 € ». */
export function formatMoney(euros: number, locale: string): string {
  return new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'fr-FR', { style: 'currency', currency: 'EUR' }).format(
    euros,
  );
}
