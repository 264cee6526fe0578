'use client';

import { ActionIcon, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import classes from '../field-settings.module.css';
import type { SettingsSection } from '../use-field-settings';
import type { SectionActs } from './use-section-acts';

interface SectionRowProps {
  section: SettingsSection;
  /** No field stands in it: it may be removed. */
  empty: boolean;
  /** Every section is listed. */
  movable: boolean;
  acts: SectionActs;
  onEdit: () => void;
}

/** The head of a section: its tab and name, its place, and what can be done with it. */
export function SectionRow({ section, empty, movable, acts, onEdit }: SectionRowProps) {
  const t = useTranslations('fields.section');
  const { key, label, tab, columns } = section;
  return (
    <>
      <tr className={classes['section']}>
        <th scope="rowgroup" colSpan={7}>
          {t(`on.${tab}`)} · {label}
        </th>
        <td colSpan={3} className={classes['sectionActs']}>
          <Group gap={2} justify="flex-end" wrap="nowrap">
            <span className={classes['type']}>{t('wide', { count: columns })}</span>
            {movable && (
              <>
                <ActionIcon disabled={acts.busy} aria-label={t('up', { label })} onClick={() => acts.move(key, -1)}>
                  <IconArrowUp size={16} stroke={1.5} />
                </ActionIcon>
                <ActionIcon disabled={acts.busy} aria-label={t('down', { label })} onClick={() => acts.move(key, 1)}>
                  <IconArrowDown size={16} stroke={1.5} />
                </ActionIcon>
              </>
            )}
            <ActionIcon aria-label={t('edit', { label })} onClick={onEdit}>
              <IconPencil size={16} stroke={1.5} />
            </ActionIcon>
            {empty && (
              <ActionIcon disabled={acts.busy} aria-label={t('remove', { label })} onClick={() => acts.remove(section)}>
                <IconTrash size={16} stroke={1.5} />
              </ActionIcon>
            )}
          </Group>
        </td>
      </tr>
      {empty && (
        <tr>
          <td colSpan={10} className={classes['type']}>
            {t('empty')}
          </td>
        </tr>
      )}
    </>
  );
}
