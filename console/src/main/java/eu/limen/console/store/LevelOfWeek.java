package eu.limen.console.store;

import java.time.LocalDate;

/**
 * The level of a section's week as it was known at some instant.
 *
 * @param seq of the revision that held then
 */
public record LevelOfWeek(long seq, String section, LocalDate monday, String level) {}
