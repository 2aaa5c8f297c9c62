import type { Component } from "svelte";
import { session } from "../session/session.svelte";

/** What a page is given: the parts of its address. */
export type PageProps = { params: Record<string, string> };

/** A page may leave aside what it is given. */
type Load = () => Promise<{ default: Component<PageProps> | Component<Record<string, never>> }>;

/** The pages by the names in routes.csv; each is fetched when it is first shown. */
export const pages: Readonly<Record<string, Load>> = {
    help: () => import("./help/Help.svelte"),
    overview: () => import("./overview/Overview.svelte"),
    alerts: () => import("./alerts/Alerts.svelte"),
    alert: () => import("./alerts/Alert.svelte"),
    measures: () => import("./measures/Measures.svelte"),
    measure: () => import("./measure/Measure.svelte"),
    reviews: () => import("./reviews/Reviews.svelte"),
    review: () => import("./reviews/Review.svelte"),
    rules: () => import("./rules/Rules.svelte"),
    proposal: () => import("./rules/Proposal.svelte"),
    section: () => import("./section/Section.svelte"),
    topic: () => import("./help/Topic.svelte"),
    quality: () => import("./quality/Quality.svelte"),
    reports: () => import("./reports/Reports.svelte"),
};

/** Those that stand in the head of every page, in this order, and for whom (all, if no roles are named). */
const HEAD: readonly { name: string; roles?: string[] }[] = [
    { name: "overview", roles: ["ANALYST", "CONTACT_POINT", "REPORT_TEAM", "STEWARD", "COORDINATOR"] },
    { name: "alerts", roles: ["ANALYST", "CONTACT_POINT", "STEWARD"] },
    { name: "measures" },
    { name: "reviews", roles: ["ANALYST", "CONTACT_POINT", "REPORT_TEAM", "STEWARD", "COORDINATOR"] },
    { name: "reports" },
    { name: "rules" },
    { name: "quality", roles: ["ANALYST", "CONTACT_POINT", "STEWARD"] },
    { name: "help" },
];

export function navigation(): string[] {
    return HEAD.filter(({ name, roles }) => name in pages && (!roles || roles.some((role) => session.has(role)))).map(
        ({ name }) => name,
    );
}
