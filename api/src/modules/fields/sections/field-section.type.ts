import { ArrayMaxSize } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { Language } from '../../../platform/errors/localized';
import { DateTime } from '../../../platform/graphql/scalars';
import type { FieldSection as Section, SheetTab } from '../field';
import { SheetTabEnum } from '../field-enums.type';
import { LocalizedText, LocalizedTextInput } from '../localized.type';

/** More sections than any sheet has is no honest request; the rule's own limit is lower. */
const MOST_SECTIONS_SENT = 200;

/** A part of a tab. */
@ObjectType('FieldSection', { description: 'A part of a tab of the worker sheet.', simpleResolvers: true })
export class FieldSection implements Omit<Section, 'label'> {
  @Field(() => String, { description: 'Unique in the agency, never changes; in capitals for those of the product.' })
  key: string;

  @Field(() => String, { description: 'In the language of the request.' })
  label: string;

  @Field(() => LocalizedText, { description: 'The label in each language.' })
  labels: LocalizedText;

  @Field(() => SheetTabEnum, { description: 'The tab it stands on.' })
  tab: SheetTab;

  @Field(() => Int, { description: 'How many fields stand side by side where there is room, 1 to 3.' })
  columns: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was archived: on no sheet since.' })
  archivedAt: Date | null;
}

/** A section as an administrator wants it. */
@InputType({ description: 'A section as it is wanted.' })
export class FieldSectionInput {
  @Field(() => String, {
    nullable: true,
    description: 'Of a section that is there, archived or not; absent: a new one, whose key is made from its label.',
  })
  key?: string | null;

  @Field(() => LocalizedTextInput, { description: 'At most 80 characters.' })
  labels: LocalizedTextInput;

  @Field(() => SheetTabEnum, { description: 'The tab it stands on; its fields go with it.' })
  tab: SheetTab;

  @Field(() => Int, { description: 'How many fields stand side by side, 1 to 3.' })
  columns: number;
}

/** All sections, saved together or not at all. */
@InputType({ description: 'All sections of both tabs, saved together or not at all.' })
export class SaveFieldSectionsInput {
  @Field(() => Int, { description: 'The version of the settings the changes were made on.' })
  version: number;

  @ArrayMaxSize(MOST_SECTIONS_SENT)
  @Field(() => [FieldSectionInput], {
    description: `Every section in its new order, at most 60. One left out is archived, which is refused while a field that is not
archived stands in it (SECTION_NOT_EMPTY); one archived before comes back when it is named.`,
  })
  sections: FieldSectionInput[];
}

/** A section in the language of who asks. */
export function presentSection({ label, ...section }: Section, language: Language): FieldSection {
  return { ...section, label: label[language], labels: label };
}
