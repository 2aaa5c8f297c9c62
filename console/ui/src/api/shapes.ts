import type { components } from "./described";

/** What the service answers, by the names of its description. */
type Schemas = components["schemas"];

export type Me = Schemas["Me"];
export type Standing = Schemas["ShownStanding"];
export type KnownSection = Schemas["KnownSection"];
export type Indicator = Schemas["ShownIndicator"];
export type Threat = Schemas["ShownThreat"];
export type Verdict = Schemas["ShownVerdict"];
export type Situation = Schemas["ShownSituation"];
export type DayFigures = Schemas["ShownDay"];
export type Alert = Schemas["ShownAlert"];
export type Decision = Schemas["ShownDecision"];
export type InboxEntry = Schemas["InboxEntry"];
export type Acknowledgement = Schemas["ShownAcknowledgement"];
export type Escalation = Schemas["ShownEscalation"];
export type Delivery = Schemas["ShownDelivery"];
export type Silence = Schemas["Silence"];
export type Review = Schemas["ShownReview"];
export type DueReview = Schemas["ShownDueReview"];
export type Rules = Schemas["ShownRules"];
export type Parameter = Schemas["RuleParameter"];
export type RuleDifference = Schemas["RuleDifference"];
export type Measure = Schemas["ShownMeasure"];
export type MeasurePage = Schemas["ShownMeasurePage"];
export type ControlBand = Schemas["ControlBand"];
export type LegalDate = Schemas["ShownDate"];

/** A page of a list. */
export type Listing<Item> = { items: Item[]; next?: string | null };
