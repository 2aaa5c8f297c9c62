import { forgetAnswers, onLoggedOut, read, sendForm, write } from "../api/api";
import { Problem } from "../api/problem";
import type { Me } from "../api/shapes";

/** Where a demo takes names and passwords; any other door is an identity provider. */
const FORM = "/login";
const WISH = "limen.wish";

/** Who is told what comes in while they watch; others read a record. */
const WATCHERS = ["ANALYST", "CONTACT_POINT", "REPORT_TEAM", "STEWARD", "COORDINATOR"];

type Standing = "asking" | "inside" | "outside" | "unreachable";

let standing = $state<Standing>("asking");
let me = $state.raw<Me | null>(null);
let door = $state<string>(FORM);
let expired = $state(false);

/** Who is here. */
export const session = {
    get standing() {
        return standing;
    },
    get me() {
        return me;
    },
    /** Whether somebody was here, and the service no longer knows it. */
    get expired() {
        return expired;
    },
    /** Whether one logs in by a form of the page. */
    get byForm() {
        return door === FORM;
    },
    /** Whether the officer has a role, such as `CONTACT_POINT`, for any state or for one. */
    has(role: string, state?: string): boolean {
        const grants = me?.grants ?? [];
        return grants.some((grant) => (state ? grant === `${role}:${state}` : grant.startsWith(`${role}:`)));
    },
    /** Whether news come in for this officer at all. */
    get hearsNews() {
        return WATCHERS.some((role) => this.has(role));
    },
    /** The states that a role is held for. */
    statesAs(role: string): string[] {
        return (me?.grants ?? [])
            .filter((grant) => grant.startsWith(`${role}:`))
            .map((grant) => grant.slice(role.length + 1));
    },
    /** What of a section is seen: `COUNTS`, `LABELS` or `NOTHING`. */
    releaseOf(section: string): string {
        return me?.releases?.[section] ?? "NOTHING";
    },
};

/** Asks who is here. */
export async function begin(): Promise<void> {
    try {
        me = await read("/api/v1/me");
        standing = "inside";
        expired = false;
    } catch (failure) {
        if (!(failure instanceof Problem)) {
            throw failure;
        }
        if (failure.status !== 401) {
            standing = "unreachable";
        }
    }
}

/** Through the form of a demo; the page that was asked for is still the one that is shown. */
export async function logIn(name: string, password: string): Promise<void> {
    await sendForm(FORM, { username: name, password });
    forgetAnswers();
    await begin();
}

/** Through the identity provider; the page that was asked for is found again afterwards. */
export function goToProvider(): void {
    sessionStorage.setItem(WISH, location.pathname + location.search);
    location.assign(door);
}

/** The page that was asked for before the provider, once. */
export function takeWish(): string | null {
    const wish = sessionStorage.getItem(WISH);
    sessionStorage.removeItem(WISH);
    return wish !== null && wish.startsWith("/") && !wish.startsWith("//") ? wish : null;
}

export async function logOut(): Promise<void> {
    await write("POST", "/logout", {});
    leave();
    await begin();
    expired = false;
}

function leave(): void {
    me = null;
    standing = "outside";
    forgetAnswers();
}

onLoggedOut((problem) => {
    door = problem.door ?? FORM;
    expired = expired || standing === "inside";
    leave();
});
