package eu.limen.model;

import org.jspecify.annotations.Nullable;

/**
 * How checks are made on a section in a week, as shares 0..1 of persons checked; null where nothing is known.
 *
 * @param waitingMinutes median waiting time, weighted by vehicles, in minutes
 * @param longWaitingMinutes the wait that nine of ten vehicles do not exceed, weighted alike
 */
public record Practice(
        @Nullable Double mobileShare,
        @Nullable Double systematicShare,
        @Nullable Double jointShare,
        @Nullable Double borderControlShare,
        @Nullable Double waitingMinutes,
        @Nullable Double openConnections,
        @Nullable Double longWaitingMinutes,
        @Nullable Double openLanes) {}
