/**
 * The same sentences with the spaces French prints before « : ; ! ? » and inside « » made unbreakable, so that no line
 * begins with one of these signs. Sentences are written with ordinary spaces, which one can see.
 */
export function withFrenchSpaces<Part extends object>(part: Part): Part {
  const entries = Object.entries(part) as [string, string | object][];
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'string' ? spaced(value) : withFrenchSpaces(value)]),
  ) as Part;
}

function spaced(sentence: string): string {
  return sentence.replace(/ (?=[:;!?»])/g, '\u00a0').replace(/(?<=«) /g, '\u00a0');
}
