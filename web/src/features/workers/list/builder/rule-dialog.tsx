'use client';

import { Button, CloseButton, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Dialog } from '@/ui/dialog';
import { conditionsIn, type Rule, type RuleGroup } from '../filter-rule';
import { useListProperties, type ListProperty } from '../use-list-properties';
import { isComplete, newCondition } from './condition-shape';
import classes from './builder.module.css';
import { GroupEditor } from './group-editor';

const MOST_GROUPS = 6;

interface RuleDialogProps {
  rule: Rule | null;
  onApply: (rule: Rule | null) => void;
  onClose: () => void;
}

/** Builds a filter with a form: conditions over any fields, and groups of conditions. Mount it to open it. */
export function RuleDialog({ rule, onApply, onClose }: RuleDialogProps) {
  const t = useTranslations('workers.rule');
  const properties = useListProperties().filter(({ operators }) => operators.length > 0);
  const [draft, setDraft] = useState<Rule | null>(rule);
  const [checked, setChecked] = useState(false);
  const shown = draft ?? startOf(properties);

  function apply(): void {
    const filled = withoutEmptyGroups(shown);
    const conditions = conditionsIn(filled);
    const known = new Map(properties.map((property) => [property.key, property]));
    setChecked(true);
    if (!conditions.every((condition) => isComplete(condition, known.get(condition.property)))) return;
    onApply(conditions.length === 0 ? null : filled);
    onClose();
  }
  const changeGroup = (place: number, ...by: RuleGroup[]) =>
    setDraft({ ...shown, groups: shown.groups.toSpliced(place, 1, ...by) });
  return (
    <Dialog opened onClose={onClose} title={t('title')} size="xl">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <Stack gap="md">
          <GroupEditor
            label={t('title')}
            group={shown}
            {...{ properties, checked }}
            onChange={(group) => setDraft({ ...shown, ...group })}
          />
          {shown.groups.map((group, place) => (
            <div key={place} className={classes['group']}>
              <Group justify="flex-end" h={0}>
                <CloseButton aria-label={t('removeGroup')} onClick={() => changeGroup(place)} />
              </Group>
              <GroupEditor
                label={t('group', { place: String(place + 1) })}
                {...{ group, properties, checked }}
                onChange={(changed) => changeGroup(place, changed)}
              />
            </div>
          ))}
          <Group>
            <Button
              size="xs"
              variant="subtle"
              disabled={shown.groups.length >= MOST_GROUPS}
              leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}
              onClick={() =>
                setDraft({ ...shown, groups: [...shown.groups, { ...startOf(properties), match: 'ANY' }] })
              }
            >
              {t('addGroup')}
            </Button>
            <Group ml="auto">
              <Button variant="default" onClick={onClose}>
                {t('cancel')}
              </Button>
              <Button type="submit">{t('apply')}</Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function startOf([first]: readonly ListProperty[]): Rule {
  return { match: 'ALL', conditions: first ? [newCondition(first)] : [], groups: [] };
}

function withoutEmptyGroups({ groups, ...rule }: Rule): Rule {
  return { ...rule, groups: groups.filter(({ conditions }) => conditions.length > 0) };
}
