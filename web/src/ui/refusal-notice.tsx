'use client';

import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useInSight } from './use-in-sight';

interface RefusalNoticeProps {
  /** What did not happen. */
  title: string;
  /** Why, a sentence each; without any nothing shows. */
  reasons: readonly string[];
  /** Another one brings the notice into sight and gives it the focus; null leaves it where it is. */
  announced: unknown;
  /** Space below, where the page leaves none itself. */
  mb?: 'md';
}

/** Tells what was refused or failed and belongs to no field. */
export function RefusalNotice({ title, reasons, announced, mb }: RefusalNoticeProps) {
  const notice = useInSight(announced);
  if (reasons.length === 0) return null;
  return (
    <Alert
      ref={notice}
      tabIndex={-1}
      role="alert"
      color="red"
      icon={<IconAlertCircle stroke={1.5} />}
      title={title}
      {...(mb && { mb })}
    >
      {reasons.map((reason) => (
        <div key={reason}>{reason}</div>
      ))}
    </Alert>
  );
}
