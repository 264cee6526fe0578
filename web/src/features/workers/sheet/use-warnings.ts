'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';

interface Warning {
  message: string;
}

const NONE: readonly Warning[] = [];

function warningsKey(workerId: string): readonly string[] {
  return ['WorkerWarnings', workerId];
}

/** Keeps what the last save of a sheet warned of, also on the way from a new sheet to the saved one. */
export function useKeepWarnings(): (workerId: string, warnings: readonly Warning[]) => void {
  const client = useQueryClient();
  return (workerId, warnings) => void client.setQueryData(warningsKey(workerId), warnings);
}

/** What the last save of a sheet warned of, until it is dismissed or the sheet is saved again. */
export function useWarnings(workerId: string): [readonly Warning[], () => void] {
  const keep = useKeepWarnings();
  const { data } = useQuery({ queryKey: warningsKey(workerId), queryFn: () => NONE, staleTime: Infinity });
  return [data ?? NONE, () => keep(workerId, [])];
}
