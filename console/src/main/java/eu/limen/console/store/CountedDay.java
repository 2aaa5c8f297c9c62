package eu.limen.console.store;

import java.time.LocalDate;

/** What a day counted, on a section, of a threat, in a direction. */
public record CountedDay(String section, LocalDate day, String threat, String direction, long observed) {}
