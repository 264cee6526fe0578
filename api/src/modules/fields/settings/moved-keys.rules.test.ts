import { movedKeys } from './moved-keys.rules';

test.each([
  ['nothing', 'abcd', 'abcd', ''],
  ['one to the front', 'abcd', 'dabc', 'd'],
  ['one to the back', 'abcd', 'bcda', 'a'],
  ['one down by two', 'abcd', 'bcad', 'a'],
  ['two', 'abcdef', 'eabcfd', 'ed'],
  ['one from elsewhere', 'abc', 'axbc', 'x'],
  ['one that went elsewhere', 'abc', 'ac', ''],
  ['all turned round: one stays', 'abc', 'cba', 'ba'],
  ['the first fields', '', 'ab', 'ab'],
])('%s', (_, before, after, moved) => {
  expect(movedKeys(before.split(''), after.split(''))).toEqual(moved.split(''));
});
