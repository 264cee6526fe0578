import type { Actor } from '../../../platform/actor';
import { refuseAll, type Problem } from '../../../platform/errors/refusal';

/** Adds to `problems` when somebody without the payroll right would give it: nobody gives what he has not. */
export function needPayrollRight(problems: Problem[], { seesPayroll }: Pick<Actor, 'seesPayroll'>): void {
  if (!seesPayroll) problems.push({ code: CODE, message: TO_GIVE, path: ['seesPayroll'] });
}

/** Refuses a way into the account of somebody who sees payroll data to an actor who does not. */
export function needPayrollRightFor(user: { seesPayroll: boolean }, { seesPayroll }: Actor): void {
  if (user.seesPayroll && !seesPayroll) refuseAll([{ code: CODE, message: TO_OPEN, path: [] }]);
}

const CODE = 'PAYROLL_RIGHT_NEEDED';

const TO_GIVE: Problem['message'] = {
  fr: 'Vous ne voyez pas les données de paie : demandez à un administrateur qui les voit de donner ce droit.',
  en: 'You do not see payroll data: ask an administrator who sees it to give this right.',
};

const TO_OPEN: Problem['message'] = {
  fr: 'Ce compte voit les données de paie, et vous non : demandez à un administrateur qui les voit.',
  en: 'This account sees payroll data and you do not: ask an administrator who sees it.',
};
