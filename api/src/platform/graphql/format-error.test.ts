import { GraphQLError } from 'graphql';
import { formatError } from './format-error';

const timeout = Object.assign(new Error('Lock wait timeout exceeded; try restarting transaction'), { errno: 1205 });

test.each([
  ['a lock that is kept too long', new GraphQLError('', { path: ['updateWorker'], originalError: timeout })],
  ['too many waiting', new GraphQLError('', { path: ['workers'], originalError: new Error('Queue limit reached.') })],
  ['too many waiting, before it is known who asks', new Error('Context creation failed: Queue limit reached.')],
])('%s is told as busy, to be tried again', (_, error) => {
  const { message, extensions } = formatError({ message: 'unexpected' }, error);
  expect(extensions).toEqual({ code: 'BUSY' });
  expect(message).toContain('réessayez');
});

test('another error of the database is a bug, told by its reference only', () => {
  const error = Object.assign(new Error('Unknown column nir'), { errno: 1054 });
  const { message, extensions } = formatError({ message: 'Unknown column nir' }, error);
  expect(extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  expect(message).not.toContain('nir');
});
