import { MutationObserver, onlineManager, QueryObserver } from '@tanstack/react-query';
import { GraphqlError } from './graphql-error';
import { makeQueryClient } from './query-client';

const NO_ANSWER = new GraphqlError('UNREACHABLE', '');

afterEach(() => onlineManager.setOnline(true));

test('what is saved without a network fails at once instead of waiting for one', async () => {
  onlineManager.setOnline(false);
  const saving = new MutationObserver(makeQueryClient(), { mutationFn: () => Promise.reject(NO_ANSWER) });
  await expect(saving.mutate()).rejects.toBe(NO_ANSWER);
});

test('a network that comes back changes nothing that is shown', async () => {
  const read = jest.fn(() => Promise.resolve('as it is now'));
  const client = makeQueryClient();
  client.mount();
  client.setQueryData(['Settings'], 'as it was');
  const shown = { queryKey: ['Settings'], queryFn: read, staleTime: 0, refetchOnMount: false };
  const stop = new QueryObserver(client, shown).subscribe(() => undefined);
  onlineManager.setOnline(false);
  onlineManager.setOnline(true);
  await new Promise((resolve) => setTimeout(resolve));
  expect(read).not.toHaveBeenCalled();
  stop();
  client.unmount();
});
