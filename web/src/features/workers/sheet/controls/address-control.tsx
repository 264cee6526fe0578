'use client';

import { Fieldset, Grid, Text } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { SelectField } from '@/ui/form/choice-fields';
import type { FieldProps } from '@/ui/form/field';
import { FieldLabel } from '@/ui/form/field-label';
import { TextField } from '@/ui/form/text-field';
import { countriesIn } from '../countries';
import type { AddressInputs, SheetValues } from '../sheet-values';
import classes from '../sheet.module.css';

/** A postal address: street, complement, postal code and city, country. */
export function AddressControl({ control, name, label, help, required }: FieldProps<SheetValues>) {
  const t = useTranslations('workers.sheet.address');
  const locale = useLocale();
  const countries = useMemo(() => countriesIn(locale), [locale]);
  const part = (key: keyof AddressInputs) => ({ control, name: `${name}.${key}`, label: t(key) });
  return (
    <Fieldset
      variant="unstyled"
      className={classes['address']}
      legend={<FieldLabel label={label} required={required} />}
    >
      <Grid gap="xs">
        <Grid.Col span={12}>
          <TextField {...part('line1')} required={required} autoComplete="off" />
        </Grid.Col>
        <Grid.Col span={12}>
          <TextField {...part('line2')} autoComplete="off" />
        </Grid.Col>
        <Grid.Col span={4}>
          <TextField {...part('postcode')} autoComplete="off" />
        </Grid.Col>
        <Grid.Col span={8}>
          <TextField {...part('city')} required={required} autoComplete="off" />
        </Grid.Col>
        <Grid.Col span={12}>
          <SelectField {...part('country')} choices={countries} />
        </Grid.Col>
      </Grid>
      {help !== undefined && (
        <Text size="xs" c="dimmed">
          {help}
        </Text>
      )}
    </Fieldset>
  );
}
