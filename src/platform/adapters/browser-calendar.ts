import type { Calendar } from '../ports/clock';

export const browserCalendar: Calendar = {
  today() {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
};
