import { In } from 'typeorm';
import type { Language } from '../../../platform/errors/localized';
import { formatDay } from '../../../platform/formats/day';
import { daysBetween, today } from '../../../platform/formats/calendar';
import type { NotificationDescriber } from '../../notifications';
import { workerNames } from '../../workers';
import { KIND_LABELS } from '../document-words';
import { WorkerDocumentRow } from '../worker-document.entity';

/** The kind of notifications that remind of a document's end. */
export const EXPIRY_NOTIFICATION = 'documents.expiry';

/** « Titre de séjour de Mme Claire DUPONT : expire le 24/12/2026, dans 30 jours », as it is on the day it is read. */
export const describeExpiry: NotificationDescriber = async (db, actor, notifications) => {
  const { agencyId, language } = actor;
  const ids = notifications.flatMap(({ subjectId }) => subjectId ?? []);
  const documents = await db.findBy(WorkerDocumentRow, { agencyId, id: In(ids) });
  const byId = new Map(documents.map((document) => [document.id, document]));
  const names = await workerNames(
    db,
    actor,
    documents.map(({ workerId }) => workerId),
  );
  return ({ subjectId }) => {
    const document = byId.get(subjectId ?? '');
    const name = names.get(document?.workerId ?? '');
    if (document === undefined || name === undefined || document.expiresOn === null) return null;
    const what = document.label ?? KIND_LABELS[document.kind][language];
    const end = SENTENCES[language].end(document.expiresOn, daysBetween(today(), document.expiresOn));
    return { title: SENTENCES[language].of(what, name, end), place: 'DOCUMENTS' };
  };
};

const SENTENCES: Readonly<
  Record<
    Language,
    { of: (what: string, name: string, end: string) => string; end: (day: string, left: number) => string }
  >
> = {
  fr: {
    of: (what, name, end) => `${what} de ${name} : ${end}`,
    end: (day, left) => {
      if (left < 0) return `expiré depuis le ${formatDay(day, 'fr')}`;
      if (left === 0) return "expire aujourd'hui";
      return left === 1 ? 'expire demain' : `expire le ${formatDay(day, 'fr')}, dans ${String(left)} jours`;
    },
  },
  en: {
    of: (what, name, end) => `${what} of ${name}: ${end}`,
    end: (day, left) => {
      if (left < 0) return `expired since ${formatDay(day, 'en')}`;
      if (left === 0) return 'expires today';
      return left === 1 ? 'expires tomorrow' : `expires on ${formatDay(day, 'en')}, in ${String(left)} days`;
    },
  },
};
