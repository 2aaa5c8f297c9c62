import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Decision, Indicator, InboxEntry, Review, Rules } from "../../src/api/shapes";
import type { Desk } from "../desk";

const DAY = 86_400_000;
const SECTION = "AT-HU";

/** Who writes: contact points of both states of the section and of a third, and the steward that proposes. */
export type Desks = { austria: Desk; hungary: Desk; slovenia: Desk; steward: Desk };

/** What officers would have written while the scenario ran, so that no page is empty for want of people. What is there already stays as it is. */
export async function fill({ austria, hungary, slovenia, steward }: Desks): Promise<void> {
    await decide(austria, hungary);
    await review(austria, hungary, slovenia);
    await answer(hungary);
    await tryOut(steward, hungary);
}

/** One state follows the verdict, the other does not agree with the week. */
async function decide(austria: Desk, hungary: Desk): Promise<void> {
    const { items: said } = await austria.read<{ items: Decision[] }>(`/api/v1/decisions?section=${SECTION}`);
    if (said.length > 0) {
        return;
    }
    const { items } = await austria.read<{ items: Indicator[] }>(`/api/v1/indicators?section=${SECTION}&limit=1`);
    const [latest] = items;
    const [verdict] = latest?.verdicts ?? [];
    if (!latest || !verdict) {
        throw new Error(`${SECTION}: no verdict (expected: one, when the scenario stops where it should)`);
    }
    const revision = latest.revision;
    await austria.write("/api/v1/decisions", { resultId: verdict.id, revision, decision: "FOLLOWED", state: "AT" });
    await hungary.write("/api/v1/decisions", {
        resultId: latest.id,
        revision,
        decision: "DISSENT",
        criteria: ["EVIDENCE_INSUFFICIENT", "IMPACT_ON_MOVEMENT"],
        state: "HU",
    });
}

/** One review that both states stand by, and one that waits for the other. */
async function review(austria: Desk, hungary: Desk, slovenia: Desk): Promise<void> {
    const findings = ["LOCATION_WIDER_THAN_NEEDED", "FREQUENCY_PROPORTIONATE", "INTENSITY_SYSTEMATIC"];
    const held = async (desk: Desk, state: string, section: string, daysAgo: number): Promise<Review | undefined> => {
        const path = `/api/v1/reviews?section=${section}`;
        if ((await desk.read<{ items: Review[] }>(path)).items.length > 0) {
            return undefined;
        }
        await desk.write("/api/v1/reviews", {
            state,
            section,
            date: dayFromNow(-daysAgo),
            nextDate: dayFromNow(90 - daysAgo),
            findings,
            adaptations: ["LOCATION", "INTENSITY"],
        });
        return (await desk.read<{ items: Review[] }>(path)).items[0];
    };
    const joint = await held(austria, "AT", SECTION, 40);
    if (joint) {
        await hungary.write(`/api/v1/reviews/${joint.number}/answer`, { answer: "CONFIRMED", state: "HU" });
    }
    await held(slovenia, "SI", "IT-SI", 12);
}

/** One side answers what both were told. */
async function answer(hungary: Desk): Promise<void> {
    const { items } = await hungary.read<{ items: InboxEntry[] }>("/api/v1/inbox?limit=1000");
    const open = items.find(
        ({ alert, standing }) =>
            standing["HU"] === "OPEN" && alert.sections.includes(SECTION) && alert.family === "TREND",
    );
    if (open) {
        const path = `/api/v1/alerts/${encodeURIComponent(open.alert.id)}/acknowledgements`;
        await hungary.write(path, { code: "VERIFYING", revision: open.alert.revision, state: "HU" });
    }
}

/** The proposal is tried on the history of a scenario, and one of two states approves. */
async function tryOut(steward: Desk, hungary: Desk): Promise<void> {
    const { items } = await steward.read<{ items: Rules[] }>("/api/v1/rules");
    const proposal = items.find(({ status, backtest }) => status === "PROPOSED" && !backtest);
    if (!proposal) {
        return;
    }
    const path = `/api/v1/rules/${proposal.number}`;
    const folder = mkdtempSync(join(tmpdir(), "limen-screens-"));
    const candidate = join(folder, "candidate.json");
    writeFileSync(candidate, (await steward.read<{ text: string }>(path)).text);
    const options = ["--input", "phase-down", "--candidate", candidate, "--output", folder];
    execFileSync("../../deploy/limen", ["backtest", ...options], { stdio: "ignore" });
    const content = readFileSync(join(folder, "backtest.html"), "utf8");
    await steward.write(`${path}/backtest`, { state: proposal.proposedBy, name: "backtest.html", content });
    await hungary.write(`${path}/approval`, { state: "HU" });
}

function dayFromNow(days: number): string {
    return new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
}
