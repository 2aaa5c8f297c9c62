// node scripts/parts.mjs BOM TEXTS: writes which packages the pages are made of (CycloneDX), and their licences' texts.
// Packages are those that the sources name, and what these need in turn, in the versions of package-lock.json; a page may hold less of them.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Its lines of coasts and borders are drawn into a file that the pages hold (scripts/map.mjs). */
const DATA = "world-atlas";
const IMPORT = /(?:from|import\()\s*"(@[^/"]+\/[^/"]+|[^./"@][^/"]*)/g;
const CODE = /(?<!\.test)\.(ts|svelte)$/;
const TEXT = /^(licen[cs]e|notice|copying)/i;

const [bom, texts] = process.argv.slice(2);
const own = JSON.parse(readFileSync("package.json", "utf8"));
const locked = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;

function sources(folder) {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? sources(path) : CODE.test(entry.name) ? [path] : [];
    });
}

/** Where a package that another needs lies: with it, or further up. */
function placed(name, from) {
    for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
        const place = join(at, "node_modules", name);
        if (locked[place] || at === "") {
            return place;
        }
    }
}

function withAllItNeeds(place, found) {
    if (found.has(place) || !locked[place]) {
        return found;
    }
    found.add(place);
    Object.keys(locked[place].dependencies ?? {}).forEach((name) => withAllItNeeds(placed(name, place), found));
    return found;
}

function nameOf(place) {
    return place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
}

function component(place) {
    const { version, license, integrity } = locked[place];
    const [algorithm, sum] = integrity.split("-");
    const purl = `pkg:npm/${nameOf(place).replace("@", "%40")}@${version}`;
    return {
        type: "library",
        "bom-ref": purl,
        name: nameOf(place),
        version,
        hashes: [{ alg: algorithm.replace("sha", "SHA-"), content: Buffer.from(sum, "base64").toString("hex") }],
        licenses: [/[ (]/.test(license) ? { expression: license } : { license: { id: license } }],
        purl,
    };
}

function copyTexts(place) {
    const into = join(texts, nameOf(place).replace("/", "-"));
    readdirSync(place)
        .filter((file) => TEXT.test(file))
        .forEach((file) => {
            mkdirSync(into, { recursive: true });
            copyFileSync(join(place, file), join(into, file));
        });
    if (!existsSync(into)) {
        console.error(`parts: ${place} has no text of its licence (${locked[place].license})`);
    }
}

const named = new Set(
    sources("src").flatMap((path) =>
        [...readFileSync(path, "utf8").matchAll(IMPORT)]
            .map((found) => found[1])
            .filter((name) => own.devDependencies[name]),
    ),
);
const places = new Set();
[...named, DATA].forEach((name) => withAllItNeeds(placed(name, ""), places));
const components = [...places].sort().map(component);
writeFileSync(
    bom,
    JSON.stringify(
        {
            $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
            bomFormat: "CycloneDX",
            specVersion: "1.6",
            version: 1,
            metadata: {
                component: {
                    type: "application",
                    name: own.name,
                    version: own.version,
                    licenses: [{ license: { id: own.license } }],
                },
            },
            components,
        },
        null,
        2,
    ) + "\n",
);
[...places].sort().forEach(copyTexts);
