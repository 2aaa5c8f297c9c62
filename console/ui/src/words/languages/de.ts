import type { Words } from "./en";

/** Deutsch. */
const de: Words = {
    language: "Deutsch",

    frame: {
        product: "Limen",
        skip: "Zum Inhalt springen",
        navigation: "Seiten",
        menu: "Menü",
        signedInAs: "Angemeldet als",
        signOut: "Abmelden",
        language: "Sprache",
        theme: { label: "Darstellung", system: "Wie das System", light: "Hell", dark: "Dunkel" },
        connected: "Verbunden: neue Ergebnisse werden angekündigt, sobald sie eintreffen",
        disconnected: "Nicht verbunden: neue Ergebnisse werden nicht angekündigt",
        advice: "Limen berät. Menschen entscheiden, und die Entscheidung wird festgehalten.",
    },

    pages: {
        overview: "Überblick",
        section: "Abschnitt",
        alerts: "Warnungen",
        alert: "Warnung",
        measures: "Maßnahmen",
        measure: "Maßnahme",
        reports: "Berichte",
        rules: "Regeln",
        proposal: "Regelvorschlag",
        reviews: "Überprüfungen",
        review: "Überprüfung",
        quality: "Datenqualität",
        help: "Hilfe",
        topic: "Hilfe",
    },

    login: {
        title: "Anmelden",
        name: "Konto",
        password: "Passwort",
        enter: "Anmelden",
        hint: "Dies ist eine Vorführung. Konten und Passwörter wurden dort ausgegeben, wo sie gestartet wurde.",
        wrong: "Dieses Konto und dieses Passwort gehören nicht zusammen.",
        provider: "Über Ihre Behörde anmelden",
        providerFailed:
            "Ihre Behörde hat Sie nicht angemeldet. Versuchen Sie es noch einmal; wenn es wieder misslingt, sagen Sie es Ihrem Datenverantwortlichen.",
        ended: "Sie wurden nach längerer Pause abgemeldet. Melden Sie sich an, um zu dieser Seite zurückzukehren.",
    },

    states: {
        loading: "Wird geladen",
        empty: "Hier ist nichts",
        failed: "Das konnte nicht geladen werden",
        again: "Noch einmal versuchen",
        silent: "Die Konsole antwortet nicht. Prüfen Sie Ihre Verbindung; was Sie sonst sehen, kann veraltet sein.",
        notShown: "Hier ist nichts, was Sie sehen dürfen.",
        notForRole:
            "Ihre Rolle erlaubt das nicht. Wenn sie es sollte, fragen Sie den Datenverantwortlichen Ihres Staates.",
        tooOften: "Zu viele Anfragen in kurzer Zeit. Warten Sie eine Minute und versuchen Sie es noch einmal.",
        broken: "Die Konsole ist daran gescheitert. Es ist festgehalten; versuchen Sie es noch einmal, und sagen Sie es dem Betrieb, wenn es so bleibt.",
        noPage: "Unter dieser Adresse gibt es keine Seite",
        toOverview: "Zum Überblick",
        said: "Der Dienst sagt:",
    },

    news: {
        waiting: (count, shown) => (count === 1 ? "1 neues Ergebnis" : `${shown} neue Ergebnisse`),
        show: "Zeigen",
    },

    figure: {
        chart: "Diagramm",
        table: "Tabelle",
        file: "CSV herunterladen",
        how: "Wie das berechnet wurde",
    },

    table: {
        sorted: (column, ascending) => `Sortiert nach ${column}, ${ascending ? "aufsteigend" : "absteigend"}`,
        rows: (count, shown) => (count === 1 ? "1 Zeile" : `${shown} Zeilen`),
        none: "Keine Zeilen",
    },

    level: {
        label: "Veränderung",
        LOW: "üblich",
        MEDIUM: "erhöht",
        HIGH: "hoch",
        CRITICAL: "außergewöhnlich",
        NOT_ASSESSED: "nicht bewertet",
        NOT_SHOWN: "Ihnen nicht gezeigt",
        scale: "Limens eigene Skala, nicht die von EUROSUR, keine Bedrohungsbewertung.",
    },

    confidence: { LOW: "geringe Sicherheit", MEDIUM: "mittlere Sicherheit", HIGH: "hohe Sicherheit" },

    threat: {
        UNAUTHORISED_MOVEMENT: "Unerlaubte Migrationsbewegung",
        MIGRANT_SMUGGLING: "Schleusung von Migranten",
        FIREARMS_TRAFFICKING: "Waffenhandel",
        DRUGS_TRAFFICKING: "Drogenhandel",
        DOCUMENT_FRAUD: "Dokumentenbetrug",
        TRAFFICKING_IN_HUMAN_BEINGS: "Menschenhandel",
        ORGANISED_PROPERTY_CRIME: "Organisierte Eigentumskriminalität",
        OTHER_ORGANISED_CRIME: "Andere organisierte Kriminalität",
        TERRORISM: "Terrorismus",
        HYBRID_OR_SABOTAGE: "Hybride Bedrohungen oder Sabotage",
        PUBLIC_HEALTH: "Öffentliche Gesundheit",
        EVENT: "Veranstaltung",
    },

    role: {
        ANALYST: "Analyse",
        CONTACT_POINT: "Kontaktstelle",
        REPORT_TEAM: "Berichtsteam",
        STEWARD: "Datenverantwortung",
        AUDITOR: "Prüfung",
        COORDINATOR: "Koordination",
        union: "Europäische Union",
    },

    border: { LAND: "Land", SEA: "See", AIR: "Luft" },

    overview: {
        title: "Überblick",
        section: "Abschnitt",
        borderType: "Grenze",
        driver: "Ausschlaggebend",
        week: "Woche",
        table: "Alle Abschnitte",
    },
};

export default de;
