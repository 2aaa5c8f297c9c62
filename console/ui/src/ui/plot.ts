import { plot, type PlotOptions } from "@observablehq/plot";

/**
 * Draws with Observable Plot. The content policy lets no style element in, so Plot's own goes; `plot.css` holds what it said.
 * Marks take colours from classes or from `var(--...)`, so that light, dark and print need no second drawing.
 */
export function draw(options: PlotOptions): Element {
    const drawn = plot({ marginTop: 24, ...options });
    drawn.querySelectorAll("style").forEach((style) => style.remove());
    // The drawing as a whole has its label; groups of marks have no role that could carry one.
    drawn.querySelectorAll("g[aria-label]").forEach((group) => group.removeAttribute("aria-label"));
    return drawn;
}
