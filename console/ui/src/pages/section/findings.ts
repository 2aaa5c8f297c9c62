import * as Plot from "@observablehq/plot";
import type { AlertMark } from "./alerts";
import { isNarrow, MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP, named } from "./chart";
import type { Span } from "./days";
import { isSmall, middle, type FanPoint, type WeekPoint } from "./series";

/** What is drawn, and the words beside it. */
export type Findings = {
    shown: WeekPoint[];
    fan: FanPoint[];
    marks: AlertMark[];
    span: Span;
    width: number;
    unit: string;
    ahead: string;
};

/** Above the highest, so that what reaches it does not look cut. */
const HEADROOM = 1.1;

/** What was found and expected each week, and what is expected next; without the axis of time and the controls. */
export function findingsPlot({ shown, fan, marks, span, width, unit, ahead }: Findings): Plot.PlotOptions {
    const now = shown.at(-1)?.to ?? span.to;
    const exact = shown.filter((each) => each.observed && each.observed.least === each.observed.most);
    const classes = shown.filter(
        (each) => each.observed && each.observed.least !== each.observed.most && !isSmall(each.observed),
    );
    const hidden = shown.filter((each) => isSmall(each.observed));
    return {
        height: isNarrow(width) ? 280 : 340,
        marginLeft: MARGIN_LEFT,
        marginRight: MARGIN_RIGHT,
        marginTop: MARGIN_TOP,
        x: { type: "utc", domain: [span.from, span.to] },
        y: { nice: true, domain: [0, HEADROOM * highestOf(shown, fan)], label: null },
        marks: [
            Plot.gridY({ stroke: "var(--line)", strokeOpacity: 1, ticks: 5 }),
            Plot.axisY({ ticks: 5, tickSize: 0, label: unit, labelArrow: "none" }),
            Plot.areaY(shown, {
                x: middleOf,
                y1: (each: WeekPoint) => each.usual?.least ?? NaN,
                y2: (each: WeekPoint) => each.usual?.most ?? NaN,
                fill: "var(--line-strong)",
                fillOpacity: 0.22,
            }),
            Plot.lineY(shown, {
                x: middleOf,
                y: (each: WeekPoint) => middle(each.expected) ?? NaN,
                stroke: "var(--ink-quiet)",
                strokeWidth: 1.5,
            }),
            Plot.areaY(fan, { x: "at", y1: "low", y2: "high", fill: "var(--accent)", fillOpacity: 0.15 }),
            Plot.lineY(fan, { x: "at", y: "median", stroke: "var(--accent)", strokeDasharray: "4 3" }),
            Plot.rect(hidden, { x1: "from", x2: "to", y1: 0, y2: 4, fill: "url(#hidden-count)", insetLeft: 1 }),
            Plot.rect(classes, {
                x1: "from",
                x2: "to",
                y1: (each: WeekPoint) => each.observed?.least ?? NaN,
                y2: (each: WeekPoint) => each.observed?.most ?? NaN,
                fill: "var(--accent)",
                insetLeft: 1,
                insetTop: -0.75,
                insetBottom: -0.75,
            }),
            Plot.ruleY(exact, {
                x1: "from",
                x2: "to",
                y: (each: WeekPoint) => each.observed?.least ?? NaN,
                stroke: "var(--accent)",
                strokeWidth: 2.5,
                insetLeft: 1,
            }),
            Plot.dot(marks, {
                x: "at",
                frameAnchor: "top",
                symbol: "triangle",
                fill: "var(--level-high)",
                stroke: "var(--paper)",
                r: 5,
                dy: 8,
                title: (mark: { text: string }) => mark.text,
            }),
            Plot.ruleX([now], { stroke: "var(--ink)", strokeWidth: 1 }),
            ...(fan.length > 0
                ? [
                      named(now, NaN, ahead, "var(--accent)", {
                          y: null,
                          frameAnchor: "top",
                          lineAnchor: "top",
                          dy: 4,
                      } as Plot.TextOptions),
                  ]
                : []),
        ],
    };
}

/** The highest of what is drawn. */
function highestOf(shown: readonly WeekPoint[], fan: readonly FanPoint[]): number {
    const weeks = shown.flatMap(({ observed, usual, expected }) => [observed, usual, expected]);
    return Math.max(1, ...weeks.map((each) => each?.most ?? 0), ...fan.map(({ high }) => high));
}

function middleOf(each: WeekPoint): Date {
    return new Date((each.from.getTime() + each.to.getTime()) / 2);
}
