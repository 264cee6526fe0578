import '@testing-library/jest-dom';
import { act, configure } from '@testing-library/react';
import { notifications } from '@mantine/notifications';
import { toHaveNoViolations } from 'jest-axe';

expect.extend(toHaveNoViolations);

// They are kept outside React: one test would see what the one before was told.
afterEach(() => act(() => notifications.clean()));

// A screen may take longer than a second on a machine that has other things to do; a test that fails waits that long.
configure({ asyncUtilTimeout: 8_000 });
