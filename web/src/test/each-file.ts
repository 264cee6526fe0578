import '@testing-library/jest-dom';
import { act } from '@testing-library/react';
import { notifications } from '@mantine/notifications';
import { toHaveNoViolations } from 'jest-axe';

expect.extend(toHaveNoViolations);

// They are kept outside React: one test would see what the one before was told.
afterEach(() => act(() => notifications.clean()));
