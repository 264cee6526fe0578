'use client';

import { Badge } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { WorkerNature, WorkerStatus } from '@/gql/graphql';
import { StateBadge } from '@/ui/state-badge';

/** Salarié, intérimaire, prestataire, candidat or stagiaire. */
export function NatureBadge({ nature }: { nature: WorkerNature }) {
  const t = useTranslations('workers.natures');
  return (
    <Badge variant="default" radius={6} tt="none" fw={500}>
      {t(nature)}
    </Badge>
  );
}

/** Actif or inactif. */
export function StatusBadge({ status }: { status: WorkerStatus }) {
  const t = useTranslations('workers.statuses');
  return <StateBadge tone={status === 'ACTIVE' ? 'ok' : 'neutral'}>{t(status)}</StateBadge>;
}
