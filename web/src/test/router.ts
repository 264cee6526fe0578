/** What the tests' router was told, in place of next/navigation: `jest.mock('next/navigation', () => jest.requireActual('@/test/router'))`. */
export const router = { push: jest.fn(), replace: jest.fn(), refresh: jest.fn(), prefetch: jest.fn(), back: jest.fn() };

export const useRouter = () => router;
export const usePathname = () => '/';
export const useSearchParams = () => new URLSearchParams();
