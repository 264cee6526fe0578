import type { Random } from './seeded-random';

/** The most frequent names of France, then Breton, Flemish, southern, Maghreb, Portuguese, overseas and composed ones. */
const LAST_NAMES = names(`
  Martin, Bernard, Thomas, Petit, Robert, Richard, Durand, Dubois, Moreau, Laurent, Simon, Michel, Lefebvre, Leroy, Roux,
  David, Bertrand, Morel, Fournier, Girard, Bonnet, Dupont, Lambert, Fontaine, Rousseau, Vincent, Muller, Lefèvre, Faure,
  André, Mercier, Blanc, Guérin, Boyer, Garnier, Chevalier, François, Legrand, Gauthier, Perrin, Robin, Clément, Morin,
  Nicolas, Henry, Roussel, Mathieu, Gautier, Masson, Marchand, Duval, Denis, Dumont, Lemaire, Noël, Meyer, Dufour, Meunier,
  Brun, Blanchard, Giraud, Joly, Rivière, Lucas, Brunet, Gaillard, Barbier, Arnaud, Roger, Œuvrard, Hémery, Béranger,
  Le Gall, Le Goff, Kervella, Guéguen, Tanguy, Le Bihan, Quéméneur, Cadiou, L'Hostis, Riou,
  Vandenberghe, Delattre, Deleplanque, Vanhoutte, Dewaele, Wattel, Decroix, Lecocq,
  Cazenave, Etcheverry, Castagnet, Barthès, Cros, Puech, Fabre, Combes, Pastré, Santoni, Casanova,
  Benali, Haddad, Boukhalfa, El Amrani, Bouzid, Cherif, Belkacem, Ben Youssef, Mansouri, Ziani, Khelifi, Aït Ouali,
  da Silva, dos Santos, Ferreira, Pereira, Gonçalves, Rodrigues, de Oliveira, Esteves,
  Hoarau, Payet, Grondin, Boyer-Técher, Marie-Joseph, Jean-Baptiste, Césaire, Zobda, Nérée, Madi Ali, Saïd Omar,
  Diallo, Traoré, Koné, N'Diaye, Mbemba, Ramanantsoa, Nguyễn, Trần, Kowalski, Nowak, Popescu, Yılmaz, García, Esposito,
  Lefèvre-d'Été, Martin-Dubreuil, Petit-Jean, Roche-Bayard, Delacroix-Morin, de La Tour, d'Hérouville, du Plessis, de Saint-Aubin
`);

/** First names given in each decade, the frequent ones of the civil register with some of families from elsewhere. */
const FIRST_NAMES: Readonly<Record<'F' | 'M', readonly (readonly string[])[]>> = {
  F: [
    names(
      'Martine, Brigitte, Sylvie, Françoise, Monique, Chantal, Annick, Marie-Claude, Fatima, Maria, Yvonne, Josiane',
    ),
    names(
      'Véronique, Nathalie, Corinne, Catherine, Isabelle, Laurence, Patricia, Muriel, Zohra, Anne-Marie, Paula, Pascale',
    ),
    names('Sandrine, Stéphanie, Céline, Karine, Valérie, Delphine, Séverine, Malika, Élodie, Gaëlle, Ana, Nadège'),
    names('Émilie, Aurélie, Julie, Laëtitia, Mélanie, Hélène, Soizic, Samira, Aïcha, Audrey, Ludivine, Anaïs'),
    names('Marine, Pauline, Camille, Chloé, Manon, Laura, Inès, Océane, Yasmine, Solène, Maëlys, Aminata'),
    names('Léa, Emma, Jade, Zoé, Lina, Louna, Maëlle, Nour, Clémence, Kheïra, Élise, Romane'),
  ],
  M: [
    names('Michel, Alain, Jean-Pierre, Bernard, Ahmed, Gérard, André, Yves'),
    names('Philippe, Thierry, Éric, Pascal, Jean-Marc, Mohamed, Manuel, Hervé'),
    names('Stéphane, Christophe, Frédéric, Karim, Sébastien, Loïc, José, Cédric'),
    names('Julien, Nicolas, Mathieu, Benoît, Mehdi, Yann, Rémi, Fabien'),
    names('Kévin, Thomas, Alexandre, Maxime, Yanis, Théo, Jérémy, Ibrahima'),
    names('Lucas, Hugo, Enzo, Noé, Rayan, Malo, Gaël, Timéo'),
  ],
};

const FIRST_DECADE = 1950;

/** A French last name as one would write it on a letter. */
export function drawLastName(random: Random): string {
  return random.pick(LAST_NAMES);
}

/** A first name that was in use in the decade of the birth year. */
export function drawFirstName(random: Random, sex: 'F' | 'M', birthYear: number): string {
  const decades = FIRST_NAMES[sex];
  const decade = Math.floor((birthYear - FIRST_DECADE) / 10);
  return random.pick(decades[Math.min(Math.max(decade, 0), decades.length - 1)] ?? []);
}

function names(list: string): readonly string[] {
  return list.split(',').map((name) => name.trim());
}
