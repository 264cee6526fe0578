import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { MODULES, type ModuleKey as ModuleKeyValue } from '../../../platform/actor';
import { enumOf } from '../../../platform/graphql/enum-of';
import { Payload } from '../../../platform/graphql/user-error.type';
import type { AgencyRow } from './agency.entity';

/** The GraphQL enum of modules. */
export const ModuleKey = enumOf(MODULES);

registerEnumType(ModuleKey, {
  name: 'ModuleKey',
  description: 'A part of the product that an agency switches on or off.',
  valuesConfig: {
    PROFESSIONAL_SHEETS: { description: '« Fiches professionnelles »: sheets of self-employed persons and companies.' },
    TELEPHONE_TIME_KEEPING: { description: '« Télégestion »: file numbers, dialled to record hours.' },
    CONTRACTS: { description: '« Contrats de travail »' },
    APPOINTMENTS: { description: '« Rendez-vous »' },
    SMS: { description: 'Text messages to workers.' },
    ONLINE_SHOP: { description: '« Boutique en ligne »: publishes sheets.' },
  },
});

/** An agency as the outside sees it. */
@ObjectType('Agency', {
  description: 'A home-care agency. Everything a request can see belongs to the agency that is asking.',
  simpleResolvers: true,
})
export class Agency implements Pick<AgencyRow, 'id' | 'slug' | 'name' | 'modules'> {
  @Field(() => ID, { description: 'UUID, stable.' })
  id: string;

  @Field(() => String, { description: 'Short name in lower-case letters, digits and hyphens, e.g. "demo".' })
  slug: string;

  @Field(() => String, { description: 'The name people know, e.g. "Maison Demo".' })
  name: string;

  @Field(() => [ModuleKey], { description: 'Parts of the product that are switched on.' })
  modules: ModuleKeyValue[];
}

/** What switching a module gives. */
@ObjectType({ description: 'The agency after the change.' })
export class AgencyPayload extends Payload {
  @Field(() => Agency, { nullable: true, description: 'The agency as it is now; null when refused.' })
  agency?: Agency;
}
