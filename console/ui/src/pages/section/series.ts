import type { Indicator, Threat } from "../../api/shapes";
import { mondayOf } from "../../words/format";

const DAY = 86_400_000;
export const WEEK = 7 * DAY;
const NUMBERS = /\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?/g;

/** What a shown figure may be: `22 to 26` is 22..26, `<5` is 0..4, `35` is 35..35. */
export type Range = { least: number; most: number };

/** A week of a threat, as a chart draws it; a week that nobody computed has nothing. */
export type WeekPoint = {
    week: string;
    from: Date;
    to: Date;
    observed: Range | null;
    expected: Range | null;
    usual: Range | null;
    exposure: Range | null;
    shown: ShownTexts | null;
};

/** The figures as the service wrote them. */
export type ShownTexts = {
    observed: string | null;
    expected: string | null;
    low: string | null;
    high: string | null;
    exposure: string | null;
    chance: string | null;
};

export function rangeOf(text: string | null | undefined): Range | null {
    const [first, second] = (text?.match(NUMBERS) ?? []).map((each) => Number(each.replaceAll(",", "")));
    if (first === undefined) {
        return null;
    }
    return text?.startsWith("<") ? { least: 0, most: first - 1 } : { least: first, most: second ?? first };
}

/** Whether a figure may be anything below five: it is drawn as a band, never as zero. */
export function isSmall(range: Range | null): boolean {
    return range !== null && range.least === 0 && range.most > 0;
}

export function middle(range: Range | null): number | null {
    return range === null ? null : (range.least + range.most) / 2;
}

/** The names of threats with their directions, those with most points first. */
export function flowsOf(indicator: Indicator): { threat: string; direction: string }[] {
    return [...indicator.threats]
        .sort((one, other) => Number(other.score ?? -1) - Number(one.score ?? -1))
        .map(({ category, direction }) => ({ threat: category, direction }));
}

/** The weeks of a threat in a direction, earliest first, without leaving one out. */
export function weeksOf(indicators: readonly Indicator[], threat: string, direction: string): WeekPoint[] {
    const byMonday = new Map(indicators.map((each) => [mondayOf(each.week).getTime(), each]));
    const mondays = [...byMonday.keys()].sort((one, other) => one - other);
    const [first, last] = [mondays[0], mondays.at(-1)];
    if (first === undefined || last === undefined) {
        return [];
    }
    const points: WeekPoint[] = [];
    for (let monday = first; monday <= last; monday += WEEK) {
        points.push(pointOf(monday, byMonday.get(monday), threat, direction));
    }
    return points;
}

function pointOf(monday: number, indicator: Indicator | undefined, threat: string, direction: string): WeekPoint {
    const found = indicator?.threats.find((each) => each.category === threat && each.direction === direction);
    const [low, high] = [rangeOf(found?.expectedLow), rangeOf(found?.expectedHigh)];
    return {
        week: indicator?.week ?? "",
        from: new Date(monday),
        to: new Date(monday + WEEK),
        observed: rangeOf(found?.observed),
        expected: rangeOf(found?.expected),
        usual: low && high ? { least: low.least, most: high.most } : null,
        exposure: rangeOf(found?.exposure),
        shown: found
            ? {
                  observed: found.observed ?? null,
                  expected: found.expected ?? null,
                  low: found.expectedLow ?? null,
                  high: found.expectedHigh ?? null,
                  exposure: found.exposure ?? null,
                  chance: found.chance ?? null,
              }
            : null,
    };
}

/** How a forecast goes on after the last week; it begins where that ends. */
export type FanPoint = {
    at: Date;
    weeksAhead: number;
    median: number;
    low: number;
    high: number;
    texts: { median: string; low: string; high: string };
};

export function fanOf(indicator: Indicator, threat: string, direction: string): FanPoint[] {
    const found = indicator.threats.find((each) => each.category === threat && each.direction === direction);
    const monday = mondayOf(indicator.week).getTime();
    return (found?.forecast ?? []).map(({ weeksAhead, median, low80, high80 }) => ({
        at: new Date(monday + weeksAhead * WEEK + WEEK / 2),
        weeksAhead,
        median: middle(rangeOf(median)) ?? 0,
        low: rangeOf(low80)?.least ?? 0,
        high: rangeOf(high80)?.most ?? 0,
        texts: { median, low: low80, high: high80 },
    }));
}

/** Findings per 1,000 persons checked, as a text: as the service says it, or the range that the shown counts leave; nothing for counts below 5. */
export function rateOf({
    observed,
    exposure,
    per1000,
}: Pick<Threat, "observed" | "exposure" | "per1000">): string | null {
    if (per1000?.mean) {
        return per1000.mean;
    }
    const [found, checked] = [rangeOf(observed), middle(rangeOf(exposure))];
    if (found === null || isSmall(found) || !checked) {
        return null;
    }
    const [least, most] = [found.least, found.most].map((each) => perThousand(each / checked));
    return least === most ? (least ?? null) : `${least} to ${most}`;
}

function perThousand(share: number): string {
    return (1000 * share).toFixed(1);
}

/** How many of the known weeks had a lower rate per check than the last; nothing where its count is hidden. */
export function placeOf(points: readonly WeekPoint[]): { below: number; of: number } | null {
    const rates = points.map((point) => rate(point)).filter((each): each is number => each !== null);
    const last = points.at(-1);
    const now = last && !isSmall(last.observed) ? rate(last) : null;
    if (now === null) {
        return null;
    }
    return { below: rates.filter((each) => each < now).length, of: rates.length };
}

function rate(point: WeekPoint): number | null {
    const [observed, exposure] = [middle(point.observed), middle(point.exposure)];
    return observed === null || !exposure ? null : observed / exposure;
}
