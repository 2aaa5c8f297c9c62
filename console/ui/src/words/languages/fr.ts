import type { Words } from "./en";

/** Français. */
const fr: Words = {
    language: "Français",

    frame: {
        product: "Limen",
        skip: "Aller au contenu",
        navigation: "Pages",
        menu: "Menu",
        signedInAs: "Connecté en tant que",
        signOut: "Se déconnecter",
        language: "Langue",
        theme: { label: "Apparence", system: "Comme le système", light: "Claire", dark: "Sombre" },
        connected: "En direct : les nouveaux résultats sont annoncés dès leur arrivée",
        disconnected: "Non connecté : les nouveaux résultats ne sont pas annoncés",
        advice: "Limen conseille. Des personnes décident, et la décision est consignée.",
    },

    pages: {
        overview: "Vue d’ensemble",
        section: "Tronçon",
        alerts: "Alertes",
        alert: "Alerte",
        measures: "Mesures",
        measure: "Mesure",
        reports: "Rapports",
        rules: "Règles",
        proposal: "Proposition de règles",
        reviews: "Réexamens",
        review: "Réexamen",
        quality: "Qualité des données",
        help: "Aide",
        topic: "Aide",
    },

    login: {
        title: "Connexion",
        name: "Compte",
        password: "Mot de passe",
        enter: "Se connecter",
        hint: "Ceci est une démonstration. Ses comptes et mots de passe ont été affichés là où elle a été lancée.",
        wrong: "Ce compte et ce mot de passe ne vont pas ensemble.",
        provider: "Se connecter avec votre organisation",
        providerFailed:
            "Votre organisation ne vous a pas connecté. Réessayez ; si cela échoue encore, prévenez votre responsable des données.",
        ended: "Vous avez été déconnecté après une période d’inactivité. Connectez-vous pour revenir à cette page.",
    },

    states: {
        loading: "Chargement",
        empty: "Rien ici",
        failed: "Le chargement a échoué",
        again: "Réessayer",
        silent: "La console ne répond pas. Vérifiez votre connexion ; ce que vous voyez par ailleurs peut être dépassé.",
        notShown: "Il n’y a rien ici que vous puissiez voir.",
        notForRole:
            "Votre rôle ne le permet pas. S’il le devait, adressez-vous au responsable des données de votre État.",
        tooOften: "Trop de questions en peu de temps. Attendez une minute et réessayez.",
        broken: "La console a échoué. C’est consigné ; réessayez, et prévenez l’exploitation si cela persiste.",
        noPage: "Il n’y a pas de page à cette adresse",
        toOverview: "Vers la vue d’ensemble",
        said: "Le service dit :",
    },

    news: {
        waiting: (count, shown) => (count === 1 ? "1 nouveau résultat" : `${shown} nouveaux résultats`),
        show: "Afficher",
    },

    figure: {
        chart: "Graphique",
        table: "Tableau",
        file: "Télécharger le CSV",
        how: "Comment cela a été calculé",
    },

    table: {
        sorted: (column, ascending) => `Trié par ${column}, ordre ${ascending ? "croissant" : "décroissant"}`,
        rows: (count, shown) => (count === 1 ? "1 ligne" : `${shown} lignes`),
        none: "Aucune ligne",
    },

    level: {
        label: "Changement",
        LOW: "habituel",
        MEDIUM: "accru",
        HIGH: "élevé",
        CRITICAL: "exceptionnel",
        NOT_ASSESSED: "non évalué",
        NOT_SHOWN: "non montré à vous",
        scale: "Échelle propre à Limen, distincte de celle d’EUROSUR ; ce n’est pas une évaluation de la menace.",
    },

    confidence: { LOW: "confiance faible", MEDIUM: "confiance moyenne", HIGH: "confiance élevée" },

    threat: {
        UNAUTHORISED_MOVEMENT: "Mouvements non autorisés",
        MIGRANT_SMUGGLING: "Trafic de migrants",
        FIREARMS_TRAFFICKING: "Trafic d’armes à feu",
        DRUGS_TRAFFICKING: "Trafic de stupéfiants",
        DOCUMENT_FRAUD: "Fraude documentaire",
        TRAFFICKING_IN_HUMAN_BEINGS: "Traite des êtres humains",
        ORGANISED_PROPERTY_CRIME: "Criminalité organisée contre les biens",
        OTHER_ORGANISED_CRIME: "Autre criminalité organisée",
        TERRORISM: "Terrorisme",
        HYBRID_OR_SABOTAGE: "Menaces hybrides ou sabotage",
        PUBLIC_HEALTH: "Santé publique",
        EVENT: "Événement",
    },

    role: {
        ANALYST: "Analyste",
        CONTACT_POINT: "Point de contact",
        REPORT_TEAM: "Équipe des rapports",
        STEWARD: "Responsable des données",
        AUDITOR: "Auditeur",
        COORDINATOR: "Coordinateur",
        union: "Union européenne",
    },

    border: { LAND: "terrestre", SEA: "maritime", AIR: "aérienne" },

    overview: {
        title: "Vue d’ensemble",
        section: "Tronçon",
        borderType: "Frontière",
        driver: "Dû à",
        week: "Semaine",
        table: "Tous les tronçons",
    },
};

export default fr;
