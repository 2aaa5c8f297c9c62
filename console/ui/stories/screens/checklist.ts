import { csvOf } from "../../src/ui/csv";
import { ASKED, CRITERIA, type Criterion } from "./criteria";
import { VIEWS, type View } from "./picture";

/** One criterion, held against one picture. */
export type Check = { page: string; view: View; criterion: Criterion; found: string[] };

/** The list as a file: a row for each picture and criterion, what was found beside a fail. */
export function csvOfChecks(checks: readonly Check[], day: string): string {
    const rows = checks.map(({ page, view, criterion, found }) => [
        page,
        pictureOf(page, view),
        criterion,
        found.length === 0 ? "pass" : "fail",
        found.join("; ").slice(0, LONGEST),
        day,
    ]);
    return csvOf(["page", "picture", "criterion", "result", "found", "date"], rows);
}

/** A page of all pictures, and what they were checked against. */
export function galleryOf(pages: readonly string[], checks: readonly Check[]): string {
    const failed = checks.filter(({ found }) => found.length > 0).length;
    return [
        "# Every page, as it looks",
        "",
        "Made by `deploy/screens` from the demo's scenario `phase-down`, whose figures are made up: on a desktop, on a phone, dark, and the first sheet as it is printed.",
        `[checklist.csv](checklist.csv) holds each picture against this list, as it was measured: ${checks.length - failed} of ${checks.length} checks pass.`,
        "",
        ...CRITERIA.map((criterion) => `- \`${criterion}\`: ${ASKED[criterion]}.`),
        ...pages.flatMap((page) => ["", `## ${page}`, "", VIEWS.map((view) => image(page, view)).join("\n")]),
        "",
    ].join("\n");
}

export function pictureOf(page: string, view: View): string {
    return `${page}-${view}.png`;
}

const LONGEST = 400;
const WIDTHS: Readonly<Record<View, number>> = { desktop: 420, phone: 120, dark: 420, print: 240 };

function image(page: string, view: View): string {
    const picture = pictureOf(page, view);
    return `<a href="${picture}"><img src="${picture}" alt="${page}, ${view}" width="${WIDTHS[view]}"></a>`;
}
