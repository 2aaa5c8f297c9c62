package eu.limen.model;

/** Whether the two sides of a section tell the same story (methods 1.5). */
public enum SideAgreement {
    CONCORDANT,
    DISCORDANT,
    UNDETERMINED,
    UNILATERAL,
    NOT_ASSESSED
}
