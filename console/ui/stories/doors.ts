import { expect, test as setup } from "@playwright/test";
import { sessionOf } from "./officers";
import { accounts } from "./place";

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
