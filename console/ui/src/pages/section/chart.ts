import * as Plot from "@observablehq/plot";
import type { Span } from "./days";
import type { Stretch } from "./since";

/** The same on every chart of the page, so that a week stands below itself. */
export const MARGIN_LEFT = 48;
/** Half of a month with its year. */
export const MARGIN_RIGHT = 28;
/** Room for the names of lines that end at the right edge. */
export const MARGIN_NAMES = 112;
/** Above what is drawn: the unit, and the names of controls. */
export const MARGIN_TOP = 48;
const NARROW = 520;
/** Room for a month with its year, in the longest language. */
const WIDTH_OF_A_MONTH = 64;
const CONTROL_HEIGHT = 4;

/** A time axis in the language of the page, with as many ticks as fit. */
export function timeAxis(span: Span, width: number, language: string): Plot.Markish[] {
    const years = new Intl.DateTimeFormat(language, { month: "short", year: "numeric", timeZone: "UTC" });
    const months = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
    const ticks = monthsOf(span, width);
    return [
        Plot.axisX(ticks, {
            anchor: "bottom",
            tickSize: 4,
            tickFormat: (date: Date, i: number) =>
                i === 0 || date.getUTCMonth() === 0 ? years.format(date) : months.format(date),
            label: null,
        }),
    ];
}

/** First days of months, not more than can be read. */
export function monthsOf(span: Span, width: number): Date[] {
    const first = new Date(Date.UTC(span.from.getUTCFullYear(), span.from.getUTCMonth() + 1, 1));
    const all: Date[] = [];
    for (let month = first; month < span.to; month = next(month)) {
        all.push(month);
    }
    const most = Math.max(2, Math.floor((width - MARGIN_LEFT - MARGIN_RIGHT) / WIDTH_OF_A_MONTH));
    const step = [1, 2, 3, 6, 12].find((each) => all.length / each <= most) ?? 12;
    return all.filter((month) => month.getUTCMonth() % step === 0);
}

function next(month: Date): Date {
    return new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1));
}

/** Controls as bands over all that is drawn, named where they begin. */
export function controlMarks(
    controls: readonly Stretch[],
    span: Span,
    nameOf: (stretch: Stretch) => string,
): Plot.Markish[] {
    const within = controls
        .filter((each) => each.to > span.from && each.from < span.to)
        .map((each) => ({ ...each, from: each.from < span.from ? span.from : each.from }));
    return within.flatMap((each, i) => [
        Plot.rect([each], { x1: "from", x2: "to", fill: "var(--accent)", fillOpacity: 0.06 }),
        (_, scales, __, dimensions) =>
            strip(scales.x?.(each.from) ?? 0, scales.x?.(each.to) ?? 0, dimensions.marginTop, i),
        Plot.text([each], {
            x: "from",
            text: () => nameOf(each),
            frameAnchor: "top",
            textAnchor: "start",
            lineAnchor: "bottom",
            dy: -CONTROL_HEIGHT - 6 - i * 16,
            fill: "var(--accent)",
        }),
    ]);
}

/** The strip of a control above the frame; a second control lies above the first. */
function strip(from: number, to: number, top: number, row: number): SVGElement {
    const bar = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    bar.setAttribute("x", String(from));
    bar.setAttribute("width", String(Math.max(0, to - from)));
    bar.setAttribute("y", String(top - CONTROL_HEIGHT - row * 16));
    bar.setAttribute("height", String(CONTROL_HEIGHT));
    bar.setAttribute("fill", "var(--accent)");
    return bar;
}

/** A name beside the end of a line; the paper behind it keeps it legible. */
export function named(at: Date, y: number, text: string, colour: string, options: Plot.TextOptions = {}): Plot.Markish {
    return Plot.text([{ at, y }], {
        x: "at",
        y: "y",
        text: () => text,
        textAnchor: "start",
        dx: 6,
        fill: colour,
        stroke: "var(--paper)",
        strokeWidth: 4,
        ...options,
    });
}

/** Where there is no room beside the end of a line, its name stands above it. */
export function besideOrAbove(width: number): Plot.TextOptions {
    return isNarrow(width) ? { textAnchor: "end", dx: 0, dy: -8 } : {};
}

export function isNarrow(width: number): boolean {
    return width < NARROW;
}
