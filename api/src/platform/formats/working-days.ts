import { addDays } from './calendar';

/**
 * The day so many « jours ouvrables » after this one: every day but Sundays and public holidays, Saturdays included. The
 * day itself does not count. For what the French labour code counts so, e.g. R5221-42.
 */
export function addWorkingDays(day: string, count: number): string {
  let current = day;
  for (let left = count; left > 0;) {
    current = addDays(current, 1);
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
}

/** Tells whether a day is a « jour ouvrable ». */
function isWorkingDay(day: string): boolean {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay() !== 0 && !isPublicHoliday(day);
}

/**
 * Tells whether a day is one of the eleven public holidays of L3133-1 of the Code du travail. The two more of Moselle and
 * Alsace, and those of the overseas departments, are not counted.
 */
export function isPublicHoliday(day: string): boolean {
  if (FIXED.has(day.slice(5))) return true;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return MOVING.some((days) => addDays(easter, days) === day);
}

/** New Year, Labour Day, 8 May, 14 July, Assumption, All Saints, 11 November, Christmas. */
const FIXED = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']);

/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const MOVING = [1, 39, 50];

/** Easter of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const days = moon + week - 7 * late + 114;
  const month = String(Math.floor(days / 31)).padStart(2, '0');
  return `${String(year)}-${month}-${String((days % 31) + 1).padStart(2, '0')}`;
}
