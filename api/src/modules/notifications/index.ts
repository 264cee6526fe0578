/**
 * What members of staff should know of: one row for each person, told in the transaction that makes it true, once for each
 * key. Words and links are found when it is read, by the module it comes from, so no name is kept here. What is about a
 * worker goes to his or her manager; without one who can sign in, to all the agency's administrators.
 *
 * To use it: `await notify(tx, { agencyId, userId: managerId, kind: 'module.what', workerId, facts, key })` in a command,
 * and `describeNotifications('module.what', …)` in app/reactions.ts.
 */
export { describeNotifications, type NotificationDescriber } from './describe-notifications';
export { NotificationRow } from './notification.entity';
export { forgetNotifications, notify, type NewNotification } from './notify';
