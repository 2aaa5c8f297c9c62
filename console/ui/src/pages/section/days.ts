const DAY = 86_400_000;
const DAYS_OF_WEEK = 7;

/** The Monday of the week of a day such as 2025-03-04. */
export function mondayOfDay(text: string): Date {
    const day = Date.parse(text);
    const weekday = (new Date(day).getUTCDay() + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK;
    return new Date(day - weekday * DAY);
}

/** The text of a day, as the service reads it. */
export function dayOf(date: Date): string {
    return date.toISOString().slice(0, 10);
}

/** The span of time that all charts of a page share. */
export type Span = { from: Date; to: Date };

/** The last weeks before an end, and some ahead for what is expected. */
export function spanOf(end: Date, weeksBack: number, weeksAhead: number): Span {
    const week = DAYS_OF_WEEK * DAY;
    return { from: new Date(end.getTime() - weeksBack * week), to: new Date(end.getTime() + weeksAhead * week) };
}
