import { isId, newId } from './new-id';

test('a new id may be an id', () => {
  expect(isId(newId())).toBe(true);
});

test.each(['', 'x', '🐝', newId().toUpperCase(), `${newId()} `, `${newId()}\n`, newId().slice(1), 'é'.repeat(36)])(
  '%j may not',
  (text) => {
    expect(isId(text)).toBe(false);
  },
);
