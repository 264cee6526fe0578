import type { Random } from './seeded-random';

/** A French commune: its postcode, and its INSEE code, which is what a social security number holds. */
export interface Commune {
  city: string;
  postcode: string;
  insee: string;
}

/** A town abroad, with the country's ISO and INSEE codes. */
export interface ForeignTown {
  city: string;
  country: string;
  inseeCountry: string;
  inUnion: boolean;
}

/** The communes each demo establishment serves. */
export const SERVED_COMMUNES = {
  LILLE: communes(`
    Lille 59000 59350 · Lille 59800 59350 · Roubaix 59100 59512 · Tourcoing 59200 59599 · Villeneuve-d'Ascq 59650 59009
    Wattrelos 59150 59650 · Marcq-en-Barœul 59700 59378 · Lambersart 59130 59328 · Armentières 59280 59017 · Loos 59120 59360
    Mons-en-Barœul 59370 59410 · La Madeleine 59110 59368 · Croix 59170 59163 · Wasquehal 59290 59646
    Haubourdin 59320 59286 · Seclin 59113 59560 · Faches-Thumesnil 59155 59220 · Ronchin 59790 59507
    Wattignies 59139 59648 · Hem 59510 59299 · Halluin 59250 59279 · Comines 59560 59152 · Lys-lez-Lannoy 59390 59367
  `),
  MONTPELLIER: communes(`
    Montpellier 34000 34172 · Montpellier 34070 34172 · Montpellier 34080 34172 · Lattes 34970 34129
    Castelnau-le-Lez 34170 34057 · Mauguio 34130 34154 · Pérols 34470 34198 · Juvignac 34990 34123
    Saint-Jean-de-Védas 34430 34270 · Grabels 34790 34116 · Jacou 34830 34120 · Clapiers 34830 34077 · Sète 34200 34301
    Frontignan 34110 34108 · Lunel 34400 34145 · Palavas-les-Flots 34250 34192 · Villeneuve-lès-Maguelone 34750 34337
    Le Crès 34920 34090 · Vendargues 34740 34327 · Baillargues 34670 34022 · Gignac 34150 34114 · Mèze 34140 34157
  `),
} as const;

/** Where else in France people are born, the islands included. */
export const OTHER_COMMUNES = communes(`
  Paris 75014 75114 · Marseille 13005 13205 · Lyon 69003 69383 · Brest 29200 29019 · Quimper 29000 29232
  Rennes 35000 35238 · Nantes 44000 44109 · Bordeaux 33000 33063 · Toulouse 31000 31555 · Strasbourg 67000 67482
  Nice 06000 06088 · Dunkerque 59140 59183 · Valenciennes 59300 59606 · Arras 62000 62041 · Lens 62300 62498
  Calais 62100 62193 · Amiens 80000 80021 · Perpignan 66000 66136 · Nîmes 30000 30189 · Ajaccio 20000 2A004
  Bastia 20200 2B033 · Saint-Denis 97400 97411 · Saint-Pierre 97410 97416 · Fort-de-France 97200 97209
  Pointe-à-Pitre 97110 97120 · Cayenne 97300 97302
`);

/** Where abroad people are born, with the country codes of INSEE's official geographic code. */
export const FOREIGN_TOWNS: readonly ForeignTown[] = [
  { city: 'Oran', country: 'DZ', inseeCountry: '352', inUnion: false },
  { city: 'Tizi Ouzou', country: 'DZ', inseeCountry: '352', inUnion: false },
  { city: 'Casablanca', country: 'MA', inseeCountry: '350', inUnion: false },
  { city: 'Oujda', country: 'MA', inseeCountry: '350', inUnion: false },
  { city: 'Sfax', country: 'TN', inseeCountry: '351', inUnion: false },
  { city: 'Dakar', country: 'SN', inseeCountry: '341', inUnion: false },
  { city: 'Abidjan', country: 'CI', inseeCountry: '326', inUnion: false },
  { city: 'Douala', country: 'CM', inseeCountry: '322', inUnion: false },
  { city: 'Antananarivo', country: 'MG', inseeCountry: '333', inUnion: false },
  { city: 'Porto', country: 'PT', inseeCountry: '139', inUnion: true },
  { city: 'Braga', country: 'PT', inseeCountry: '139', inUnion: true },
  { city: 'Naples', country: 'IT', inseeCountry: '127', inUnion: true },
  { city: 'Cracovie', country: 'PL', inseeCountry: '122', inUnion: true },
  { city: 'Cluj-Napoca', country: 'RO', inseeCountry: '114', inUnion: true },
  { city: 'Tournai', country: 'BE', inseeCountry: '131', inUnion: true },
];

const STREETS = `
  rue de la République, rue Victor Hugo, avenue Jean Jaurès, rue Pasteur, place de l'Église, rue du Général de Gaulle,
  boulevard Gambetta, rue des Écoles, allée des Tilleuls, chemin des Vignes, rue Marie Curie, impasse des Lilas,
  rue du 8 Mai 1945, avenue de la Gare, rue Émile Zola, rue de l'Hôtel de Ville, rue Louise Michel, quai du Canal,
  rue du Faubourg d'Arras, rue Saint-Éloi, square Simone Veil, rue des Sœurs Noires, cours de l'Aqueduc, rue du Moulin
`
  .split(',')
  .map((street) => street.trim());

/** A street and number, « 12 bis rue Pasteur ». */
export function drawStreet(random: Random): string {
  const suffix = random.weighted([
    ['', 92],
    [' bis', 6],
    [' ter', 2],
  ]);
  return `${String(random.integer(1, 180))}${suffix} ${random.pick(STREETS)}`;
}

/** Reads a table of « name postcode INSEE », one commune after another. */
function communes(table: string): readonly Commune[] {
  return table
    .split(/[·\n]/)
    .map((row) => /^(.+) (\d{5}) (\w{5})$/.exec(row.trim()))
    .filter((row) => row !== null)
    .map(([, city = '', postcode = '', insee = '']) => ({ city, postcode, insee }));
}
