// node scripts/if-changed.mjs OUTPUT SCRIPT...: runs npm scripts, unless nothing has changed since they last succeeded.
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const [output, ...scripts] = process.argv.slice(2);
const WITHOUT = new Set(["node_modules", "described.ts", "europe.json", "made"]);
const OTHERS = [
    "../../docs/openapi.json",
    "../../common/src/main/resources/exchange/questions.csv",
    "../../common/src/main/resources/register/sections.csv",
    "../../common/src/main/resources/law/cases.csv",
    "../../common/src/main/resources/rules/default.yaml",
    "../src/main/resources/eu/limen/console/pages/routes.csv",
];

/** Folders of papers that the pages show. */
const PAPERS = ["../../docs/methods"];

function files(folder) {
    return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => !WITHOUT.has(entry.name))
        .sort((one, other) => (one.name < other.name ? -1 : 1))
        .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function hash(paths) {
    const sum = createHash("sha256");
    paths.forEach((path) => sum.update(path).update("\0").update(readFileSync(path)));
    return sum.digest("hex");
}

/** Whether a stamp beside the output says the same; what is run between must not fail for it to be written. */
function unlessStamped(name, sum, needed, work) {
    const stamp = resolve(output, "..", name);
    if (existsSync(needed) && existsSync(stamp) && readFileSync(stamp, "utf8") === sum) {
        return;
    }
    work();
    mkdirSync(resolve(output, ".."), { recursive: true });
    writeFileSync(stamp, sum);
}

function run(command) {
    execSync(command, { stdio: ["ignore", "inherit", "inherit"] });
}

if (Number(process.versions.node.split(".")[0]) < 20) {
    console.error(`ui: Node ${process.versions.node} (expected: 20.19 or newer)`);
    process.exit(1);
}
unlessStamped("ui-packages.stamp", hash(["package-lock.json"]), "node_modules", () =>
    run("npm ci --no-audit --no-fund --loglevel=error"),
);
unlessStamped(
    `ui-${scripts.join("-")}.stamp`,
    hash([...files("."), ...OTHERS, ...PAPERS.flatMap(files)]),
    scripts.includes("build") ? output : ".",
    () => scripts.forEach((script) => run(`npm run -s ${script}`)),
);
