import { Field, Int, ObjectType } from 'type-graphql';
import { Day } from '../../../platform/graphql/scalars';
import type { CertificateLine } from './tax-certificate.rules';

/** A line of a client's tax certificate. */
@ObjectType('TaxCertificateLine', {
  description: "A worker's visits at a client's on one day, as the yearly tax certificate lists them (D7233-4).",
  simpleResolvers: true,
})
export class TaxCertificateLine implements Omit<CertificateLine, 'clientId'> {
  @Field(() => Day, { description: 'The day the visits started, in Paris.' })
  day: string;
  @Field(() => String, { description: '« Mme Claire DUPONT », in French.' })
  workerName: string;
  @Field(() => String, {
    nullable: true,
    description: 'The registration number borne on that day; null: none was given.',
  })
  registrationNumber: string | null;
  @Field(() => Int, { description: 'How long the visits of the day lasted together, in minutes.' })
  minutes: number;
}
