import type { Page } from "@playwright/test";

/** What of the page's text cannot be read: cut off, off the page, or one label over another. In words, with the place. */
export async function illegible(page: Page): Promise<string[]> {
    return [...(await page.evaluate(wider)), ...(await page.evaluate(clipped)), ...(await page.evaluate(overlapping))];
}

/** A page that must be scrolled sideways (WCAG 1.4.10). */
function wider(): string[] {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) {
        return [];
    }
    const widest = [...document.querySelectorAll("main *")]
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 100));
    return [`the page is ${scrollWidth} px wide where there are ${clientWidth}; first too wide: ${widest[0] ?? "?"}`];
}

/** Text in a box that hides what does not fit, unless it says that there is more and the whole stands elsewhere. */
function clipped(): string[] {
    /** What only a screen reader reads is a box of a pixel. */
    const SEEN = 4;
    /** Rounding of letters' boxes. */
    const NEARLY = 1;
    const whole = (element: HTMLElement): boolean =>
        element.title !== "" ||
        [...document.querySelectorAll("details p")].some((each) =>
            each.textContent?.includes(element.textContent ?? ""),
        );
    return [...document.querySelectorAll<HTMLElement>("body *")]
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
        .filter((element) => element.clientWidth > SEEN && element.checkVisibility())
        .filter((element) => ["hidden", "clip"].includes(getComputedStyle(element).overflowX))
        .filter((element) => element.scrollWidth > element.clientWidth + NEARLY)
        .filter((element) => getComputedStyle(element).textOverflow !== "ellipsis" || !whole(element))
        .map((element) => `cut off: "${element.textContent?.trim().slice(0, 80)}"`);
}

/** Labels of drawings that lie over each other, or beyond the drawing's edge. */
function overlapping(): string[] {
    /** Boxes of letters reach above and below what is drawn: as much of the smaller one's height may be shared. */
    const SHARED = 0.35;
    const NEARLY = 2;
    return [...document.querySelectorAll("svg")].flatMap((drawing) => {
        const edge = drawing.getBoundingClientRect();
        const labels = [...drawing.querySelectorAll("text")]
            .filter((label) => label.textContent?.trim() && label.checkVisibility())
            .map((label) => ({ text: label.textContent?.trim() ?? "", box: label.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0);
        const over = labels.flatMap((one, i) =>
            labels
                .slice(i + 1)
                .filter((other) => {
                    const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
                    const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
                    return across > NEARLY && down > SHARED * Math.min(one.box.height, other.box.height);
                })
                .map((other) => `label "${one.text}" lies over "${other.text}"`),
        );
        const beyond = getComputedStyle(drawing).overflow === "visible" ? [] : labels;
        return [
            ...over,
            ...beyond
                .filter(({ box }) => box.right > edge.right + NEARLY || box.left < edge.left - NEARLY)
                .map(({ text }) => `label "${text}" is cut off by the edge of its drawing`),
        ];
    });
}
