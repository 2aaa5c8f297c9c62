package eu.limen.console.directory;

import java.time.Instant;

/**
 * What was said of a desk once, as an officer sees it.
 *
 * @param version 1, 2, ... as the record of what stewards did names it
 * @param recordedAt from when it held, until that of the next
 */
public record ShownDeskVersion(int version, Instant recordedAt, ShownDesk desk) {}
