'use client';

import { Avatar } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';

/** A worker's face, beside his name: nothing that is read out. Without a photo, a figure. */
export function WorkerAvatar({ url, size }: { url: string | null | undefined; size: number }) {
  return (
    <Avatar src={url ?? null} alt="" size={size} radius="sm" imageProps={{ loading: 'lazy', decoding: 'async' }}>
      <IconUser size={size * 0.6} stroke={1.5} aria-hidden />
    </Avatar>
  );
}
