import type { APIRequestContext, PlaywrightWorkerArgs } from "@playwright/test";
import { expect } from "@playwright/test";
import { sessionOf } from "./officers";

/** Somebody who works without a browser: what officers of a demo would have written is written so. */
export type Desk = {
    read: <Answer>(path: string) => Promise<Answer>;
    write: (path: string, body: object) => Promise<void>;
    close: () => Promise<void>;
};

export async function deskOf(playwright: PlaywrightWorkerArgs["playwright"], url: string, name: string): Promise<Desk> {
    const context = await playwright.request.newContext({ baseURL: url, storageState: sessionOf(name) });
    return {
        read: async <Answer>(path: string) => (await (await context.get(path)).json()) as Answer,
        write: async (path, body) => {
            const answer = await context.post(path, {
                data: body,
                timeout: LONGEST,
                headers: { "X-XSRF-TOKEN": await tokenOf(context) },
            });
            expect(answer.ok(), `${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
        },
        close: () => context.dispose(),
    };
}

/** Rules are tried with all their exemplars before they are taken: some seconds, and more on a machine that is shared with a build. */
const LONGEST = 80_000;

async function tokenOf(context: APIRequestContext): Promise<string> {
    return (await context.storageState()).cookies.find((cookie) => cookie.name === "XSRF-TOKEN")?.value ?? "";
}
