'use client';

import { ActionIcon, Checkbox } from '@mantine/core';
import { useSortable } from '@dnd-kit/react/sortable';
import { IconAdjustments, IconGripVertical, IconLock, IconPencil } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { FieldSettings_FieldFragment, SheetKind } from '@/gql/graphql';
import { newlyRequired, setRequired, setShown, settingOf, type FieldSettingsDraft } from './field-settings-draft';
import classes from './field-settings.module.css';
import { RuleMarks } from './rules/rule-marks';
import { SheetsLackingField } from './sheets-lacking-field';

interface FieldRowProps {
  field: FieldSettings_FieldFragment;
  /** Place among the listed fields of its section. */
  index: number;
  draft: FieldSettingsDraft;
  sheetKinds: readonly SheetKind[];
  movable: boolean;
  onChange: (draft: FieldSettingsDraft) => void;
  onEdit: (field: FieldSettings_FieldFragment) => void;
  onRules: (field: FieldSettings_FieldFragment) => void;
}

/** One field: its handle, name and type, its boxes for each kind of sheet, and a pencil when it is the agency's own. */
export function FieldRow({ field, index, draft, sheetKinds, movable, onChange, onEdit, onRules }: FieldRowProps) {
  const t = useTranslations('fields');
  const { section } = field;
  const { ref, handleRef, isDragging } = useSortable({
    id: field.key,
    index,
    group: section,
    type: section,
    accept: section,
    disabled: !movable,
  });
  return (
    <tr ref={ref} className={classes['row']} data-dragging={isDragging}>
      <td className={classes['handle']}>
        <ActionIcon ref={handleRef} disabled={!movable} aria-label={t('move.handle', { label: field.label })}>
          <IconGripVertical size={16} stroke={1.5} />
        </ActionIcon>
      </td>
      <th scope="row" className={classes['name']}>
        {field.label}
        {field.locked && <IconLock size={14} stroke={1.5} role="img" aria-label={t('locked')} />}
        {newlyRequired(draft, [field]).map(({ sheetKind }) => (
          <SheetsLackingField key={sheetKind} fieldKey={field.key} sheetKind={sheetKind} />
        ))}
      </th>
      <td className={classes['type']}>
        {t(`types.${field.type}`)}
        <RuleMarks field={field} />
      </td>
      {sheetKinds.map((sheetKind) => (
        <SettingCells key={sheetKind} {...{ field, draft, sheetKind, onChange }} />
      ))}
      <td className={classes['edit']}>
        <ActionIcon aria-label={t('rules.open', { label: field.label })} onClick={() => onRules(field)}>
          <IconAdjustments size={16} stroke={1.5} />
        </ActionIcon>
        {field.origin === 'OWN' && (
          <ActionIcon aria-label={t('edit', { label: field.label })} onClick={() => onEdit(field)}>
            <IconPencil size={16} stroke={1.5} />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
}

type SettingCellsProps = Pick<FieldRowProps, 'field' | 'draft' | 'onChange'> & { sheetKind: SheetKind };

/** Oui or Non, Obligatoire, Afficher; three empty cells when the agency has no sheets of this kind. */
function SettingCells({ field, draft, sheetKind, onChange }: SettingCellsProps) {
  const t = useTranslations('fields');
  const setting = settingOf(draft, field, sheetKind);
  if (!setting) return <td colSpan={3} className={classes['kind']} />;
  const kind = t(`sheetKinds.${sheetKind}`);
  return (
    <>
      <td className={classes['kind']} data-shown={setting.shown} data-label={kind}>
        {setting.shown ? t('yes') : t('no')}
      </td>
      <td data-label={t('columns.required')}>
        <Checkbox
          aria-label={t('requiredBox', { label: field.label, kind })}
          checked={setting.required}
          disabled={field.locked}
          onChange={(event) => onChange(setRequired(draft, field, sheetKind, event.currentTarget.checked))}
        />
      </td>
      <td data-label={t('columns.shown')}>
        <Checkbox
          aria-label={t('shownBox', { label: field.label, kind })}
          checked={setting.shown}
          disabled={field.locked}
          onChange={(event) => onChange(setShown(draft, field, sheetKind, event.currentTarget.checked))}
        />
      </td>
    </>
  );
}
