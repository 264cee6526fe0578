import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconCheck, IconInfoCircle, IconMinus, type Icon } from '@tabler/icons-react';

/** The four states of the application, and none. */
export type Tone = 'ok' | 'attention' | 'stop' | 'info' | 'neutral';

const LOOKS: Record<Tone, { color: string; Icon: Icon }> = {
  ok: { color: 'green', Icon: IconCheck },
  attention: { color: 'orange', Icon: IconAlertTriangle },
  stop: { color: 'red', Icon: IconBan },
  info: { color: 'blue', Icon: IconInfoCircle },
  neutral: { color: 'gray', Icon: IconMinus },
};

/** A state in a word, with an icon: never by colour alone. */
export function StateBadge({ tone, children }: { tone: Tone; children: string }) {
  const { color, Icon } = LOOKS[tone];
  return (
    <Badge
      variant="light"
      color={color}
      radius={6}
      tt="none"
      fw={500}
      miw="max-content"
      leftSection={<Icon size={12} stroke={2} aria-hidden />}
      styles={{ label: { color: 'var(--mantine-color-text)' } }}
    >
      {children}
    </Badge>
  );
}
