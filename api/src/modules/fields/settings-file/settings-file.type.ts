import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/user-error.type';
import { FieldSettingChange, FieldSettings } from '../settings/field-settings.type';

/** A file to take over. */
@InputType({ description: 'A file of field settings to take over.' })
export class ImportFieldSettingsInput {
  @Field(() => String, {
    description: `The text of a file that fieldSettingsFile gave, of this agency or another; at most 500,000 characters.`,
  })
  file: string;

  @Field(() => Boolean, { description: 'Only tells what would change and what is refused; nothing is saved.' })
  preview: boolean;

  @Field(() => Int, {
    nullable: true,
    description: `The version a preview gave: when the settings changed since then nothing is saved (STALE_VERSION). Absent:
whatever it is.`,
  })
  version?: number | null;
}

/** What an import gives back. */
@ObjectType({
  description: `What a file changes, or would change. errors names every line that cannot be taken over (FILE_SHAPE,
TYPE_DIFFERS, FIELD_OF_PRODUCT, and the codes of the mutations of fields and sections); nothing is saved then.`,
  simpleResolvers: true,
})
export class ImportFieldSettingsPayload extends Payload {
  @Field(() => FieldSettings, {
    nullable: true,
    description: 'The settings after it; null for a preview or when refused.',
  })
  fieldSettings?: FieldSettings | null;

  @Field(() => Int, { nullable: true, description: 'The version a preview was made on; null when refused.' })
  previewedVersion?: number | null;

  /** Given by its resolver, since some refusals leave it out. */
  changes?: FieldSettingChange[];
}
