'use client';

import { Badge, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { graphql } from '@/gql';
import type { ModuleKey } from '@/gql/graphql';
import { queryKey, queryOf, request } from '@/lib/graphql/request';
import { useAct } from '@/lib/graphql/use-act';
import { ErrorState } from '@/ui/error-state';
import { Page } from '@/ui/page';
import { SkeletonRows } from '@/ui/skeleton-rows';
import { useNotify } from '@/ui/use-notify';
import { ModulesDocument } from './modules.document';
import classes from './modules-screen.module.css';

const SetModuleDocument = graphql(`
  mutation SetModule($module: ModuleKey!, $on: Boolean!) {
    setModule(module: $module, on: $on) {
      errors {
        code
        message
        path
      }
    }
  }
`);

/** All modules, in the order of the screen. */
const MODULES: readonly ModuleKey[] = [
  'PROFESSIONAL_SHEETS',
  'TELEPHONE_TIME_KEEPING',
  'CONTRACTS',
  'APPOINTMENTS',
  'SMS',
  'ONLINE_SHOP',
];

/** Administration > Modules: the parts of the product this agency switches on. What is off is hidden everywhere. */
export function ModulesScreen() {
  const t = useTranslations('identity.modules');
  const navigation = useTranslations('frame.navigation');
  const modules = useQuery(queryOf(ModulesDocument));
  const setModule = useSetModule();
  return (
    <Page title={navigation('modules')} crumbs={[{ label: navigation('administration') }]} width="form">
      <Text c="dimmed" mb="md">
        {t('intro')}
      </Text>
      {modules.isPending && <SkeletonRows count={6} height={40} />}
      {modules.isError && <ErrorState message={modules.error.message} onRetry={() => void modules.refetch()} />}
      {modules.isSuccess && (
        <ul className={classes['modules']}>
          {MODULES.map((key) => (
            <Module
              key={key}
              module={key}
              available={modules.data.agency.availableModules.includes(key)}
              on={modules.data.agency.modules.includes(key)}
              onSwitch={(on) => setModule({ module: key, on })}
            />
          ))}
        </ul>
      )}
    </Page>
  );
}

/** Switches a module at once, and offers to switch it back. */
function useSetModule() {
  const t = useTranslations('identity.modules');
  const notify = useNotify();
  const router = useRouter();
  const act = useAct({
    send: async (wanted: { module: ModuleKey; on: boolean }) => (await request(SetModuleDocument, wanted)).setModule,
    invalidates: [queryKey(ModulesDocument)],
    onDone: (_, { module, on }) => {
      const name = t(`names.${module}`);
      notify.undoable(t(on ? 'switchedOn' : 'switchedOff', { name }), () => act.run({ module, on: !on }));
      // The frame hides by modules too.
      router.refresh();
    },
  });
  return act.run;
}

interface ModuleProps {
  module: ModuleKey;
  available: boolean;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

function Module({ module, available, on, onSwitch }: ModuleProps) {
  const t = useTranslations('identity.modules');
  return (
    <li className={classes['module']}>
      <div>
        <Text fw={600} id={`module-${module}`} component="span">
          {t(`names.${module}`)}
        </Text>
        {!available && (
          <Badge variant="default" tt="none" fw={500} ml="xs">
            {t('soon')}
          </Badge>
        )}
        <Text c="dimmed" size="sm" id={`module-${module}-help`}>
          {t(`explanations.${module}`)}
        </Text>
      </div>
      <Switch
        aria-labelledby={`module-${module}`}
        aria-describedby={`module-${module}-help`}
        checked={available && on}
        disabled={!available}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </li>
  );
}
