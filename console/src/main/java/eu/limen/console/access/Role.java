package eu.limen.console.access;

/** What a person is in Limen. A role says nothing without the state that the person speaks for. */
public enum Role {
    /** Watches the sections of a state. */
    ANALYST,
    /** Receives the alerts of a state, acknowledges and decides (Recommendation of 23.11.2023, point 2). */
    CONTACT_POINT,
    /** Makes the tables of the State of Schengen report. */
    REPORT_TEAM,
    /** Keeps the rules, the directory and the quality of a state's data. */
    STEWARD,
    /** Reads the record of what was done for a state, or by the roles of the Union. */
    AUDITOR,
    /** The Schengen Coordinator: sees what a state has released on request (Recommendation of 23.11.2023, point 3(b)). */
    COORDINATOR
}
