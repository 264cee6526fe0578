import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Where a list would be and is not: says why, and offers the next step. */
export function EmptyState({ title, help, action }: { title: string; help?: string; action?: ReactNode }) {
  return (
    <Stack align="center" gap="xs" py="xl">
      <Text fw={600}>{title}</Text>
      {help !== undefined && (
        <Text c="dimmed" ta="center" maw={420}>
          {help}
        </Text>
      )}
      {action}
    </Stack>
  );
}
