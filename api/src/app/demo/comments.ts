import type { Random } from './seeded-random';

const SHORT_COMMENTS = [
  'Disponible le week-end une fois sur deux.',
  'Préfère le secteur proche du domicile.',
  'À recontacter après les vacances scolaires.',
  'Formation gestes et postures faite en 2025.',
  'Ne souhaite pas intervenir chez des clients fumeurs.',
  "Demande une augmentation du nombre d'heures.",
  'Parle portugais et espagnol.',
  'Allergique aux chats.',
];

const EMOJI_COMMENTS = ['Toujours souriante 😊', 'Très appréciée des familles 👍🏽', 'Adore les animaux 🐶🐱'];

const LONG_COMMENT = [
  'Entretien annuel : points forts, la ponctualité, la douceur avec les personnes désorientées et le soin des transmissions.',
  "À travailler : l'usage de la télégestion, oubliée deux fois en septembre, et la lecture du cahier de liaison avant chaque passage.",
  'Souhaits : garder ses deux clients du matin, ne plus intervenir au-delà de vingt kilomètres, suivre la formation « accompagner la fin de vie » au printemps.',
  "Un remplacement long est envisagé à partir de janvier ; en reparler avec la responsable de secteur avant la fin de l'année.",
  "La prochaine rencontre est prévue dans six mois, à l'agence, en présence du tuteur.",
].join('\n');

/** What colleagues have noted: mostly nothing, sometimes a line, now and then a page or an emoji. */
export function drawComment(random: Random): string | null {
  return (
    random.weighted<(() => string) | null>([
      [null, 70],
      [() => random.pick(SHORT_COMMENTS), 24],
      [() => random.pick(EMOJI_COMMENTS), 3],
      [() => LONG_COMMENT, 3],
    ])?.() ?? null
  );
}
