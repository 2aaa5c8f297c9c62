import { accessSync, constants, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where files of a run lie; nothing of it is kept. */
export const OUTPUT = "../target/stories";

/** What a browser says of itself, the same on every machine. */
export const LOCALE = "en-IE";
export const ZONE = "Europe/Vienna";

export type Account = { name: string; role: string; state: string; password: string };

/** The service that is looked at. */
export function address(): string {
    return asked("LIMEN_ADDRESS", "the console's address, such as http://127.0.0.1:23108");
}

/** Who may log in: the file that a demo writes, a name and a password a line. */
export function accounts(): Account[] {
    const file = asked("LIMEN_ACCOUNTS", "the file of the demo's accounts, a name and a password a line");
    return readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => {
            const [name = "", password = ""] = line.split(" ");
            const [role = "", state = ""] = name.split("-");
            return { name, role: role.toUpperCase(), state: state.toUpperCase(), password };
        });
}

/** Debian's Chromium, by the path; none is fetched. */
export function chromium(): string {
    const found = (process.env["PATH"] ?? "")
        .split(delimiter)
        .map((folder) => join(folder, "chromium"))
        .find(mayRun);
    if (found === undefined) {
        throw new Error("chromium: not on the path (expected: Debian's package; apt-get install chromium)");
    }
    return found;
}

/** What the environment says; without it nothing can be looked at. */
function asked(name: string, what: string): string {
    const value = process.env[name];
    if (value === undefined || value === "") {
        throw new Error(`${name}: not set (expected: ${what})`);
    }
    return value;
}

function mayRun(file: string): boolean {
    try {
        accessSync(file, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}
