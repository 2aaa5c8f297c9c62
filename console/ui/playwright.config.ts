import { defineConfig } from "@playwright/test";
import { address, chromium, LOCALE, OUTPUT, ZONE } from "./stories/place";

/** A page that has not done its work by then does it too slowly, on a busy machine too. */
const STORY = 90_000;
const CONDITION = 15_000;

/** Every page in every role, or in every picture. */
const WALK = 480_000;

export default defineConfig({
    testDir: "stories",
    outputDir: `${OUTPUT}/results`,
    timeout: STORY,
    expect: { timeout: CONDITION },
    fullyParallel: true,
    workers: 2,
    retries: 0,
    forbidOnly: true,
    reporter: "list",
    use: {
        baseURL: address(),
        browserName: "chromium",
        // Not as root: there Chromium needs it; elsewhere its own walls stay up.
        launchOptions: { executablePath: chromium(), args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] },
        locale: LOCALE,
        timezoneId: ZONE,
        viewport: { width: 1440, height: 900 },
        actionTimeout: CONDITION,
        screenshot: "only-on-failure",
    },
    projects: [
        { name: "doors", testMatch: /doors\.ts$/ },
        { name: "night", testMatch: /night\.story\.ts$/, dependencies: ["doors"] },
        { name: "stories", testMatch: /(?<!night)\.story\.ts$/, dependencies: ["doors"] },
        { name: "walk", testMatch: /\.walk\.ts$/, dependencies: ["doors"], timeout: WALK },
        { name: "screens", testMatch: /\.screens\.ts$/, dependencies: ["doors"], timeout: WALK },
    ],
});
