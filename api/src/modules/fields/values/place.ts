import type { Language } from '../../../platform/errors/localized';
import { parsed, unreadable, type Parsed } from '../../../platform/formats/parsed';

/** ISO 3166-1 alpha-2 as of 2024, without the user-assigned and the withdrawn codes. */
const COUNTRIES = new Set(
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
  GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
  KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
  MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
  SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
  UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`.split(/\s+/),
);

/** 01–19, 21–95, 2A, 2B, the overseas numbers of the civil registry (971–978, 984–989), and 99 for abroad. */
const DEPARTMENT = /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[4-9]|99)$/;

/** Reads a country by its ISO 3166-1 code of two letters. Code: COUNTRY. */
export function parseCountry(text: string): Parsed<string> {
  const code = text.trim().toUpperCase();
  return COUNTRIES.has(code) ? parsed(code) : COUNTRY_REFUSAL;
}

/** A country as people call it: « Belgique », "Belgium". A code that is none stays as it is. */
export function countryName(code: string, language: Language): string {
  return NAMES[language].of(code) ?? code;
}

/** Reads the number of a French département; one digit gets its zero. 99 stands for a birth abroad. Code: DEPARTMENT. */
export function parseDepartment(text: string): Parsed<string> {
  const code = text.trim().toUpperCase().padStart(2, '0');
  return DEPARTMENT.test(code) ? parsed(code) : DEPARTMENT_REFUSAL;
}

const NAMES = {
  fr: new Intl.DisplayNames('fr', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

const COUNTRY_REFUSAL = unreadable('COUNTRY', {
  fr: "Ce pays n'existe pas : choisissez-le par son code de deux lettres, par exemple FR.",
  en: 'This country does not exist: give its code of two letters, such as FR.',
});

const DEPARTMENT_REFUSAL = unreadable('DEPARTMENT', {
  fr: "Ce département n'existe pas : écrivez 01 à 95, 2A ou 2B pour la Corse, 971 à 989 outre-mer, 99 pour l'étranger.",
  en: 'This département does not exist: write 01 to 95, 2A or 2B for Corsica, 971 to 989 overseas, 99 for abroad.',
});
