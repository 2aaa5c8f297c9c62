/** English. Another language is another file of this shape beside it; the compiler says what is missing. */
const en = {
    language: "English",

    frame: {
        product: "Limen",
        skip: "Skip to the content",
        navigation: "Pages",
        menu: "Menu",
        signedInAs: "Signed in as",
        signOut: "Sign out",
        language: "Language",
        theme: { label: "Appearance", system: "As the system", light: "Light", dark: "Dark" },
        connected: "Live: new results are announced as they come in",
        disconnected: "Not connected: new results are not announced",
        advice: "Limen advises. People decide, and the decision is recorded.",
    },

    pages: {
        overview: "Overview",
        section: "Section",
        alerts: "Alerts",
        alert: "Alert",
        measures: "Measures",
        measure: "Measure",
        reports: "Reports",
        rules: "Rules",
        proposal: "Rule proposal",
        reviews: "Reviews",
        review: "Review",
        quality: "Data quality",
        help: "Help",
        topic: "Help",
    },

    login: {
        title: "Sign in",
        name: "Account",
        password: "Password",
        enter: "Sign in",
        hint: "This is a demo. Its accounts and passwords were printed where it was started.",
        wrong: "This account and password do not belong together.",
        provider: "Sign in with your organisation",
        providerFailed: "Your organisation did not sign you in. Try again; if it fails again, tell your steward.",
        ended: "You were signed out after a while without use. Sign in to come back to this page.",
    },

    states: {
        loading: "Loading",
        empty: "Nothing here",
        failed: "This could not be loaded",
        again: "Try again",
        silent: "The console does not answer. Check your connection; what you see elsewhere may be out of date.",
        notShown: "There is nothing here that you may see.",
        notForRole: "Your role does not give you this. If it should, ask the steward of your state.",
        tooOften: "Too many questions in a short time. Wait a minute and try again.",
        broken: "The console failed at this. It is recorded; try again, and tell the operators if it stays.",
        noPage: "There is no page at this address",
        toOverview: "To the overview",
        said: "The service says:",
    },

    news: {
        waiting: (count: number, shown: string) => (count === 1 ? "1 new result" : `${shown} new results`),
        show: "Show",
    },

    figure: {
        chart: "Chart",
        table: "Table",
        file: "Download CSV",
        how: "How this was computed",
    },

    table: {
        sorted: (column: string, ascending: boolean) =>
            `Sorted by ${column}, ${ascending ? "ascending" : "descending"}`,
        rows: (count: number, shown: string) => (count === 1 ? "1 row" : `${shown} rows`),
        none: "No rows",
    },

    level: {
        label: "Change",
        LOW: "usual",
        MEDIUM: "raised",
        HIGH: "high",
        CRITICAL: "exceptional",
        NOT_ASSESSED: "not assessed",
        NOT_SHOWN: "not shown to you",
        scale: "Limen's own scale, not EUROSUR's, not a threat assessment.",
    },

    confidence: { LOW: "low confidence", MEDIUM: "medium confidence", HIGH: "high confidence" },

    threat: {
        UNAUTHORISED_MOVEMENT: "Unauthorised movement",
        MIGRANT_SMUGGLING: "Migrant smuggling",
        FIREARMS_TRAFFICKING: "Firearms trafficking",
        DRUGS_TRAFFICKING: "Drugs trafficking",
        DOCUMENT_FRAUD: "Document fraud",
        TRAFFICKING_IN_HUMAN_BEINGS: "Trafficking in human beings",
        ORGANISED_PROPERTY_CRIME: "Organised property crime",
        OTHER_ORGANISED_CRIME: "Other organised crime",
        TERRORISM: "Terrorism",
        HYBRID_OR_SABOTAGE: "Hybrid threats or sabotage",
        PUBLIC_HEALTH: "Public health",
        EVENT: "Event",
    },

    role: {
        ANALYST: "Analyst",
        CONTACT_POINT: "Contact point",
        REPORT_TEAM: "Report team",
        STEWARD: "Steward",
        AUDITOR: "Auditor",
        COORDINATOR: "Coordinator",
        union: "European Union",
    },

    border: { LAND: "land", SEA: "sea", AIR: "air" },

    overview: {
        title: "Overview",
        section: "Section",
        borderType: "Border",
        driver: "Driven by",
        week: "Week",
        table: "All sections",
    },
};

export type Words = typeof en;

export default en;
