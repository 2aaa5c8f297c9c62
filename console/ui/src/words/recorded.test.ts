import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordedIn } from "./recorded";
import { use } from "./words.svelte";

const SCENARIOS = "../../sample-data/scenarios";

/** The reasons of every alert that the scenarios must give. */
function reasons(): string[] {
    return readdirSync(SCENARIOS, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith("alerts.jsonl"))
        .flatMap((name) => readFileSync(`${SCENARIOS}/${name}`, "utf8").split("\n"))
        .filter((line) => line !== "")
        .flatMap((line) => (JSON.parse(line) as { reasons: { text: string }[] }).reasons.map(({ text }) => text));
}

describe.each(["de", "fr"])("what was recorded, in %s", (language) => {
    beforeAll(() => use(language));
    afterAll(() => use("en"));

    it("is said of every reason of every alert of the scenarios", () => {
        const all = new Set(reasons());

        expect(all.size).toBeGreaterThan(50);
        expect([...all].filter((text) => recordedIn(text) === null)).toEqual([]);
    });

    it("stays as it is where it is not known", () => {
        expect(recordedIn("Nobody has ever written this.")).toBeNull();
        expect(recordedIn("Sections: AT-HU. Nobody has ever written this.")).toBeNull();
    });
});

describe("what was recorded, in German", () => {
    beforeAll(() => use("de"));
    afterAll(() => use("en"));

    it.each([
        [
            "<5 cases of migrant smuggling found in the last 4 weeks; the baseline's rate gives 1,230 at the same checks. 0 % of the proof required for a fall below 50 % (network default, not agreed by the two states) of that rate: not supported.",
            "In den letzten 4 Wochen <5 Fälle (Schleusung von Migranten) gefunden; die Rate der Vergleichszeit ergibt bei ebenso vielen Kontrollen 1.230. 0 % des Nachweises für einen Rückgang unter 50 % jener Rate (Vorgabe für alle, von den beiden Staaten nicht vereinbart): nicht belegt.",
        ],
        [
            "One-sided, from IT alone: On one side a rise of document fraud cannot be ruled out.",
            "Einseitig, nur von Italien: Auf einer Seite lässt sich ein Anstieg (Dokumentenbetrug) nicht ausschließen.",
        ],
        [
            "SI has reported no checks on movement SI>IT since 2025-01-22; its last reported day is 2025-01-21.",
            "Slowenien hat zu Bewegungen SI → IT seit 22. Jan. 2025 keine Kontrollen gemeldet; der letzte gemeldete Tag ist der 21. Jan. 2025.",
        ],
        [
            "Persons checked without any finding in the week, at least: control at least 90 % of 662; police checks HU a share that is not shown, of few.",
            "Ohne jeden Fund Kontrollierte in der Woche, mindestens: Grenzkontrolle mindestens 90 % von 662; Polizeikontrollen Ungarn ein Anteil von wenigen, der nicht gezeigt wird.",
        ],
        [
            "They limit the impact and say nothing about the need for the control, so they speak neither way (Art. 26(3); Recommendation of 23.11.2023, (16) to (20)).",
            "Sie begrenzen die Auswirkungen und sagen nichts über die Notwendigkeit der Kontrolle, sprechen also weder dafür noch dagegen (Art. 26(3); Empfehlung vom 23.11.2023, (16) bis (20)).",
        ],
        [
            "Regions along the line that the control touches: AT Mittelburgenland AT111, Nordburgenland AT112; HU Vas HU222.",
            "Regionen entlang der Linie, die die Kontrolle berührt: AT Mittelburgenland AT111, Nordburgenland AT112; HU Vas HU222.",
        ],
        [
            "The nearest open date of the law: If the control is prolonged: the notice is due four weeks before the planned start: 2024-12-18.",
            "Der nächste offene Termin des Rechts: Wird die Kontrolle verlängert: Die Mitteilung ist vier Wochen vor dem geplanten Beginn fällig: 18. Dez. 2024.",
        ],
        [
            "Share of the cases of document fraud found away from the control: under 25 %; probability that it is above 50 %: 5 to 20 %.",
            "Anteil der Fälle (Dokumentenbetrug), die abseits der Kontrolle gefunden wurden: unter 25 %; Wahrscheinlichkeit, dass er über 50 % liegt: 5 bis 20 %.",
        ],
    ])("%s", (english, german) => expect(recordedIn(english)).toBe(german));
});
