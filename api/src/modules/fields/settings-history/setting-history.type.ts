import { Field, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../platform/graphql/page-info.type';
import { FieldSettingChange } from '../settings/field-settings.type';

/** One change in a page of the history of field settings. */
@ObjectType('FieldSettingChangeEdge', { description: 'A change in a page.', simpleResolvers: true })
export class FieldSettingChangeEdge {
  @Field(() => FieldSettingChange, { description: 'The change.' })
  node: FieldSettingChange;

  @Field(() => String, { description: 'Sent as `after` to go on from here; opaque.' })
  cursor: string;
}

/** A page of the history of field settings. */
@ObjectType('FieldSettingHistory', {
  description: 'A page of what was changed of the field settings, newest first.',
  simpleResolvers: true,
})
export class FieldSettingHistory {
  @Field(() => [FieldSettingChange], { description: 'The changes; those of one save have one version.' })
  nodes: FieldSettingChange[];

  @Field(() => [FieldSettingChangeEdge], { description: 'The changes, each with its cursor.' })
  edges: FieldSettingChangeEdge[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;
}
