package eu.limen.exchange;

import eu.limen.disclosure.ShownCount;
import eu.limen.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * A day or week that shows it.
 *
 * @param firstDay of the window, as epoch day
 * @param found null where no count is shown
 */
public record Window(long firstDay, Label label, @Nullable ShownCount found) {}
