package eu.limen.model;

/** Procedure under which a measure was decided (Art. 25a, 28, 29). */
public enum Procedure {
    UNFORESEEABLE,
    FORESEEABLE,
    EXCEPTIONAL,
    COUNCIL,
    NOT_STATED
}
