import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/user-error.type';
import { WorkerNatureEnum, type WorkerNature } from '../../fields';
import type { DocumentKind } from '../document';
import { DocumentKindEnum } from '../document-enums.type';

/** What an agency expects of documents of one kind. */
@ObjectType('DocumentExpectation', {
  description: 'Of whom the agency expects documents of one kind.',
  simpleResolvers: true,
})
export class DocumentExpectation {
  @Field(() => DocumentKindEnum, { description: 'Never OTHER.' })
  kind: DocumentKind;
  @Field(() => [WorkerNatureEnum], {
    description: 'Of workers of these natures, when the kind concerns them (see DocumentKind); none: of nobody.',
  })
  natures: readonly WorkerNature[];
  @Field(() => Boolean, { description: 'Its documents must say until when they are good.' })
  mustExpire: boolean;
}

/** What an agency expects. */
@ObjectType('DocumentSettings', { description: 'The documents the agency expects.', simpleResolvers: true })
export class DocumentSettings {
  @Field(() => Int, { description: 'Sent back with changes; 0 while the product’s defaults stand.' })
  version: number;
  @Field(() => [DocumentExpectation], { description: 'One for each kind that can be expected.' })
  expectations: DocumentExpectation[];
}

/** What is to be expected of one kind. */
@InputType('DocumentExpectationInput', { description: 'What the agency is to expect of documents of one kind.' })
export class DocumentExpectationInput {
  @Field(() => DocumentKindEnum, { description: 'Not OTHER.' })
  kind: DocumentKind;
  @Field(() => [WorkerNatureEnum], { description: 'Of workers of which natures; none: of nobody.' })
  natures: WorkerNature[];
  @Field(() => Boolean, { description: 'Its documents must say until when they are good.' })
  mustExpire: boolean;
}

/** New settings. */
@InputType('SaveDocumentSettingsInput', { description: 'Changes of the settings; kinds that are absent stay.' })
export class SaveDocumentSettingsInput {
  @Field(() => Int, { description: 'The version that was changed.' })
  version: number;
  @Field(() => [DocumentExpectationInput], { description: 'Each kind at most once; the last one counts.' })
  expectations: DocumentExpectationInput[];
}

/** What saving the settings gives. */
@ObjectType('SaveDocumentSettingsPayload', { description: 'What saving the settings gives.', simpleResolvers: true })
export class SaveDocumentSettingsPayload extends Payload {
  @Field(() => DocumentSettings, { nullable: true, description: 'The settings after it; null when refused.' })
  documentSettings?: DocumentSettings | null;
}
