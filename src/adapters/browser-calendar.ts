import { isIsoDate } from '../lesson/progress';
import type { Calendar } from '../ports/clock';

export const browserCalendar: Calendar = {
  // The local day, not the universal one: after midnight in Paris it is no longer yesterday.
  today() {
    const now = new Date();
    now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
    const day = now.toISOString().slice(0, 10);
    if (!isIsoDate(day)) throw new RangeError(`The clock of this device says ${day}: not a day of four-digit years.`);
    return day;
  },
};
