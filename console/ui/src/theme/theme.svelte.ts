export type Theme = "system" | "light" | "dark";

const KEY = "limen.theme";
const THEMES: Theme[] = ["system", "light", "dark"];

let chosen = $state<Theme>(kept());

/** Light or dark: as the system has it, or as somebody chose. */
export const theme = {
    all: THEMES,
    get chosen() {
        return chosen;
    },
    choose(next: Theme): void {
        chosen = next;
        localStorage.setItem(KEY, next);
        apply();
    },
};

/** Before anything is drawn. */
export function apply(): void {
    if (chosen === "system") {
        delete document.documentElement.dataset["theme"];
        return;
    }
    document.documentElement.dataset["theme"] = chosen;
}

function kept(): Theme {
    const found = localStorage.getItem(KEY);
    return THEMES.find((each) => each === found) ?? "system";
}
