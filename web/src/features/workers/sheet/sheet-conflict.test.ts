import { givenUp, overlapping, takenOver, type TheirChange } from './sheet-conflict';
import { fieldNamed } from './test-sheet';

const change = (key: string, theirs: string | null, yours?: string | null): TheirChange => ({
  key,
  label: key,
  before: 'before',
  theirs,
  yours: yours ?? null,
  yoursGiven: yours !== undefined,
});

const changes = [
  change('lastName', 'Durand', 'Dupond'),
  change('firstName', 'Claire'),
  change('email', 'claire@exemple.fr'),
  change('comment', null, 'kept'),
];

describe('two people on one sheet', () => {
  test('only a field both changed asks for a choice; emptied counts as changed', () => {
    expect(overlapping(changes).map(({ key }) => key)).toEqual(['lastName', 'comment']);
  });

  test('the rest is taken over', () => {
    expect(takenOver(changes).map(({ key }) => key)).toEqual(['firstName', 'email']);
  });

  test('what was typed is given up only where the other value was chosen', () => {
    const fields = [fieldNamed('lastName'), fieldNamed('comment'), fieldNamed('firstName')];
    const chosen = { lastName: 'mine', comment: 'theirs', firstName: 'theirs' } as const;
    expect(givenUp(fields, changes, chosen).map(({ key }) => key)).toEqual(['comment']);
  });
});
