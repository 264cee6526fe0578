'use client';

import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { WorkerNature, WorkerStatus } from '@/gql/graphql';
import { useWorkerChoices } from '../../use-worker-choices';
import type { WorkerField } from '../../use-worker-fields';
import { searchableOwnFields } from '../list-columns';
import { isNarrowed, NATURES, STATUSES, widened, type ListState, type OwnCondition } from '../list-state';
import type { ChangeList } from '../use-list-state';
import { statusesOf, type WorkerList } from '../worker-list';
import { ChoiceFilter } from './choice-filter';
import { FixedChip } from './filter-chip';
import classes from './filters.module.css';
import { OwnFieldFilter } from './own-field-filter';
import { RuleFilter } from './rule-filter';
import { SearchBox } from './search-box';

interface FilterBarProps {
  list: WorkerList;
  state: ListState;
  onChange: ChangeList;
  fields: readonly WorkerField[];
  /** The arrow down leads from the search box to the first row. */
  onDown: () => void;
}

/** Everything a list can be narrowed by, in one line. */
export function FilterBar({ list, state, onChange, fields, onDown }: FilterBarProps) {
  const t = useTranslations('workers');
  const choices = useWorkerChoices();
  const named = <Value extends WorkerNature | WorkerStatus>(
    values: readonly Value[],
    label: (value: Value) => string,
  ) => values.map((value) => ({ value, label: label(value) }));
  return (
    <div className={classes['bar']} role="search" aria-label={t('filters.title')}>
      <SearchBox value={state.search} onChange={(search) => onChange({ search })} onDown={onDown} />
      <ChoiceFilter
        label={t('columns.nature')}
        choices={named(NATURES, (nature) => t(`natures.${nature}`))}
        chosen={state.natures}
        onChange={(natures) => onChange({ natures: natures as WorkerNature[] })}
      />
      {list !== 'former' && (
        <ChoiceFilter
          label={t('columns.status')}
          choices={named(STATUSES, (status) => t(`statuses.${status}`))}
          chosen={statusesOf(list, state)}
          onChange={(statuses) => onChange({ statuses: statuses as WorkerStatus[] })}
          clearable={state.statuses.length > 0}
        />
      )}
      <ChoiceFilter
        label={t('columns.manager')}
        choices={choices.managers}
        chosen={state.managerIds}
        onChange={(managerIds) => onChange({ managerIds })}
      />
      <ChoiceFilter
        label={t('columns.sectors')}
        choices={choices.sectors}
        chosen={state.sectorIds}
        onChange={(sectorIds) => onChange({ sectorIds })}
      />
      <ChoiceFilter
        label={t('columns.establishment')}
        choices={choices.establishments}
        chosen={state.establishmentIds}
        onChange={(establishmentIds) => onChange({ establishmentIds })}
      />
      <OwnFieldFilters state={state} onChange={onChange} fields={fields} />
      <RuleFilter rule={state.rule} onChange={(rule) => onChange({ rule })} />
      <LackingChip state={state} onChange={onChange} fields={fields} />
      {isNarrowed(state) && (
        <Button size="xs" variant="subtle" onClick={() => onChange(widened(state))}>
          {t('filters.clearAll')}
        </Button>
      )}
    </div>
  );
}

type PartProps = Pick<FilterBarProps, 'state' | 'onChange' | 'fields'>;

function OwnFieldFilters({ state, onChange, fields }: PartProps) {
  const t = useTranslations('workers.filters');
  const [added, setAdded] = useState<string | null>(null);
  const searchable = searchableOwnFields(fields);
  const shown = searchable.filter(({ key }) => key in state.ownFields || key === added);
  const others = searchable.filter((field) => !shown.includes(field));

  function change(key: string, condition: OwnCondition | null): void {
    const others = Object.entries(state.ownFields).filter(([other]) => other !== key);
    const set = condition === null ? others : [...others, [key, condition] as const];
    setAdded(null);
    onChange({ ownFields: Object.fromEntries(set) });
  }
  return (
    <>
      {shown.map((field) => (
        <OwnFieldFilter
          key={field.key}
          field={field}
          condition={state.ownFields[field.key]}
          onChange={(condition) => change(field.key, condition)}
        />
      ))}
      {others.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button size="xs" variant="subtle" leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}>
              {t('add')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map(({ key, label }) => (
              <Menu.Item key={key} onClick={() => setAdded(key)}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}

function LackingChip({ state: { lacking }, onChange, fields }: PartProps) {
  const t = useTranslations('workers');
  if (lacking === null) return null;
  const label = fields.find(({ key }) => key === lacking.key)?.label ?? lacking.key;
  const text = t('filters.lacking', { field: label, sheet: t(`sheetKinds.${lacking.sheetKind}`) });
  return <FixedChip text={text} onClear={() => onChange({ lacking: null })} />;
}
