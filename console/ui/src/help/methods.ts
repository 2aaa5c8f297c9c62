/** The method cards, in their order. The first two digits name their words. */
export const CARDS = [
    "01-rates-and-ratios",
    "02-two-sides",
    "03-weekly-and-daily-model",
    "04-alarms",
    "05-de-escalation",
    "06-verdict",
    "07-displacement",
    "08-waves",
    "09-forecast-and-persistence",
    "10-indicator",
    "11-labels-of-a-day",
] as const;

export type Card = (typeof CARDS)[number];

/** Which card explains what is shown: a figure, a result, a pattern. Patterns that only compare with a limit have none. */
const OF: Readonly<Record<string, Card>> = {
    rate: "01-rates-and-ratios",
    ratio: "01-rates-and-ratios",
    sides: "02-two-sides",
    agreement: "02-two-sides",
    expected: "03-weekly-and-daily-model",
    alarm: "04-alarms",
    fall: "05-de-escalation",
    proof: "05-de-escalation",
    verdict: "06-verdict",
    condition: "06-verdict",
    displacement: "07-displacement",
    wave: "08-waves",
    forecast: "09-forecast-and-persistence",
    level: "10-indicator",
    score: "10-indicator",
    label: "11-labels-of-a-day",
    SURGE: "11-labels-of-a-day",
    SILENT_SOURCE: "11-labels-of-a-day",
    TREND_RISE: "04-alarms",
    NETWORK_RISE: "04-alarms",
    SAME_THREAT_IN_MANY_STATES: "04-alarms",
    DISPLACEMENT: "07-displacement",
    ROUTE_WAVE: "08-waves",
    DE_ESCALATION: "05-de-escalation",
    VERDICT_CHANGED: "06-verdict",
};

export function cardOf(code: string): Card | null {
    return OF[code] ?? null;
}

/** Under which its words stand. */
export function numberOf(card: Card): "01" {
    return card.slice(0, 2) as "01";
}

export function isCard(topic: string): topic is Card {
    return (CARDS as readonly string[]).includes(topic);
}
