package eu.limen.console.directory;

import java.time.Instant;

/**
 * What was said of a desk once.
 *
 * @param number 1, 2, ... for each desk
 * @param recordedAt from when it held
 * @param signed whether there was a secret for the webhook
 */
record DeskVersion(int number, Instant recordedAt, ContactPoint desk, boolean signed) {}
