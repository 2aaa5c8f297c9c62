import { expect, test as setup } from "@playwright/test";
import { readFileSync } from "node:fs";
import { deskOf } from "./desk";
import { account, sessionOf } from "./officers";
import { accounts } from "./place";

setup.describe.configure({ mode: "serial" });

// Once for each account: the service counts how often an address tries to log in. The stories that log in by the page do so themselves.
setup("everybody logs in", async ({ playwright, baseURL }) => {
    for (const { name, password } of accounts()) {
        const door = await playwright.request.newContext({ baseURL: baseURL ?? "" });
        await door.get("/api/v1/me");
        const token = (await door.storageState()).cookies.find((cookie) => cookie.name === "XSRF-TOKEN")?.value ?? "";

        const answer = await door.post("/login", {
            form: { username: name, password },
            headers: { "X-XSRF-TOKEN": token },
        });

        expect(answer.ok(), `${name} logs in`).toBe(true);
        await door.storageState({ path: sessionOf(name) });
        await door.dispose();
    }
});

// A scenario holds what states report. What officers would have written is written here, once, so that every page has something to show.
setup("a steward has proposed rules", async ({ playwright, baseURL }) => {
    const steward = account("STEWARD", "AT");
    const desk = await deskOf(playwright, baseURL ?? "", steward.name);
    if ((await desk.read<{ items: unknown[] }>("/api/v1/rules")).items.length === 0) {
        await desk.write("/api/v1/rules", { state: steward.state, text: proposal(new Date()) });
    }
    await desk.close();
});

/** The states of the section have as long to approve. */
const DAYS_AHEAD = 3;

/** On one section a fall counts as one a little sooner: both its states must approve. The exemplars are Limen's own, as the page's form keeps them. */
function proposal(now: Date): string {
    const HOUR = 3_600_000;
    const validFrom = new Date(Math.ceil(now.getTime() / HOUR) * HOUR + DAYS_AHEAD * 24 * HOUR);
    return JSON.stringify({
        name: "sooner-on-at-hu",
        version: "2.1",
        publishedAt: now.toISOString(),
        validFrom: validFrom.toISOString(),
        regime: "SBC_2024",
        overrides: [{ section: "AT-HU", parameters: { verdict: { theta: 0.4 } } }],
        exemplars: JSON.parse(readFileSync("src/help/made/exemplars.json", "utf8")) as unknown,
    });
}
