import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

/** What has changed while somebody works is looked at here; figures come from a service that runs (see README.md). */
const service = process.env["LIMEN_SERVICE"] ?? "http://127.0.0.1:8123";

export default defineConfig({
    plugins: [svelte()],
    server: {
        host: "127.0.0.1",
        proxy: Object.fromEntries(["/api", "/login", "/logout", "/oauth2"].map((path) => [path, service])),
    },
    build: {
        outDir: "../target/ui/pages",
        emptyOutDir: true,
        // For scripts/size.mjs.
        manifest: "manifest.json",
        // The content policy lets nothing in that stands in the page itself.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        target: ["chrome125", "firefox127", "safari17.5"],
    },
    test: { include: ["src/**/*.test.ts"] },
});
