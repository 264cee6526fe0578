import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../platform/graphql/page-info.type';
import { DateTime } from '../../../platform/graphql/scalars';

/** A payslip as those with the payroll right see it. */
@ObjectType('Payslip', { description: '« Bulletin de paie » of a month of a contract.', simpleResolvers: true })
export class Payslip {
  @Field(() => ID, { description: 'UUID, stable.' })
  id: string;
  @Field(() => String, { description: 'YYYY-MM; one payslip for each month of a contract.' })
  month: string;
  @Field(() => String, { description: "The file's name." })
  fileName: string;
  @Field(() => Int, { description: 'Bytes of the PDF.' })
  sizeBytes: number;
  @Field(() => String, { description: 'Signed path of the PDF, for the viewer alone; it ends within two days.' })
  url: string;
  @Field(() => DateTime, { description: 'When it was added.' })
  addedAt: Date;
}

/** A payslip at a place in a list. */
@ObjectType('PayslipEdge', { description: 'A payslip and its place in the list.', simpleResolvers: true })
export class PayslipEdge {
  @Field(() => Payslip, { description: 'The payslip.' })
  node: Payslip;
  @Field(() => String, { description: 'Sent as `after`, the list goes on after this payslip.' })
  cursor: string;
}

/** A page of payslips. */
@ObjectType('PayslipConnection', { description: 'A page of payslips, newest month first.', simpleResolvers: true })
export class PayslipConnection {
  @Field(() => [Payslip], { description: 'The payslips of the page, in order.' })
  nodes: Payslip[];
  @Field(() => [PayslipEdge], { description: 'The same, each with a cursor.' })
  edges: PayslipEdge[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;
}

/** A payslip to add. */
@InputType('AddPayslipInput', { description: 'An uploaded PDF to attach to a month of a contract.' })
export class AddPayslipInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId: string;
  @Field(() => String, {
    description: 'YYYY-MM, not before the contract (MONTH_BEFORE_START), not to come (MONTH_TO_COME).',
  })
  month: string;
  @Field(() => ID, { description: 'What `POST /files/uploads` answered for the kind PAYSLIP, at most 24 hours ago.' })
  uploadId: string;
}
