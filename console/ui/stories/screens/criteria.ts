import type { Page } from "@playwright/test";
import { illegible } from "../walk/legible";
import { withoutUnit } from "../walk/units";

/** What every picture is checked against; each is measured on the page as it was when the picture was taken. */
export const CRITERIA = ["grid", "accent", "labels", "units", "largest", "halves"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** What each of them asks for. */
export const ASKED: Readonly<Record<Criterion, string>> = {
    grid: "Aligned to one grid: no two left edges that differ by less than a step of the grid (8 px)",
    accent: "One accent colour: links and main buttons are ink or the accent, and nothing else",
    labels: "No clipped or overlapping label, and nothing beside the page",
    units: "A unit on every axis",
    largest:
        "The most important thing is the largest: the finding, or the figure or word that answers the page's question",
    halves: "No empty half: something stands in each half of what is seen first",
};

/** What is wrong, in words; nothing where the criterion is met. */
export async function against(page: Page, criterion: Criterion): Promise<string[]> {
    switch (criterion) {
        case "grid":
            return page.evaluate(crooked);
        case "accent":
            return page.evaluate(colourful);
        case "labels":
            return illegible(page);
        case "units":
            return withoutUnit(page);
        case "largest":
            return page.evaluate(outshone);
        case "halves":
            return page.evaluate(emptyHalves);
    }
}

/** Blocks that begin nearly, but not quite, at the same line. */
function crooked(): string[] {
    const STEP = 8;
    const blocks = [
        ...document.querySelectorAll<HTMLElement>(
            "main h1, main h2, main h3, main table, main figure, main form, main ul, main dl",
        ),
    ]
        .filter((block) => block.checkVisibility() && block.getBoundingClientRect().width > STEP)
        .filter((block) => !block.closest("td, th, summary, svg, dialog, .heard, .tip"));
    const edges = new Map<number, string>();
    blocks.forEach((block) => {
        const { left } = block.getBoundingClientRect();
        const inner = left + parseFloat(getComputedStyle(block).paddingInlineStart);
        const edge = ["UL", "OL"].includes(block.tagName) ? left : inner;
        const said = `${block.tagName.toLowerCase()} "${block.textContent?.trim().slice(0, 30)}"`;
        edges.set(Math.round(edge), edges.get(Math.round(edge)) ?? said);
    });
    const sorted = [...edges].sort(([one], [other]) => one - other);
    return sorted.slice(1).flatMap(([edge, said], i) => {
        const [before = 0, saidBefore = ""] = sorted[i] ?? [];
        return edge - before > 1 && edge - before < STEP
            ? [`${saidBefore} at ${before} px, ${said} at ${edge} px`]
            : [];
    });
}

/** Colours of what can be pressed that are neither ink nor the accent. */
function colourful(): string[] {
    const probe = document.createElement("span");
    document.body.append(probe);
    const resolved = (name: string): string => {
        probe.style.color = `var(${name})`;
        return getComputedStyle(probe).color;
    };
    const known = new Set(["--accent", "--on-accent", "--ink", "--ink-quiet", "--paper"].map(resolved));
    probe.remove();
    const pressed = [...document.querySelectorAll<HTMLElement>("main a[href]:not(svg a), main button, main summary")];
    const others = pressed
        .filter((each) => each.checkVisibility() && !(each as HTMLButtonElement).disabled && each.textContent?.trim())
        .filter((each) => !known.has(getComputedStyle(each).color))
        .map((each) => `"${each.textContent?.trim().slice(0, 40)}" is ${getComputedStyle(each).color}`);
    return [...new Set(others)];
}

/** What is set larger than the heading without being a figure, a level or a finding. */
function outshone(): string[] {
    const heading = document.querySelector("h1");
    const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
    if (!heading) {
        return ["no heading"];
    }
    const texts = [...document.querySelectorAll("main *")].filter(
        (element) =>
            element.checkVisibility() &&
            [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    const others = texts.filter((element) => element !== heading && size(element) >= size(heading));
    const words = others.filter(
        (element) => !/^[<\d–]/.test(element.textContent?.trim() ?? "") && !element.closest(".level, .large, h2"),
    );
    return words.map((element) => `"${element.textContent?.trim().slice(0, 40)}" is as large as the heading`);
}

/** Halves of what is seen first in which nothing stands. */
function emptyHalves(): string[] {
    const { innerWidth, innerHeight } = window;
    const WIDE = 640;
    const main = document.querySelector("main")?.getBoundingClientRect();
    if (!main) {
        return ["no content"];
    }
    const bottom = Math.min(innerHeight, document.documentElement.scrollHeight);
    const boxes = [...document.querySelectorAll("main *, footer *")]
        .filter(
            (element) =>
                element.checkVisibility() &&
                (element.matches("svg, input, select, button, textarea") ||
                    [...element.childNodes].some(
                        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
                    )),
        )
        .map((element) => element.getBoundingClientRect())
        .filter((box) => box.width > 1 && box.top < bottom);
    const inMain = boxes.filter((box) => box.top < main.bottom);
    const right = inMain.some((box) => box.right > innerWidth / 2 + innerWidth / 10);
    const lower = boxes.some((box) => box.bottom > bottom / 2);
    return [
        ...(right || innerWidth < WIDE ? [] : ["the right half is empty"]),
        ...(lower ? [] : ["the lower half is empty"]),
    ];
}
