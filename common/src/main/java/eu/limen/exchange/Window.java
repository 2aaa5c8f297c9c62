package eu.limen.exchange;

import eu.limen.disclosure.ShownCount;
import eu.limen.model.Label;

/**
 * A day or week that shows it.
 *
 * @param firstDay of the window, as epoch day
 */
public record Window(long firstDay, Label label, ShownCount found) {}
